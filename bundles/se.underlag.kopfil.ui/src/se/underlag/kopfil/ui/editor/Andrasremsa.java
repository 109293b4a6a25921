package se.underlag.kopfil.ui.editor;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import se.underlag.ui.Bild;
import se.underlag.ui.Marke;

/** The notice in the editor's head that others have stored changes of the file; not there until somebody has. */
final class Andrasremsa extends Composite {

    private final Label text;
    private final Button gor;
    private Runnable vidTryck = () -> {
    };

    Andrasremsa(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(10, 2).spacing(6, 0).applyTo(this);
        new Label(this, SWT.NONE).setImage(Bild.UPPLYSNING.of(this));
        text = Marke.pa(new Label(this, SWT.NONE), "andra.remsa");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        gor = Marke.pa(new Button(this, SWT.PUSH), "andra.visa");
        gor.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> vidTryck.run()));
        Button dolj = Marke.pa(new Button(this, SWT.PUSH), "andra.dolj");
        dolj.setText(Messages.andraDolj);
        dolj.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> dolj()));
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(this);
        setVisible(false);
    }

    /** Others have been at a file with unsaved edits. @param spara what the button does */
    void vantar(Andrasrader andras, Runnable spara) {
        visa(NLS.bind(Messages.andraVantar, vem(andras)), Messages.andraSpara, spara);
    }

    /** The file is shown as others left it. @param visa brings a row into sight */
    void visade(Andrasrader andras, List<String> rader, Consumer<String> visa) {
        int[] nasta = { 0 };
        visa(NLS.bind(Messages.andraAndrade, vem(andras), vad(andras)), rader.isEmpty() ? null : Messages.andraVisa,
                () -> visa.accept(rader.get(nasta[0]++ % rader.size())));
    }

    private static String vem(Andrasrader andras) {
        return andras.vilka().isEmpty() ? Messages.andraNagon : String.join(", ", andras.vilka());
    }

    private static String vad(Andrasrader andras) {
        int rader = andras.rader().size() + andras.borta();
        return rader == 0 ? Messages.andraPrognosen : rader == 1 ? Messages.andraEnRad : NLS.bind(Messages.andraRader, rader);
    }

    private void visa(String vad, String knapp, Runnable vid) {
        vidTryck = vid;
        text.setText(vad);
        gor.setText(knapp == null ? "" : knapp);
        gor.setVisible(knapp != null);
        gor.setLayoutData(GridDataFactory.fillDefaults().exclude(knapp == null).create());
        satt(true);
    }

    void dolj() {
        satt(false);
    }

    private void satt(boolean synlig) {
        setVisible(synlig);
        ((GridData) getLayoutData()).exclude = !synlig;
        requestLayout();
    }
}
