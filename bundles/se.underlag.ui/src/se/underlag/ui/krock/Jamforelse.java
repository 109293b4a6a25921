package se.underlag.ui.krock;

import java.util.List;
import java.util.Optional;

/** What the comparison shows, line by line, and what has been chosen so far. Knows no window. */
public interface Jamforelse {

    /** One answer. */
    enum Sida {
        MINA, DERAS,
        /** A value that neither side has. */
        ANNAT
    }

    /**
     * One line: a field that both have changed, or a whole object.
     *
     * @param objekt what it is called; @param falt what the field is called
     * @param vem who stored theirs, and when
     * @param mittGar whether mine can be chosen
     * @param skrivbar whether another value than mine and theirs can be written
     */
    record Rad(String objekt, String falt, String bas, String mitt, String deras, String vem, boolean mittGar, boolean skrivbar) {
    }

    /** @return the lines, object by object; always the same ones in the same order */
    List<Rad> rader();

    /** Chooses mine or theirs for the line and for what belongs together with it; theirs where mine cannot be chosen. */
    void valj(int rad, Sida sida);

    /** Chooses mine or theirs for everything. */
    default void valjAlla(Sida sida) {
        for (int i = 0; i < rader().size(); i++) {
            valj(i, sida);
        }
    }

    /** Writes another value. @return why the text means none, empty when it was taken */
    Optional<String> skriv(int rad, String text);

    /** @return the text to begin with when another value is written */
    String forslag(int rad);

    /** @return what has been chosen for the line, null when nothing has */
    Sida valt(int rad);

    /** @return what the line will hold, for people; empty when nothing is chosen yet */
    String blir(int rad);

    /** @return how many lines still wait for a choice */
    default long kvar() {
        long left = 0;
        for (int i = 0; i < rader().size(); i++) {
            left += valt(i) == null ? 1 : 0;
        }
        return left;
    }
}
