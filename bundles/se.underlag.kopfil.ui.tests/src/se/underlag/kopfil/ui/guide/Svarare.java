package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Shell;
import se.underlag.ui.Dialoger;

/** Answers what native dialogs would ask, and remembers what was asked. */
final class Svarare implements Dialoger {

    private final List<String> sagt = new CopyOnWriteArrayList<>();
    private volatile int svar;
    private volatile Path fil;

    /** Lays down the answer to every question. */
    void svarar(int index) {
        svar = index;
    }

    /** Lays down the file that is chosen to read and to write. */
    void valjer(Path vald) {
        fil = vald;
    }

    /** @return what was told and asked */
    List<String> sagt() {
        return sagt;
    }

    @Override public Optional<Path> oppnaFil(Shell parent, Filfraga fraga) {
        return Optional.ofNullable(fil);
    }

    @Override public Optional<Path> sparaFil(Shell parent, Filfraga fraga) {
        return Optional.ofNullable(fil);
    }

    @Override public void upplysning(Shell parent, String rubrik, String text) {
        sagt.add(text);
    }

    @Override public void fel(Shell parent, String rubrik, String text) {
        sagt.add(text);
    }

    @Override public int fraga(Shell parent, String rubrik, String text, List<String> val) {
        sagt.add(text);
        sagt.addAll(val);
        return svar;
    }
}
