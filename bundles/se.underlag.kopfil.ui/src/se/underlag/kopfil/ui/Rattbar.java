package se.underlag.kopfil.ui;

import java.util.List;
import se.underlag.spi.Rattning;

/** What an open editor of a köpfil is adapted to by who puts findings right in it. Belongs to the UI thread. */
public interface Rattbar {

    /** @return whether the file has been read and the actor may change it */
    boolean farRatta();

    /**
     * Carries out fixes as one edit, to be undone as one. A fix whose cells hold something else than it was made for is left alone.
     *
     * @param etikett what undo calls it
     * @return how many were carried out
     */
    int ratta(String etikett, List<Rattning> rattningar);
}
