package se.underlag.avtal.ui.internal;

/** A part that says what became of a step, where a line of the status bar would cut it off. */
public interface Beskedsyta {

    /** Says it until the case changes again or another one is chosen. Belongs to the UI thread. */
    void besked(String text);
}
