package se.underlag.avtal.ui.steg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** The fields that a step or a start asks for, below each other. */
final class Formular {

    private static final int MELLAN = 4;
    /** A line of the message above the fields. */
    private static final int TECKEN = 130;

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
        int width = bredd(shell);
        return new Point(width, shell.computeSize(width, SWT.DEFAULT, true).y);
    }

    /** @return as wide as all of it needs, but no wider than a line that can be read */
    private static int bredd(Shell shell) {
        GC gc = new GC(shell);
        int widest = (int) (TECKEN * gc.getFontMetrics().getAverageCharacterWidth());
        gc.dispose();
        return Math.min(widest, shell.computeSize(SWT.DEFAULT, SWT.DEFAULT, true).x);
    }

    /** Makes the dialog large enough for the fields that it has now; it never becomes smaller than a person has made it. */
    static void rym(Shell shell) {
        Point now = shell.getSize();
        int width = Math.max(now.x, bredd(shell));
        shell.setSize(width, Math.max(now.y, shell.computeSize(width, SWT.DEFAULT, true).y));
    }

    /**
     * Puts the cursor where something is missing, else on the first field.
     *
     * @return false, and the cursor stays, where there is none but a note that may be left out: then Enter is for the button
     */
    boolean fokus() {
        Optional<Faltrad> rad = rader.stream().filter(Faltrad::vantar).findFirst()
                .or(() -> rader.stream().findFirst().filter(forsta -> !forsta.arNotering()));
        rad.ifPresent(Faltrad::fokus);
        return rad.isPresent();
    }

    /** Lets Tab come from the fields to what is done with them, and to leaving them only then. */
    static void tabordning(Composite knappar, Control forst, Control sedan) {
        knappar.setTabList(new Control[] { forst, sedan });
    }

    /** Makes the labels of these two as wide as each other, so that what is typed stands in one column. */
    void rikta(Composite ovanfor) {
        List<Control> etiketter = Stream.of(ovanfor, yta).flatMap(del -> Formular.etiketter(del).stream()).toList();
        int bredd = Math.min(Faltrad.ETIKETT, etiketter.stream().mapToInt(one -> one.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0));
        etiketter.forEach(one -> ((GridData) one.getLayoutData()).widthHint = bredd);
        ovanfor.requestLayout();
        yta.requestLayout();
    }

    private static List<Control> etiketter(Composite del) {
        Control[] alla = del.getChildren();
        return IntStream.range(0, alla.length).filter(i -> i % 2 == 0).mapToObj(i -> alla[i]).filter(one -> one.getLayoutData() instanceof GridData)
                .toList();
    }
}
