package se.underlag.avtal.ui.steg;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startunderlag;
import se.underlag.avtal.Startval;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Val;
import se.underlag.avtal.Stegutfall;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.spi.sok.Objektref;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Marke;
import se.underlag.ui.sok.Sokmotor;

/** Begins a flow. Stays open with what was typed when the service refuses. */
final class Startdialog extends TitleAreaDialog {

    private static final int MARGINAL = 12;
    private static final int BREDD = 620;

    private final Startmodell modell;
    private final String titel;
    private final Placeringstjanst tjanst;
    private final Startunderlag underlag;
    private final Sokmotor sok;
    private final Lasordning ordning = new Lasordning();
    private final Lasordning personordning = new Lasordning();
    private Composite grund;
    private Personsok personsok;
    private Avtalsval avtal;
    private Combo enhet;
    private Combo beslut;
    private Combo boende;
    private Formular formular;
    private Stegutfall utfall;

    Startdialog(Shell parent, Startmodell modell, String titel, Placeringstjanst tjanst, Startunderlag underlag, Sokmotor sok) {
        super(parent);
        this.modell = modell;
        this.titel = titel;
        this.tjanst = tjanst;
        this.underlag = underlag;
        this.sok = sok;
        setHelpAvailable(false);
    }

    /** @return what became of it, null when nothing was done */
    Stegutfall utfall() {
        return utfall;
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(titel);
        Marke.pa(shell, "startdialog");
    }

    @Override protected boolean isResizable() {
        return true;
    }

    @Override protected Point getInitialSize() {
        return Formular.storlek(getShell());
    }

    @Override protected Control createDialogArea(Composite parent) {
        setTitle(titel);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(modell.arAvrop() ? BREDD : SWT.DEFAULT, SWT.DEFAULT).applyTo(area);
        GridLayoutFactory.swtDefaults().margins(MARGINAL, MARGINAL).applyTo(area);
        grund = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grund);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(MARGINAL, 6).applyTo(grund);
        if (modell.arAvrop()) {
            personsok = new Personsok(grund, sok, this::personVald, besked -> {
                modell.sokt(besked);
                visa();
            });
            enhet = lista(grund, Messages.start_enhet, "start.enhet");
            enhet.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                modell.valjEnhet(modell.enheter().get(enhet.getSelectionIndex()));
                visaVal();
                lasFalt();
            }));
            beslut = lista(grund, Messages.start_beslut, "start.beslut");
            beslut.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                modell.valjBeslut(modell.enhet().beslut().get(beslut.getSelectionIndex()).varde());
                lasFalt();
            }));
            boende = lista(grund, Messages.start_boende, "start.boende");
            boende.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                int plats = boende.getSelectionIndex();
                modell.valjBoende(plats < 1 ? null : modell.enhet().boenden().get(plats - 1).varde());
                lasFalt();
            }));
        } else {
            avtal = new Avtalsval(grund, modell, this::lasFalt);
        }
        formular = new Formular(area);
        return area;
    }

    private static Combo lista(Composite parent, String etikett, String id) {
        new Label(parent, SWT.NONE).setText(etikett);
        Combo lista = Marke.pa(new Combo(parent, SWT.READ_ONLY), id);
        lista.setEnabled(false);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(lista);
        return lista;
    }

    @Override protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        visa();
        if (modell.harGrund()) {
            lasFalt();
        } else if (personsok != null) {
            personsok.fokus();
        } else {
            avtal.fokus();
        }
        return contents;
    }

    /** @param person null when nobody is chosen any more */
    private void personVald(Objektref person) {
        if (person == null) {
            personordning.las(vakt -> null);
            modell.valjPerson(List.of(), null);
            visaVal();
            falt(List.of());
            return;
        }
        personordning.las(vakt -> Bakgrund.kor(getShell(), titel, monitor -> underlag.avrop(person.id()), vakt.om(alla -> {
            modell.valjPerson(alla, person.agare());
            visaVal();
            if (alla.isEmpty()) {
                setErrorMessage(Messages.start_ingenEnhet);
            } else {
                lasFalt();
            }
        }), vakt.om(this::vagrat)));
    }

    private void visaVal() {
        Startval val = modell.enhet();
        enhet.setItems(modell.enheter().stream().map(Startval::enhet).toArray(String[]::new));
        enhet.select(modell.enhetPlats());
        enhet.setEnabled(modell.enheter().size() > 1);
        List<Val> alla = val == null ? List.of() : val.beslut();
        beslut.setItems(alla.stream().map(Val::etikett).toArray(String[]::new));
        beslut.select(alla.stream().map(Val::varde).toList().indexOf(modell.beslutId()));
        beslut.setEnabled(!alla.isEmpty());
        boende.setItems(val == null ? new String[0] : val.boenden().stream().map(Val::etikett).toArray(String[]::new));
        boende.add(Messages.start_boendeSenare, 0);
        boende.select(0);
        boende.setEnabled(val != null && !val.boenden().isEmpty());
    }

    private void lasFalt() {
        ordning.las(
                vakt -> Bakgrund.kor(getShell(), titel, monitor -> tjanst.startfalt(modell.begaran()), vakt.om(this::falt), vakt.om(this::vagrat)));
    }

    private void falt(List<Stegfalt> falt) {
        modell.falt(falt);
        formular.visa(modell.varden(), this::visa);
        formular.rikta(grund);
        Formular.rym(getShell());
        visa();
        boolean soker = avtal != null && avtal.harFokus();
        if (!soker && (modell.brist().isPresent() || avtal != null) && !formular.fokus()) {
            getButton(IDialogConstants.OK_ID).setFocus();
        }
    }

    private void visa() {
        setErrorMessage(null);
        String brist = modell.brist().orElse(null);
        setMessage(brist == null ? modell.ledtext() : NLS.bind(Messages.steg_brist, brist, modell.ledtext()));
        getButton(IDialogConstants.OK_ID).setEnabled(brist == null);
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        Button starta = Marke.pa(createButton(parent, IDialogConstants.OK_ID, modell.startord(), true), "start.starta");
        Formular.tabordning(parent, starta, createButton(parent, IDialogConstants.CANCEL_ID, Messages.avbryt, false));
    }

    @Override protected void okPressed() {
        getButton(IDialogConstants.OK_ID).setEnabled(false);
        Bakgrund.kor(getShell(), titel, monitor -> tjanst.starta(modell.begaran()), blev -> {
            utfall = blev;
            super.okPressed();
        }, this::vagrat);
    }

    private void vagrat(Throwable error) {
        setErrorMessage(Felbeskrivning.of(error).text());
        getButton(IDialogConstants.OK_ID).setEnabled(modell.brist().isEmpty());
    }
}
