package se.underlag.kopfil.ui.oversikt;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Kopfilsoversikt;
import se.underlag.kopfil.Kopfilsoversikt.Andring;
import se.underlag.kopfil.Kopfilsoversikt.Post;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.spi.Allvar;
import se.underlag.ui.Marke;
import se.underlag.ui.diagram.Arsserie;
import se.underlag.ui.diagram.Beloppsrad;
import se.underlag.ui.diagram.Beloppstabell;
import se.underlag.ui.diagram.Diagramyta;
import se.underlag.ui.diagram.Manad;
import se.underlag.ui.sekretess.Diskret;
import se.underlag.ui.sekretess.Sekretess;

/** What the overview shows. Built anew for each reading; the page keeps its place. */
final class Oversiktssida extends ScrolledComposite {

    private static final int BIGGEST = 5;
    private static final int CHART_HEIGHT = 330;
    private static final int LIST_HEIGHT = 160;
    private static final int LEAST_WIDTH = 760;

    private final DateTimeFormatter time;
    private final Runnable openFile;
    private final Runnable openProblems;
    private final Consumer<String> say;
    private final Font big;
    private final Font bold;
    private Kopfilsoversikt shown;
    private Composite page;

    /** @param openFile goes to the rows; @param openProblems goes to the rows and what is wrong; @param say for the status line */
    Oversiktssida(Composite parent, Clock clock, Runnable openFile, Runnable openProblems, Consumer<String> say) {
        super(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(clock.getZone());
        this.openFile = openFile;
        this.openProblems = openProblems;
        this.say = say;
        LocalResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), this);
        big = resources.create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD).increaseHeight(4));
        bold = resources.create(FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD));
        setExpandHorizontal(true);
        setExpandVertical(true);
        Diskret.folj(this, () -> {
            if (shown != null) {
                visa(shown);
            }
        });
    }

    /** Shows the köpfil as it now is. */
    void visa(Kopfilsoversikt oversikt) {
        shown = oversikt;
        // whoever was here with the keyboard stays: a disposed control would take the keys with it
        boolean harTangenterna = page != null && inom(getDisplay().getFocusControl());
        if (page != null) {
            page.dispose();
        }
        page = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(14, 12).spacing(18, 10).applyTo(page);
        head(oversikt);
        problems(section(Messages.problem), oversikt);
        Composite life = section(Messages.lage);
        upload(life, oversikt);
        changes(life, oversikt);
        Arsserie serie = new Arsserie(oversikt.faktiskt(), oversikt.prognos());
        if (serie.isEmpty()) {
            wide(label(page, oversikt.fil().rader() == 0 ? Messages.ingaRader : Messages.ingaBelopp));
        } else {
            chart(serie);
            biggest(Messages.insatser, "oversikt.insatser", oversikt.insatser(), Messages.utanInsats);
            biggest(Messages.leverantorer, "oversikt.leverantorer", oversikt.leverantorer(), Messages.utanLeverantor);
        }
        setContent(page);
        setMinSize(LEAST_WIDTH, page.computeSize(LEAST_WIDTH, SWT.DEFAULT).y);
        layout(true, true);
        if (harTangenterna && !setFocus()) {
            forceFocus();
        }
    }

    private boolean inom(Control control) {
        return control != null && (control == this || inom(control.getParent()));
    }

    private void head(Kopfilsoversikt oversikt) {
        Label name = wide(label(page, oversikt.fil().namn()));
        name.setFont(big);
        String owner = oversikt.agare() == null ? Messages.ingenAgare : NLS.bind(Messages.agare, oversikt.agare());
        wide(label(page, NLS.bind(Messages.om,
                new Object[] { oversikt.enhet(), String.valueOf(oversikt.fil().ar()), owner, Ord.status(oversikt.fil().status()) })));
        Composite figures = new Composite(page, SWT.NONE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(figures);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(36, 2).applyTo(figures);
        BigDecimal faktisk = oversikt.faktiskt().summa();
        BigDecimal prognos = oversikt.prognos().summa();
        figure(figures, Messages.rader, "oversikt.rader", String.valueOf(oversikt.fil().rader()));
        figure(figures, Messages.faktisk, "oversikt.faktisk", kronor(faktisk));
        figure(figures, Messages.prognos, "oversikt.prognos", kronor(prognos));
        figure(figures, Messages.totalt, "oversikt.totalt", kronor(faktisk.add(prognos)));
        link(figures, Messages.oppna, "oversikt.oppna", openFile);
    }

    private static String kronor(BigDecimal amount) {
        return Sekretess.BELOPP.visa(Belopp.svenska(amount));
    }

    private void figure(Composite parent, String label, String id, String value) {
        Composite one = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(one);
        label(one, label);
        Label text = Marke.pa(label(one, value), id);
        text.setFont(bold);
    }

    private void chart(Arsserie serie) {
        Diagramyta chart = Marke.pa(new Diagramyta(page), "oversikt.diagram");
        chart.visa(serie);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, CHART_HEIGHT).applyTo(chart);
        Beloppstabell months = new Beloppstabell(page, Messages.manad, "oversikt.manader");
        List<Beloppsrad> rows = serie.manader();
        months.visa(rows, rows.get(rows.size() - 1));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, CHART_HEIGHT).applyTo(months);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(link(page, Messages.kopiera, "oversikt.kopiera", () -> {
            chart.kopiera();
            say.accept(Messages.kopierat);
        }));
    }

    private void biggest(String title, String id, List<Post> posts, String without) {
        Composite part = section(title);
        Beloppstabell table = new Beloppstabell(part, Messages.namn, id);
        table.visa(
                posts.stream().limit(BIGGEST).map(post -> new Beloppsrad(post.namn() == null ? without : post.namn(), post.faktisk(), post.prognos()))
                        .toList(),
                null);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, LIST_HEIGHT).applyTo(table);
    }

    private void problems(Composite part, Kopfilsoversikt oversikt) {
        if (oversikt.problem().isEmpty()) {
            label(part, oversikt.fil().rader() == 0 ? Messages.problemIngaRader : Messages.ingaProblem);
            return;
        }
        oversikt.problem().forEach((allvar, count) -> {
            Composite line = new Composite(part, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(line);
            new Label(line, SWT.NONE).setImage(Ord.bild(allvar).of(line));
            link(line, antal(allvar, count), "oversikt.problem." + allvar.name(), openProblems);
        });
    }

    static String antal(Allvar allvar, int count) {
        return switch (allvar) {
        case FEL -> NLS.bind(Messages.fel, count);
        case VARNING -> count == 1 ? Messages.enVarning : NLS.bind(Messages.varningar, count);
        case UPPLYSNING -> count == 1 ? Messages.enUpplysning : NLS.bind(Messages.upplysningar, count);
        };
    }

    private void upload(Composite part, Kopfilsoversikt oversikt) {
        label(part, oversikt.uppladdad() == null ? Messages.aldrigUppladdad
                : NLS.bind(Messages.uppladdad, new Object[] { oversikt.uppladdad().nummer(), Manad.namn(oversikt.uppladdad().manad()),
                        oversikt.uppladdad().tid() == null ? "" : time.format(oversikt.uppladdad().tid()), oversikt.uppladdad().av() }));
    }

    private void changes(Composite part, Kopfilsoversikt oversikt) {
        if (oversikt.andringar().isEmpty() && !oversikt.fler()) {
            label(part, NLS.bind(Messages.ingaAndringar, oversikt.sedan()));
            return;
        }
        Label heading = label(part, NLS.bind(Messages.andringar, oversikt.sedan()));
        heading.setFont(bold);
        oversikt.andringar().forEach(one -> label(part, andring(one)));
        if (oversikt.fler()) {
            label(part, Messages.flerAndringar);
        }
    }

    private String andring(Andring one) {
        return NLS.bind(Messages.andring, new Object[] { one.anvandare(), one.nya(), one.andrade(), one.borttagna(), time.format(one.senast()) });
    }

    private Composite section(String title) {
        Composite part = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(part);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.BEGINNING).applyTo(part);
        label(part, title).setFont(bold);
        return part;
    }

    private static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private static <C extends Control> C wide(C control) {
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(control);
        return control;
    }

    private static Link link(Composite parent, String text, String id, Runnable action) {
        Link link = Marke.pa(new Link(parent, SWT.NONE), id);
        link.setText("<a>" + text + "</a>");
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return link;
    }

    /** The first link: to the rows. */
    @Override public boolean setFocus() {
        return page != null && page.setFocus();
    }
}
