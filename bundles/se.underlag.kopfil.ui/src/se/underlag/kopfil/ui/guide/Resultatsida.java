package se.underlag.kopfil.ui.guide;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Importresultat;
import se.underlag.kopfil.ui.guide.Importko.Filutfall;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.spi.Fynd;
import se.underlag.ui.Marke;
import se.underlag.ui.Namngivning;
import se.underlag.ui.sekretess.Sekretess;

/** Last page of the import: what was stored, what was not and why. */
final class Resultatsida extends WizardPage {

    /** A text of hundreds of thousands of lines keeps the window busy for minutes; the köpfil's own list of problems has them all. */
    private static final int MOST_LINES = 300;
    private static final int HEIGHT = 160;

    private Label summary;
    private Label refused;
    private Text list;
    private Button open;

    Resultatsida() {
        super("resultat", Messages.import_resultatRubrik, null);
        setDescription(Messages.import_resultatText);
    }

    @Override public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().spacing(0, 10).applyTo(area);
        summary = Marke.pa(new Label(area, SWT.WRAP), "import.resultat");
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(summary);
        open = Marke.pa(new Button(area, SWT.PUSH), "import.oppna");
        open.setText(Messages.import_oppna);
        open.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ((Importguide) getWizard()).oppnaOchStang()));
        refused = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(refused);
        list = Marke.pa(new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER), "import.filer");
        GridDataFactory.fillDefaults().grab(true, true).hint(600, HEIGHT).applyTo(list);
        Namngivning.namn(list, Messages.import_resultatRubrik);
        setControl(area);
    }

    /** @param filer what became of each file, at least one */
    void visa(List<Filutfall> filer) {
        boolean imported = filer.stream().anyMatch(one -> one.utfort() != null);
        boolean whole = filer.stream().allMatch(one -> one.utfort() != null);
        setTitle(whole ? Messages.import_resultatRubrik : imported ? Messages.import_delvisRubrik : Messages.import_ingenRubrik);
        setDescription(whole ? Messages.import_resultatText : imported ? Messages.import_delvisText : Messages.import_ingenText);
        open.setEnabled(filer.stream().anyMatch(one -> one.utfort() != null && one.utfort().kopfil() != null));
        if (filer.size() == 1 && imported) {
            one(filer.get(0));
        } else {
            several(filer);
        }
        list.setVisible(!list.getText().isEmpty());
        ((Composite) getControl()).layout();
    }

    private void one(Filutfall fil) {
        Importresultat resultat = fil.utfort().resultat();
        summary.setText(counts(fil) + "\n" + sums(fil.urval()));
        refused.setText(resultat.avvisade() > 0 ? NLS.bind(Messages.import_avvisadeText, resultat.avvisade())
                : resultat.avvikelser().isEmpty() ? Messages.import_allaMedUtan : Messages.import_allaMed);
        list.setText(findings(resultat.avvikelser(), MOST_LINES).collect(Collectors.joining("\n")));
    }

    /** File by file, each with its sums and findings below it. */
    private void several(List<Filutfall> filer) {
        long stored = filer.stream().filter(one -> one.utfort() != null).count();
        int left = filer.stream().filter(one -> one.utfort() != null).mapToInt(one -> one.utfort().resultat().avvisade()).sum();
        summary.setText(NLS.bind(Messages.import_resultatFlera, stored, filer.size()));
        refused.setText(left == 0 ? Messages.import_resultatPerFil : NLS.bind(Messages.import_avvisadeText, left));
        int each = Math.max(1, MOST_LINES / filer.size());
        list.setText(filer.stream().map(one -> file(one, each)).collect(Collectors.joining("\n\n")));
    }

    /** Refused rows first, since they are what has to be mended. */
    static Stream<String> findings(List<Fynd> fynd, int most) {
        Stream<String> first = fynd.stream().sorted(Comparator.comparing(Fynd::allvar)).limit(most).map(Resultatsida::line);
        return fynd.size() <= most ? first : Stream.concat(first, Stream.of(NLS.bind(Messages.import_flerFynd, String.valueOf(fynd.size() - most))));
    }

    private static String file(Filutfall fil, int most) {
        String name = fil.fil().getFileName().toString();
        if (fil.utfort() == null) {
            return NLS.bind(Messages.import_filRad, name, fil.skal());
        }
        return Stream.concat(Stream.of(NLS.bind(Messages.import_filRad, name, counts(fil)), sums(fil.urval())),
                findings(fil.utfort().resultat().avvikelser(), most)).collect(Collectors.joining("\n"));
    }

    private static String counts(Filutfall fil) {
        Importresultat resultat = fil.utfort().resultat();
        Importurval urval = fil.urval();
        String name = fil.utfort().kopfil() == null ? urval.plan().fil() : fil.utfort().kopfil().namn();
        String counts = NLS.bind(Messages.import_resultat, new Object[] { name, resultat.nya(), resultat.andrade(), resultat.oforandrade() });
        int left = urval.valbara() - urval.nya() - urval.andrade();
        return counts + (left == 0 ? "" : " " + NLS.bind(Messages.import_lamnade, left));
    }

    private static String sums(Importurval urval) {
        return NLS.bind(Messages.import_summor, Sekretess.BELOPP.visa(Belopp.svenska(urval.fore().summa())),
                Sekretess.BELOPP.visa(Belopp.svenska(urval.efter().summa())));
    }

    private static String line(Fynd fynd) {
        return NLS.bind(Messages.import_fynd,
                new Object[] { Ord.allvar(fynd.allvar()), fynd.regel(), fynd.text(), Importgranskning.plats(fynd.plats()) });
    }

    @Override public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible && open.isEnabled()) {
            open.setFocus();
        }
    }

    @Override public IWizardPage getPreviousPage() {
        return null;
    }
}
