package se.underlag.ui.internal.person;

import java.math.BigDecimal;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Widget;
import se.underlag.base.Belopp;
import se.underlag.spi.person.Kortavsnitt;
import se.underlag.spi.person.Personhandelse;
import se.underlag.spi.person.Personkort;
import se.underlag.spi.person.Personlasning;
import se.underlag.spi.person.Personregister;
import se.underlag.spi.sok.Objektref;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Listtabell;
import se.underlag.ui.Marke;
import se.underlag.spi.ord.Faltord;
import se.underlag.ui.historik.Historikrad;
import se.underlag.ui.sekretess.Sekretess;

/** The card's tables, one tab each, and history and reading log, which are read when their tab is opened. */
final class Kortflikar {

    private final Personregister register;
    private final Consumer<Objektref> open;
    private final CTabFolder folder;
    private final DateTimeFormatter time;
    private final Map<Widget, Runnable> readWhenShown = new HashMap<>();

    /** A line of the history. */
    private record Handelserad(String objekt, Historikrad rad) {
    }

    Kortflikar(Composite parent, Personregister register, ZoneId zone, Consumer<Objektref> open) {
        this.register = register;
        this.open = open;
        this.time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(zone);
        folder = Marke.pa(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "personkort.flikar");
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> readWhenShown.getOrDefault(event.item, () -> {
            // its rows came with the card
        }).run()));
    }

    CTabFolder control() {
        return folder;
    }

    /** Shows the tables of the card; the tab that was open stays open. */
    void visa(Personkort kort) {
        int before = folder.getSelectionIndex();
        for (CTabItem old : folder.getItems()) {
            old.getControl().dispose();
            old.dispose();
        }
        kort.avsnitt().forEach(avsnitt -> tab(NLS.bind(Messages.kort_flik, avsnitt.rubrik(), avsnitt.rader().size()), table(avsnitt)));
        Listtabell<Handelserad> history = history();
        CTabItem historyTab = tab(Messages.kort_historik, history);
        Listtabell<Personlasning> readings = readings();
        CTabItem readingTab = tab(Messages.kort_lasningar, readings);
        readWhenShown.clear();
        readWhenShown.put(historyTab, () -> readHistory(history, kort.personId()));
        readWhenShown.put(readingTab, () -> readReadings(readings, kort.personId()));
        folder.setSelection(before >= 0 && before < kort.avsnitt().size() ? before : rows(kort.avsnitt()));
        folder.layout(true, true);
    }

    /** What costs is what most people look for. */
    private static int rows(List<Kortavsnitt> avsnitt) {
        for (int i = 0; i < avsnitt.size(); i++) {
            if (avsnitt.get(i).id().equals("rader")) {
                return i;
            }
        }
        return 0;
    }

    private CTabItem tab(String title, Composite content) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(title);
        tab.setControl(content);
        return tab;
    }

    private Listtabell<Kortavsnitt.Rad> table(Kortavsnitt avsnitt) {
        Listtabell<Kortavsnitt.Rad> table = new Listtabell<>(folder, "personkort." + avsnitt.id(), row -> {
            if (row.mal() != null) {
                open.accept(row.mal());
            }
        });
        for (int i = 0; i < avsnitt.kolumner().size(); i++) {
            Kortavsnitt.Kolumn column = avsnitt.kolumner().get(i);
            int at = i;
            table.column(column.rubrik(), column.bredd(), column.slag() == Kortavsnitt.Slag.KRONOR ? SWT.RIGHT : SWT.LEFT,
                    row -> text(row.varden().get(at)));
        }
        table.visa(avsnitt.rader(), avsnitt.rubrik(), avsnitt.tomt());
        return table;
    }

    private static String text(Object value) {
        return switch (value) {
        case null -> "";
        case BigDecimal amount -> Sekretess.BELOPP.visa(Belopp.svenska(amount));
        default -> value.toString();
        };
    }

    private Listtabell<Handelserad> history() {
        return new Listtabell<Handelserad>(folder, "personkort.historik", row -> {
        }).column(Messages.kolumn_tid, 130, SWT.LEFT, row -> time.format(row.rad().tid()))
                .column(Messages.kolumn_anvandare, 110, SWT.LEFT, row -> row.rad().anvandare())
                .column(Messages.kolumn_handelse, 100, SWT.LEFT, row -> row.rad().handelse())
                .column(Messages.kolumn_objekt, 160, SWT.LEFT, Handelserad::objekt)
                .column(Messages.kolumn_falt, 170, SWT.LEFT, row -> row.rad().falt())
                .column(Messages.kolumn_fore, 180, SWT.LEFT, row -> Sekretess.FRITEXT.visa(row.rad().fore()))
                .column(Messages.kolumn_efter, 180, SWT.LEFT, row -> Sekretess.FRITEXT.visa(row.rad().efter()));
    }

    private void readHistory(Listtabell<Handelserad> table, String personId) {
        table.sag(Messages.kort_historik, Messages.kort_historikLaser);
        Bakgrund.kor(table, Messages.kort_historikLaser, monitor -> rows(register.historik(personId), Faltord.current()),
                rows -> table.visa(rows, Messages.kort_ingenHistorik, Messages.kort_ingenHistorikText), error -> refused(table, error));
    }

    private static List<Handelserad> rows(Iterable<Personhandelse> history, Faltord words) {
        List<Handelserad> rows = new ArrayList<>();
        history.forEach(one -> Historikrad.of(one.typ(), List.of(one.post()), words).forEach(row -> rows.add(new Handelserad(one.objekt(), row))));
        return rows;
    }

    private Listtabell<Personlasning> readings() {
        return new Listtabell<Personlasning>(folder, "personkort.lasningar", row -> {
        }).column(Messages.kolumn_tid, 130, SWT.LEFT, row -> time.format(row.tid()))
                .column(Messages.kolumn_anvandare, 110, SWT.LEFT, Personlasning::anvandare)
                .column(Messages.kolumn_handelse, 180, SWT.LEFT, row -> switch (row.slag()) {
                case LASNING -> Messages.slag_lasning;
                case EXPORT -> Messages.slag_export;
                case SKYDD_LYFT -> Messages.slag_skydd;
                }).column(Messages.kolumn_vad, 220, SWT.LEFT, Personlasning::vad)
                .column(Messages.kolumn_orsak, 280, SWT.LEFT, row -> row.orsak() == null ? "" : Sekretess.FRITEXT.visa(row.orsak()));
    }

    private void readReadings(Listtabell<Personlasning> table, String personId) {
        table.sag(Messages.kort_lasningar, Messages.kort_lasningarLaser);
        Bakgrund.kor(table, Messages.kort_lasningarLaser, monitor -> register.lasningar(personId),
                rows -> table.visa(rows, Messages.kort_ingaLasningar, Messages.kort_ingaLasningarText), error -> refused(table, error));
    }

    /** Who may see the card may not always see its logs; that is no reason for a dialog. */
    private static void refused(Listtabell<?> table, Throwable error) {
        Felbeskrivning fel = Felbeskrivning.of(error);
        table.sag(fel.rubrik(), fel.text());
    }
}
