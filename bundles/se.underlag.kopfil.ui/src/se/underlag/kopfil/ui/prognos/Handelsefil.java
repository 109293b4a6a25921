package se.underlag.kopfil.ui.prognos;

import java.util.List;
import java.util.Set;

/** The forecast events of an opened köpfil as they stand in its editor, saved or not; the editor hands it out as an adapter. Belongs to the UI thread. */
public interface Handelsefil {

    /** @return the events, by their first day; none while the file is being read */
    List<Handelserad> handelser();

    /** @return whether events can be confirmed and removed now */
    boolean kanAndras();

    /** Marks the first row that the event changes and brings it into sight. */
    void visa(Handelserad handelse);

    /** Asks for what the action needs and does it with these events. @param guide {@link Guide#BEKRAFTA} or {@link Guide#TA_BORT} */
    void starta(Guide guide, Set<String> handelser);

    /** Calls back when the events are others. */
    void lyssna(Runnable lyssnare);

    /** Ends the calling back. */
    void slutaLyssna(Runnable lyssnare);
}
