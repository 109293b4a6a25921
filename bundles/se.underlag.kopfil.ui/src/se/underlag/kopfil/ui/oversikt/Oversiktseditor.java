package se.underlag.kopfil.ui.oversikt;

import java.time.Clock;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import se.underlag.kopfil.Kopfilsoversikt;
import se.underlag.kopfil.Oversiktstjanst;
import se.underlag.kopfil.ui.Kopfiloppning;
import se.underlag.kopfil.ui.problem.Problemvy;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;

/** The overview of a köpfil. Reads again whenever something was stored. */
public final class Oversiktseditor extends EditorPart implements Uppdaterbar {

    private final Oversiktstjanst tjanst;
    private final Andringsbud bud;
    private final Clock clock;
    private final Lasordning ordning = new Lasordning();
    private Composite pages;
    private StackLayout stack;
    private Tomtext text;
    private Oversiktssida sida;

    /** Made by the factory of the shell. */
    public Oversiktseditor(Oversiktstjanst tjanst, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.bud = bud;
        this.clock = clock;
    }

    @Override public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override public void createPartControl(Composite parent) {
        pages = new Composite(parent, SWT.NONE);
        stack = new StackLayout();
        pages.setLayout(stack);
        text = new Tomtext(pages).visa(input().getName(), Messages.laser);
        sida = new Oversiktssida(pages, clock, this::openFile, this::openProblems,
                said -> getEditorSite().getActionBars().getStatusLineManager().setMessage(said));
        show(text);
        bud.lyssna(pages, andring -> uppdatera());
        uppdatera();
    }

    private OversiktInput input() {
        return (OversiktInput) getEditorInput();
    }

    @Override public void uppdatera() {
        ordning.las(vakt -> Bakgrund.kor(pages, Messages.laser, monitor -> tjanst.oversikt(input().info().id()), vakt.om(this::show),
                vakt.om(this::refused)));
    }

    private void show(Kopfilsoversikt oversikt) {
        sida.visa(oversikt);
        show(sida);
    }

    private void refused(Throwable error) {
        Felbeskrivning fel = Felbeskrivning.of(error);
        text.visa(fel.rubrik(), fel.text());
        show(text);
    }

    private void show(Control page) {
        boolean first = stack.topControl != page;
        stack.topControl = page;
        pages.layout();
        if (first && getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    private void openFile() {
        try {
            Kopfiloppning.oppna(getSite().getPage(), input().info());
        } catch (PartInitException error) {
            Felvisning.visa(getSite().getShell(), error);
        }
    }

    private void openProblems() {
        openFile();
        try {
            getSite().getPage().showView(Problemvy.ID);
        } catch (PartInitException error) {
            Felvisning.visa(getSite().getShell(), error);
        }
    }

    @Override public void setFocus() {
        if (stack.topControl == null || !stack.topControl.setFocus()) {
            pages.forceFocus();
        }
    }

    @Override public boolean isDirty() {
        return false;
    }

    @Override public boolean isSaveAsAllowed() {
        return false;
    }

    @Override public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("An overview is not edited");
    }

    @Override public void doSaveAs() {
        throw new UnsupportedOperationException("An overview is not edited");
    }
}
