package se.underlag.sekretess.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;
import se.underlag.sekretess.LoggException;
import se.underlag.sekretess.Loggfraga;
import se.underlag.sekretess.Loggrad;
import se.underlag.sekretess.Loggtjanst;
import se.underlag.sekretess.ui.internal.Loggkolumner;
import se.underlag.sekretess.ui.internal.Messages;
import se.underlag.sekretess.ui.internal.Sida;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Dialoger.Filfraga;
import se.underlag.ui.Dialoger.Filter;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Kryssruta;
import se.underlag.ui.Lasordning;
import se.underlag.ui.Marke;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.LayoutStore;

/** Who has read and changed what about whom. Nothing is read before somebody asks, for reading the log is itself logged. */
public final class Lasloggsvy extends ViewPart implements Uppdaterbar {

    /** Id of the view. */
    public static final String ID = "se.underlag.sekretess.ui.laslogg";

    private static final int DAYS_BACK = 30;
    private static final int FIELDS = 10;

    private final Loggtjanst tjanst;
    private final Dialoger dialoger;
    private final Clock clock;
    private final Lasordning ordning = new Lasordning();
    private Text person;
    private Text vem;
    private Text enhet;
    private Text from;
    private Text tom;
    private Button andringar;
    private Button exportera;
    private Sida sida;
    private Grid<Loggrad> grid;
    private Loggtjanst.Svar svar;

    /** Made by the factory of the shell. */
    public Lasloggsvy(Loggtjanst tjanst, Dialoger dialoger, Clock clock) {
        this.tjanst = tjanst;
        this.dialoger = dialoger;
        this.clock = clock;
    }

    @Override public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Composite first = Sida.rad(parent, FIELDS);
        person = field(first, Messages.logg_person, "laslogg.person", 150);
        vem = field(first, Messages.logg_vem, "laslogg.vem", 90);
        enhet = field(first, Messages.logg_enhet, "laslogg.enhet", 80);
        LocalDate today = LocalDate.now(clock);
        from = field(first, Messages.logg_from, "laslogg.from", 90);
        from.setText(today.minusDays(DAYS_BACK).toString());
        tom = field(first, Messages.logg_tom, "laslogg.tom", 90);
        tom.setText(today.toString());
        Composite second = Sida.rad(parent, 4);
        andringar = Marke.pa(Kryssruta.ny(second, SWT.NONE), "laslogg.andringar");
        andringar.setText(Messages.logg_andringar);
        andringar.setSelection(true);
        Sida.knapp(second, Messages.logg_visa, "laslogg.visa", this::las);
        exportera = Sida.knapp(second, Messages.logg_exportera, "laslogg.exportera", this::exportera);
        exportera.setEnabled(false);
        Sida.knapp(second, Messages.logg_rapport, "laslogg.rapport", this::rapport);
        sida = new Sida(parent);
        grid = Grid.<Loggrad>of(clock).columns(Loggkolumner.alla(clock.getZone())).layouts(LayoutStore.inPreferences("laslogg")).build(sida);
        sida.galler(grid, getPartName(), "laslogg");
        sida.sag(Messages.logg_valjRubrik, Messages.logg_valjText);
    }

    private Text field(Composite parent, String label, String id, int width) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = Marke.pa(new Text(parent, SWT.BORDER | SWT.SINGLE), id);
        GridDataFactory.swtDefaults().hint(width, SWT.DEFAULT).applyTo(text);
        text.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> las()));
        return text;
    }

    private static String text(Text field) {
        String text = field.getText().strip();
        return text.isEmpty() ? null : text;
    }

    private static LocalDate dag(Text field) {
        try {
            return LocalDate.parse(field.getText().strip());
        } catch (DateTimeException none) {
            throw new LoggException(NLS.bind(Messages.logg_dagFel, field.getText().strip()));
        }
    }

    private Loggfraga fraga() {
        return new Loggfraga(text(person), text(vem), text(enhet), dag(from), dag(tom), andringar.getSelection());
    }

    private void las() {
        Loggfraga wanted;
        try {
            wanted = fraga();
        } catch (LoggException wrong) {
            vagrat(wrong);
            return;
        }
        sida.sag(getPartName(), Messages.logg_laser);
        ordning.las(vakt -> Bakgrund.kor(sida, Messages.logg_laser, monitor -> tjanst.las(wanted), vakt.om(this::visa), vakt.om(this::vagrat)));
    }

    private void visa(Loggtjanst.Svar read) {
        svar = read;
        exportera.setEnabled(!read.rader().isEmpty());
        status(NLS.bind(read.avkortat() ? Messages.logg_avkortat : Messages.logg_antal, read.rader().size()));
        if (read.rader().isEmpty()) {
            sida.sag(Messages.logg_tomRubrik, Messages.logg_tomText);
        } else {
            grid.setRows(read.rader());
            sida.visa(grid.control());
            grid.reveal(read.rader().get(0), "tid");
        }
    }

    private void vagrat(Throwable error) {
        svar = null;
        exportera.setEnabled(false);
        sida.vagrat(error);
    }

    private void exportera() {
        Loggtjanst.Svar shown = svar;
        fil(Messages.logg_filnamn).ifPresent(till -> skriv(till, () -> tjanst.skriv(shown, till)));
    }

    private void rapport() {
        String unit = text(enhet);
        if (unit == null) {
            dialoger.upplysning(sida.getShell(), getPartName(), Messages.logg_rapportEnhet);
            enhet.setFocus();
            return;
        }
        YearMonth month;
        try {
            month = YearMonth.from(dag(tom));
        } catch (LoggException wrong) {
            Felvisning.visa(sida.getShell(), wrong);
            return;
        }
        fil(NLS.bind(Messages.logg_rapportnamn, unit, month)).ifPresent(till -> skriv(till, () -> tjanst.skriv(tjanst.rapport(unit, month), till)));
    }

    private Optional<Path> fil(String name) {
        return dialoger.sparaFil(sida.getShell(),
                new Filfraga(Messages.fil_titel, name + ".xlsx",
                        List.of(new Filter(Messages.fil_excel, "xlsx"), new Filter(Messages.fil_csv, "csv"))));
    }

    private void skriv(Path till, Runnable work) {
        Bakgrund.kor(sida, Messages.logg_skriver, monitor -> {
            work.run();
            return till;
        }, written -> status(NLS.bind(Messages.logg_skriven, written)));
    }

    private void status(String text) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    @Override public void uppdatera() {
        if (svar != null) {
            las();
        }
    }

    /** @return the grid, for drivers of windows */
    public Grid<Loggrad> grid() {
        return grid;
    }

    @Override public void setFocus() {
        person.setFocus();
    }
}
