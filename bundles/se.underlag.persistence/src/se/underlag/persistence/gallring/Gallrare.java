package se.underlag.persistence.gallring;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A service: the one way in which what is stored for good (KF-10) may be changed. Asks for no permission; who calls it has. */
public interface Gallrare {

    /** What who weeds may read, for as long as this is open. */
    interface Lasning extends AutoCloseable {

        /** @throws se.underlag.persistence.LagringException when it was open for too long, so that what was read may not be all */
        void kvar();

        @Override void close();
    }

    /**
     * Opens what the rule asks for, in the units where the login may weed, to a login whose roles do not read it otherwise: in a shared database row security hides
     * it, and a list would be short without a word. The database logs it.
     *
     * @throws se.underlag.persistence.LagringException in a replica, which holds a part only, and when the database refuses
     */
    Lasning lasning();

    /**
     * Carries out a reviewed list in one transaction, or nothing of it: own objects lose their texts, everything else loses the persons' names and numbers,
     * an entry of the log tells of each person. Afterwards an embedded database is rewritten, so that its files hold no traces.
     *
     * @param begaran of the same list: who goes as a whole, who goes out of köpfiler
     * @param mal places beside the tables of the model
     * @param innehall those who know formats of files
     * @param rapport gets what was changed, by table and place, and says what is kept with the list
     * @return what was changed
     * @throws se.underlag.persistence.LagringException when the list is not a reviewed one, or the database refuses
     */
    Map<String, Integer> gallra(List<Gallringsbegaran> begaran, List<Gallringsmal> mal, List<Innehallsgallring> innehall,
            Function<Map<String, Integer>, String> rapport);
}
