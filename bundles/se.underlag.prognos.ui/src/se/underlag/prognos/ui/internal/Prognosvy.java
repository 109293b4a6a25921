package se.underlag.prognos.ui.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import se.underlag.prognos.PrognosTjanst;
import se.underlag.prognos.Prognossammanstallning;
import se.underlag.prognos.Prognossammanstallning.Enhetsprognos;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Bild;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tomtext;
import se.underlag.ui.Uppdaterbar;
import se.underlag.ui.diagram.Beloppsrad;
import se.underlag.ui.diagram.Beloppstabell;
import se.underlag.ui.diagram.Diagramyta;

/** The prognos of a year, of one unit or all: a table per month, one per insats, and the chart. */
public final class Prognosvy extends ViewPart implements Uppdaterbar {

    /** Id of the view. */
    public static final String ID = "se.underlag.prognos.ui.prognos";

    private static final int YEARS_BACK = 6;
    private static final int[] WEIGHTS = { 33, 33, 34 };

    private final PrognosTjanst tjanst;
    private final Andringsbud bud;
    private final Clock clock;
    private Combo years;
    private Combo units;
    private Composite content;
    private StackLayout stack;
    private SashForm parts;
    private Beloppstabell months;
    private Beloppstabell insatser;
    private Diagramyta chart;
    private Tomtext empty;
    private Action copy;
    private Prognossammanstallning year;
    private Job reading;

    public Prognosvy(PrognosTjanst tjanst, Andringsbud bud, Clock clock) {
        this.tjanst = tjanst;
        this.bud = bud;
        this.clock = clock;
    }

    @Override public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        addChoices(parent);
        content = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        stack = new StackLayout();
        content.setLayout(stack);
        empty = new Tomtext(content);
        parts = new SashForm(content, SWT.HORIZONTAL);
        months = new Beloppstabell(parts, Messages.prognos_manad, "prognos.manader");
        insatser = new Beloppstabell(parts, Messages.prognos_insats, "prognos.insatser");
        chart = Marke.pa(new Diagramyta(parts), "prognos.diagram");
        parts.setWeights(WEIGHTS);
        addCopy();
        bud.lyssna(content, andring -> uppdatera());
        uppdatera();
    }

    private void addChoices(Composite parent) {
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(6, 4).applyTo(row);
        new Label(row, SWT.NONE).setText(Messages.prognos_ar);
        years = Marke.pa(new Combo(row, SWT.READ_ONLY), "prognos.ar");
        int thisYear = LocalDate.now(clock).getYear();
        IntStream.iterate(thisYear + 1, one -> one - 1).limit(YEARS_BACK + 2L).forEach(one -> years.add(String.valueOf(one)));
        years.select(1);
        years.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> uppdatera()));
        new Label(row, SWT.NONE).setText(Messages.prognos_enhet);
        units = Marke.pa(new Combo(row, SWT.READ_ONLY), "prognos.enhet");
        units.add(Messages.prognos_allaEnheter);
        units.select(0);
        units.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> show()));
        GridDataFactory.swtDefaults().hint(240, SWT.DEFAULT).applyTo(units);
    }

    private void addCopy() {
        copy = new Action(Messages.prognos_kopiera, Bild.KOPIERA.descriptor()) {
            @Override public void run() {
                chart.kopiera();
                getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.prognos_kopierat);
            }
        };
        copy.setToolTipText(Messages.prognos_kopiera);
        copy.setEnabled(false);
        getViewSite().getActionBars().getToolBarManager().add(copy);
        getViewSite().getActionBars().getMenuManager().add(copy);
    }

    @Override public void uppdatera() {
        if (reading != null) {
            reading.cancel();
        }
        int wanted = Integer.parseInt(years.getText());
        reading = Bakgrund.kor(content, NLS.bind(Messages.prognos_jobb, years.getText()), monitor -> tjanst.summera(wanted, Optional.empty()),
                this::show, this::refuse);
    }

    private void show(Prognossammanstallning read) {
        String chosen = unit();
        year = read;
        List<Enhetsprognos> enheter = read.enheter();
        units.setItems(
                enheter.stream().map(enhet -> enhet.namn() == null ? enhet.kod() : NLS.bind(Messages.prognos_enhetsval, enhet.kod(), enhet.namn()))
                        .toArray(String[]::new));
        units.add(Messages.prognos_allaEnheter, 0);
        int index = IntStream.range(0, enheter.size()).filter(i -> enheter.get(i).kod().equals(chosen)).findFirst().orElse(-1);
        units.select(index + 1);
        show();
    }

    /** @return code of the chosen unit, null for all */
    private String unit() {
        int index = units.getSelectionIndex();
        return year == null || index < 1 ? null : year.enheter().get(index - 1).kod();
    }

    private void show() {
        if (year == null) {
            return;
        }
        Prognosbild bild = Prognosbild.of(year, unit());
        copy.setEnabled(!bild.isEmpty());
        if (bild.isEmpty()) {
            String before = String.valueOf(bild.ar() - 1);
            empty.visa(NLS.bind(Messages.prognos_tomRubrik, String.valueOf(bild.ar())), Messages.prognos_tomText,
                    new Tomtext.Steg(NLS.bind(Messages.prognos_visaAr, before), () -> chooseYear(before)));
            stack.topControl = empty;
        } else {
            List<Beloppsrad> rows = bild.serie().manader();
            months.visa(rows, rows.get(rows.size() - 1));
            insatser.visa(bild.insatser(), null);
            chart.visa(bild.serie());
            stack.topControl = parts;
        }
        content.layout();
    }

    private void chooseYear(String wanted) {
        if (years.indexOf(wanted) < 0) {
            years.add(wanted);
        }
        years.select(years.indexOf(wanted));
        uppdatera();
    }

    private void refuse(Throwable error) {
        Felbeskrivning fel = Felbeskrivning.of(error);
        empty.visa(fel.rubrik(), fel.text());
        stack.topControl = empty;
        content.layout();
    }

    @Override public void setFocus() {
        if (stack.topControl == parts) {
            months.setFocus();
        } else {
            years.setFocus();
        }
    }
}
