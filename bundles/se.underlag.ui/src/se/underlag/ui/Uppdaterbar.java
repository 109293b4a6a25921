package se.underlag.ui;

/** A view that F5 makes read again. */
public interface Uppdaterbar {

    /** Reads again in the background; what was selected stays selected. Belongs to the UI thread. */
    void uppdatera();
}
