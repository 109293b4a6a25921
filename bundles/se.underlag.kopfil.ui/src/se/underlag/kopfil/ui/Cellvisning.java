package se.underlag.kopfil.ui;

import se.underlag.spi.Fynd;

/** What a köpfil editor can be asked ({@code editor.getAdapter(Cellvisning.class)}): to show a place. */
public interface Cellvisning {

    /**
     * Selects and reveals the cell of the row {@code objektId} and the feature {@code falt}; the row alone where the feature is not known, and
     * nothing where the row is not there. Waits until the rows are loaded. Belongs to the UI thread.
     */
    void visa(Fynd.Plats plats);
}
