package se.underlag.kopfil.ui.livscykel;

import java.time.Clock;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.slf4j.LoggerFactory;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Tomtext;

/** An editor that only shows: reads in a job, then shows a page, or why there is none. @param <T> what is read */
abstract class Visningseditor<T> extends EditorPart {

    private final Clock klocka;
    private Composite sidor;

    Visningseditor(Clock klocka) {
        this.klocka = klocka;
    }

    /** @return what is shown; outside the UI thread */
    abstract T las();

    /** @return the page */
    abstract Composite sida(Composite parent, T last);

    Clock klocka() {
        return klocka;
    }

    @Override public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override public void createPartControl(Composite parent) {
        sidor = new Composite(parent, SWT.NONE);
        sidor.setLayout(new StackLayout());
        lasOm();
    }

    private void lasOm() {
        Label vanta = new Label(sidor, SWT.CENTER | SWT.WRAP);
        String text = NLS.bind(Messages.laser, getEditorInput().getName());
        vanta.setText(text);
        overst(vanta);
        Bakgrund.kor(sidor, text, monitor -> las(), last -> overst(sida(sidor, last)), this::misslyckades);
    }

    private void misslyckades(Throwable fel) {
        LoggerFactory.getLogger(Visningseditor.class).error("Could not show {}", getClass().getSimpleName(), fel);
        Felbeskrivning beskrivning = Felbeskrivning.of(fel);
        overst(new Tomtext(sidor).visa(beskrivning.rubrik(), beskrivning.text(), new Tomtext.Steg(Messages.forsokIgen, this::lasOm)));
    }

    private void overst(Control sida) {
        for (Control old : sidor.getChildren()) {
            if (old != sida) {
                old.dispose();
            }
        }
        ((StackLayout) sidor.getLayout()).topControl = sida;
        sidor.layout();
        if (getSite().getPage().getActiveEditor() == this) {
            sida.setFocus();
        }
    }

    @Override public void setFocus() {
        Control top = ((StackLayout) sidor.getLayout()).topControl;
        if (top == null || !top.setFocus()) {
            sidor.forceFocus();
        }
    }

    @Override public boolean isDirty() {
        return false;
    }

    @Override public boolean isSaveAsAllowed() {
        return false;
    }

    @Override public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("Nothing is edited here");
    }

    @Override public void doSaveAs() {
        throw new UnsupportedOperationException("Nothing is edited here");
    }
}
