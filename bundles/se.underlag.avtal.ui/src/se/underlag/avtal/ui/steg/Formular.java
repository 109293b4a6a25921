package se.underlag.avtal.ui.steg;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The fields that a step or a start asks for, below each other. */
final class Formular {

    private static final int MELLAN = 4;
    /** A line of the message above the fields. */
    private static final int TECKEN = 110;

    private final Composite yta;
    private final List<Faltrad> rader = new ArrayList<>();

    Formular(Composite parent) {
        yta = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(yta);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MELLAN, MELLAN).applyTo(yta);
    }

    /** Shows these fields in place of others. @param andrat called when something has been typed */
    void visa(Faltvarden varden, Runnable andrat) {
        for (Control gammal : yta.getChildren()) {
            gammal.dispose();
        }
        rader.clear();
        varden.falt().forEach(ett -> rader.add(new Faltrad(yta, ett, varden, () -> {
            visaNoter();
            andrat.run();
        })));
        visaNoter();
        yta.requestLayout();
    }

    private void visaNoter() {
        rader.forEach(Faltrad::visa);
    }

    /** @return how large a dialog opens: its message wraps, for a line as wide as the screen is not read */
    static Point storlek(Shell shell) {
        GC gc = new GC(shell);
        int widest = (int) (TECKEN * gc.getFontMetrics().getAverageCharacterWidth());
        gc.dispose();
        int width = Math.min(widest, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
        return new Point(width, shell.computeSize(width, SWT.DEFAULT, true).y);
    }

    /** Makes the dialog high enough for the fields that it has now; it never becomes smaller than a person has made it. */
    static void rym(Shell shell) {
        Point now = shell.getSize();
        Point needed = shell.computeSize(now.x, SWT.DEFAULT, true);
        shell.setSize(now.x, Math.max(now.y, needed.y));
    }

    /** Puts the cursor where something is missing, else on the first field. @return whether there is one */
    boolean fokus() {
        rader.stream().filter(Faltrad::vantar).findFirst().or(() -> rader.stream().findFirst()).ifPresent(Faltrad::fokus);
        return !rader.isEmpty();
    }
}
