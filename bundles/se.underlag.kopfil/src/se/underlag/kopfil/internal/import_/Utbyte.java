package se.underlag.kopfil.internal.import_;

import java.util.Collection;
import se.underlag.model.Kopfilsrad;

/** The events that a workbook of our own carries beside what is seen. */
interface Utbyte {

    /** A workbook of somebody else's. */
    Utbyte INGET = (nyaRader, bok) -> {
        // It carries none.
    };

    /** Enters the events' effects on these new rows, which bear the ids they were exported with. */
    void tillfor(Collection<Kopfilsrad> nyaRader, Handelsebok bok);
}
