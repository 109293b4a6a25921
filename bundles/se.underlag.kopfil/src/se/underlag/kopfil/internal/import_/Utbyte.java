package se.underlag.kopfil.internal.import_;

import java.util.Map;
import se.underlag.model.Kopfilsrad;

/** The events that a workbook of our own carries beside what is seen. */
interface Utbyte {

    /** A workbook of somebody else's. */
    Utbyte INGET = (nyaRader, bok) -> {
        // It carries none.
    };

    /** Enters the events' effects on new rows. @param nyaRader the rows by the id they were exported with */
    void tillfor(Map<String, Kopfilsrad> nyaRader, Handelsebok bok);
}
