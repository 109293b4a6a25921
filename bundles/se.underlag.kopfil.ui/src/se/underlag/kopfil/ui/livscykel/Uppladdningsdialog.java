package se.underlag.kopfil.ui.livscykel;

import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import se.underlag.base.Belopp;
import se.underlag.kopfil.livscykel.Checklistfraga;
import se.underlag.kopfil.livscykel.Checklistsvar;
import se.underlag.kopfil.livscykel.Uppladdning;
import se.underlag.kopfil.livscykel.Uppladdningsunderlag;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.sekretess.Sekretess;

/** Asks all that an upload asks for, on one page: what is open, the checklist (KF-09), and what will be kept. */
final class Uppladdningsdialog extends TitleAreaDialog {

    private static final int WIDTH = 860;
    private static final int HEIGHT = 620;
    private static final int TEXT_WIDTH = 380;

    private final Uppladdningsmodell modell;
    private Button ladda;

    private Uppladdningsdialog(Shell parent, Uppladdningsmodell modell) {
        super(parent);
        this.modell = modell;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** @return the upload as the person orders it, empty when it was cancelled */
    static Optional<Uppladdning> fraga(Shell parent, Uppladdningsunderlag underlag) {
        Uppladdningsmodell modell = new Uppladdningsmodell(underlag);
        return new Uppladdningsdialog(parent, modell).open() == OK ? Optional.of(modell.uppladdning(underlag.status().fil().id())) : Optional.empty();
    }

    @Override protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.laddaUppTitel);
    }

    @Override protected Point getInitialSize() {
        return new Point(WIDTH, HEIGHT);
    }

    @Override protected Control createDialogArea(Composite parent) {
        Uppladdningsunderlag underlag = modell.underlag();
        setTitle(NLS.bind(Messages.laddaUppRubrik, new Object[] { underlag.status().fil().namn(), String.valueOf(underlag.status().fil().ar()),
                Manader.namn(underlag.manad()), underlag.nummer() }));
        ScrolledComposite scroll = new ScrolledComposite((Composite) super.createDialogArea(parent), SWT.V_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(scroll);
        Composite sida = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(14, 10).spacing(12, 6).applyTo(sida);
        summor(sida, underlag);
        if (!underlag.fel().isEmpty()) {
            rubrik(sida, Messages.oppnaFel);
            modell.grupper().forEach(grupp -> fel(sida, grupp));
        }
        rubrik(sida, Messages.checklista);
        underlag.fragor().forEach(fraga -> fraga(sida, fraga));
        rubrik(sida, Messages.anteckning);
        Text anteckning = Marke.pa(new Text(sida, SWT.BORDER | SWT.SINGLE), "uppladdning.anteckning");
        anteckning.addModifyListener(event -> modell.anteckna(anteckning.getText()));
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(anteckning);
        scroll.setContent(sida);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addListener(SWT.Resize, event -> scroll.setMinHeight(sida.computeSize(scroll.getClientArea().width, SWT.DEFAULT).y));
        return scroll;
    }

    private static void summor(Composite sida, Uppladdningsunderlag underlag) {
        Label label = Marke.pa(new Label(sida, SWT.WRAP), "uppladdning.summor");
        String text = NLS.bind(underlag.rader() == 1 ? Messages.sammanfattningEnRad : Messages.sammanfattning,
                new Object[] { underlag.rader(), belopp(underlag.summaFaktiskt()),
                        belopp(underlag.summaPrognos()), underlag.varningar() });
        label.setText(underlag.status().annansFil() ? text + "\n" + NLS.bind(Messages.annansFil, underlag.status().agarnamn()) : text);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(label);
    }

    private static String belopp(java.math.BigDecimal belopp) {
        return Sekretess.BELOPP.visa(Belopp.svenska(belopp));
    }

    private static void rubrik(Composite sida, String text) {
        Label label = new Label(sida, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(3, 1).indent(0, 8).applyTo(label);
    }

    private void fel(Composite sida, Uppladdningsmodell.Grupp grupp) {
        Label label = new Label(sida, SWT.WRAP);
        label.setText(NLS.bind(Messages.felgrupp, new Object[] { grupp.regel(), grupp.rader(), Sekretess.FRITEXT.visa(grupp.fynd().get(0).text()) }));
        GridDataFactory.fillDefaults().span(2, 1).hint(TEXT_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(label);
        Text kommentar = kommentar(sida, "uppladdning.fel." + grupp.regel());
        kommentar.addModifyListener(event -> {
            modell.kommentera(grupp, kommentar.getText());
            changed();
        });
    }

    private void fraga(Composite sida, Checklistfraga fraga) {
        Label label = new Label(sida, SWT.WRAP);
        label.setText(fraga.regel() == null ? fraga.text() : NLS.bind(Messages.fragaMedRegel, fraga.text(), fraga.regel()));
        GridDataFactory.fillDefaults().hint(TEXT_WIDTH, SWT.DEFAULT).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(label);
        Composite val = new Composite(sida, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(val);
        for (Checklistsvar.Svar svar : Checklistsvar.Svar.values()) {
            Button knapp = Marke.pa(new Button(val, SWT.RADIO), "uppladdning.svar." + fraga.regel() + "." + svar);
            knapp.setText(Manader.svar(svar));
            knapp.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (knapp.getSelection()) {
                    modell.svara(fraga, svar);
                    changed();
                }
            }));
        }
        Text kommentar = Namngivning.namn(kommentar(sida, "uppladdning.kommentar." + fraga.regel()), kommentarTill(label.getText()));
        kommentar.addModifyListener(event -> {
            modell.kommentera(fraga, kommentar.getText());
            changed();
        });
    }

    /** @return what a screen reader calls the comment on a question: the answers stand between the two */
    static String kommentarTill(String fraga) {
        return Messages.kommentar + ": " + fraga;
    }

    private static Text kommentar(Composite sida, String id) {
        Text kommentar = Marke.pa(new Text(sida, SWT.BORDER | SWT.SINGLE), id);
        kommentar.setMessage(Messages.kommentar);
        GridDataFactory.fillDefaults().hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(kommentar);
        return kommentar;
    }

    private void changed() {
        Optional<String> saknas = modell.saknas();
        setMessage(saknas.orElse(Messages.laddaUppKlart));
        ladda.setEnabled(saknas.isEmpty());
    }

    @Override protected void createButtonsForButtonBar(Composite parent) {
        ladda = Marke.pa(createButton(parent, IDialogConstants.OK_ID, Messages.laddaUpp, true), "uppladdning.laddaUpp");
        createButton(parent, IDialogConstants.CANCEL_ID, Messages.avbryt, false);
        changed();
    }
}
