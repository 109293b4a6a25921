package se.underlag.spi.synk;

import java.util.List;
import java.util.function.Consumer;

/** A service: the replica of the shared database. Slow methods are for background threads; those of the memory answer at once in any thread. */
public interface Synktjanst {

    /** @return how things stand, from memory */
    Synklage lage();

    /** @param lyssnare is told each change of {@link #lage}, in any thread @return to be run when the listener goes */
    Runnable lyssna(Consumer<Synklage> lyssnare);

    /**
     * @param lyssnare is told the model classes of which rows have changed here by a run, in any thread
     * @return to be run when the listener goes
     */
    default Runnable lyssnaPaRader(Consumer<java.util.Set<String>> lyssnare) {
        return () -> {
            // Who fetches nothing changes nothing.
        };
    }

    /** Fetches, rebases, sends. Runs that are asked for while one is under way become one. @throws SynkException when the server cannot be reached */
    Synkutfall synka();

    /** @return own transactions that the server has not taken, oldest first */
    List<Vantande> vantande();

    /** Takes a refused transaction out of the queue after the user has seen to it; the rows go back to what the server has. */
    void slapp(String transaktion);

    /** @return open conflicts, oldest first */
    List<Konflikt> konflikter();

    /** Carries out the user's choices as one new ordinary change. @throws SynkException when the conflict is resolved already or has changed since */
    void los(List<Konfliktval> val);

    /** @return resolved conflicts with what was chosen, newest first */
    List<Lost> losta();

    /** A resolved conflict. @param av who resolved it; @param valt field to what was chosen, readable */
    record Lost(Konflikt konflikt, String av, java.time.Instant tid, java.util.Map<String, String> valt) {
    }
}
