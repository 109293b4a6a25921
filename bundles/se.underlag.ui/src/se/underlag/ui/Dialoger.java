package se.underlag.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Shell;

/** A service for the dialogs of the window system. Everything that asks for a file or an answer goes through it, so that tests can answer. */
public interface Dialoger {

    /** @return the file that was chosen to read, empty when the dialog was cancelled */
    Optional<Path> oppnaFil(Shell parent, Filfraga fraga);

    /** @return the files that were chosen to read, in the dialog's order; empty when it was cancelled */
    default List<Path> oppnaFiler(Shell parent, Filfraga fraga) {
        return oppnaFil(parent, fraga).map(List::of).orElse(List.of());
    }

    /** @return where to write, empty when the dialog was cancelled; the file may exist, the caller asks before overwriting */
    Optional<Path> sparaFil(Shell parent, Filfraga fraga);

    /** Tells something. */
    void upplysning(Shell parent, String rubrik, String text);

    /** Tells that something went wrong and what to do. */
    void fel(Shell parent, String rubrik, String text);

    /** As above, with what a driver or the system said in its own words, hidden until it is asked for. @param tekniskt null for nothing */
    default void fel(Shell parent, String rubrik, String text, String tekniskt) {
        fel(parent, rubrik, text);
    }

    /**
     * Asks.
     *
     * @param val the answers as verbs, the first is preselected
     * @return the index of the answer, -1 when the dialog was closed
     */
    int fraga(Shell parent, String rubrik, String text, List<String> val);

    /**
     * Which file is meant.
     *
     * @param rubrik title of the dialog
     * @param namn suggested name, may be null
     * @param filter endings without point, {@code xlsx}, with the word for people
     */
    record Filfraga(String rubrik, String namn, List<Filter> filter) {
    }

    /** A kind of file. @param text for people @param andelse ending without point, {@code *} for all */
    record Filter(String text, String andelse) {
    }
}
