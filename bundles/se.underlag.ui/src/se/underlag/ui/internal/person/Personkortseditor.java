package se.underlag.ui.internal.person;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import se.underlag.spi.person.Personkort;
import se.underlag.spi.person.Personregister;
import se.underlag.spi.sok.Objektref;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Oppnare;
import se.underlag.ui.Oppning;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.person.PersonkortInput;
import se.underlag.ui.sekretess.Avmaskning;

/** The person card. Each opening and each refresh is a logged reading; nothing is edited here. */
public final class Personkortseditor extends EditorPart implements Uppdaterbar {

    private final Personregister register;
    private final Oppning opening;
    private final Clock clock;
    private final Runnable maskAgain = this::maskAgain;
    private Composite pages;
    private StackLayout stack;
    private Composite card;
    private Korthuvud head;
    private Kortflikar tabs;
    private Tomtext text;

    /** Made by the factory of the shell. */
    public Personkortseditor(Personregister register, List<Oppnare> oppnare, Clock clock) {
        this.register = register;
        this.opening = new Oppning(oppnare);
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
        text = new Tomtext(pages);
        card = new Composite(pages, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(card);
        head = new Korthuvud(card, clock.getZone(), this::lift, this::protect);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(new Label(card, SWT.SEPARATOR | SWT.HORIZONTAL));
        tabs = new Kortflikar(card, register, clock.getZone(), this::open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(tabs.control());
        uppdatera();
    }

    private String personId() {
        return ((PersonkortInput) getEditorInput()).personId();
    }

    @Override public void uppdatera() {
        text.visa(Messages.kort_titel, Messages.kort_laser);
        show(text);
        Bakgrund.kor(pages, Messages.kort_laser, monitor -> register.oppna(personId()), this::show, this::refused);
    }

    private void show(Personkort kort) {
        head.visa(kort);
        tabs.visa(kort);
        show(card);
        if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
        boolean lifted = kort.skydd().lyftTill() != null && !kort.skydd().dold();
        Omlasning.om(pages.getDisplay()::timerExec, lifted ? Duration.between(clock.instant(), kort.skydd().lyftTill()) : null, maskAgain);
    }

    /** What was lifted is masked on the card as soon as it is in the grids. */
    private void maskAgain() {
        if (!pages.isDisposed()) {
            uppdatera();
        }
    }

    private void lift() {
        Orsaksdialog question = new Orsaksdialog(getSite().getShell());
        if (question.open() == Window.OK) {
            Bakgrund.kor(pages, Messages.skydd_jobb, monitor -> register.lyftSkydd(personId(), question.orsak()), this::lifted);
        }
    }

    private void protect(boolean skyddad) {
        boolean sure = MessageDialog.openQuestion(getSite().getShell(), skyddad ? Messages.skydd_markeraRubrik : Messages.skydd_taBortRubrik,
                skyddad ? Messages.skydd_markeraFraga : Messages.skydd_taBortFraga);
        if (sure) {
            Bakgrund.kor(pages, Messages.skydd_jobb, monitor -> register.markeraSkydd(personId(), skyddad), kort -> marked(kort, skyddad));
        }
    }

    /** What is open follows at once, also what read the person before. */
    private void marked(Personkort kort, boolean skyddad) {
        kort.personIds().forEach(id -> Avmaskning.markera(id, skyddad));
        show(kort);
    }

    private void lifted(Personkort kort) {
        kort.personIds().forEach(id -> Avmaskning.hav(id, kort.skydd().lyftTill(), clock));
        show(kort);
    }

    private void refused(Throwable error) {
        Felbeskrivning fel = Felbeskrivning.of(error);
        text.visa(fel.rubrik(), fel.text());
        show(text);
    }

    private void show(Control page) {
        stack.topControl = page;
        pages.layout(true, true);
    }

    private void open(Objektref mal) {
        opening.oppna(getSite().getPage(), mal);
    }

    @Override public void setFocus() {
        if (stack.topControl == card) {
            Control tab = tabs.control().getSelection() == null ? null : tabs.control().getSelection().getControl();
            if (tab != null && tab.setFocus()) {
                return;
            }
        }
        pages.forceFocus();
    }

    @Override public boolean isDirty() {
        return false;
    }

    @Override public boolean isSaveAsAllowed() {
        return false;
    }

    @Override public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("A person card is not edited");
    }

    @Override public void doSaveAs() {
        throw new UnsupportedOperationException("A person card is not edited");
    }
}
