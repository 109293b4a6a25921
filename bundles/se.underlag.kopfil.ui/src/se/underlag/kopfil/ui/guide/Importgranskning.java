package se.underlag.kopfil.ui.guide;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Andring;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.spi.ord.Faltord;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

/** A plan as a person reviews it: every row with its fate and what the checks say about it. Made in the background, for long files. */
final class Importgranskning {

    /** Which rows are shown. */
    enum Urval {
        ALLA, NYA, ANDRADE, OFORANDRADE, SAKNADE, AVVISADE, MED_FYND
    }

    /** A row of the review. @param rad null for findings that concern the whole file */
    record Granskad(Planrad rad, List<Fynd> fynd) {

        /** @return the gravest severity, null without findings */
        Allvar allvar() {
            return fynd.stream().map(Fynd::allvar).min(Comparator.naturalOrder()).orElse(null);
        }

        /** @return how many lines unfold below the row: its changed fields, then its findings */
        int underrader() {
            return (rad == null ? 0 : rad.andringar().size()) + (rad == null ? 0 : fynd.size());
        }
    }

    /**
     * A line below a row.
     *
     * @param vad the field that changes, or the severity and rule of a finding
     * @param plats the cell of a finding, empty for a change
     * @param text from what to what, or what the finding says
     * @param allvar null for a change
     */
    record Underrad(String vad, String plats, String text, Allvar allvar) {
    }

    private record Place(String blad, int rad) {
    }

    private final Importplan plan;
    private final List<Granskad> rows;
    private final Map<Urval, List<Granskad>> byChoice = new EnumMap<>(Urval.class);

    Importgranskning(Importplan plan) {
        this.plan = plan;
        Map<Place, List<Fynd>> byPlace = plan.avvikelser().stream().collect(Collectors.groupingBy(one -> place(one.plats())));
        List<Granskad> ofRows = plan.rader().stream().map(row -> new Granskad(row, byPlace.getOrDefault(place(row.rad().plats()), List.of())))
                .toList();
        List<Place> known = plan.rader().stream().map(row -> place(row.rad().plats())).toList();
        Set<Place> places = new HashSet<>(known);
        List<Granskad> ofFile = plan.avvikelser().stream().filter(one -> !places.contains(place(one.plats())))
                .map(one -> new Granskad(null, List.of(one)))
                .toList();
        rows = Stream.concat(ofFile.stream(), ofRows.stream()).toList();
        for (Urval urval : Urval.values()) {
            byChoice.put(urval, choose(urval));
        }
    }

    private static Place place(Fynd.Plats plats) {
        return new Place(Objects.toString(plats.blad(), ""), plats.rad());
    }

    List<Granskad> rader(Urval urval) {
        return byChoice.get(urval);
    }

    private List<Granskad> choose(Urval urval) {
        return rows.stream().filter(row -> switch (urval) {
        case ALLA -> true;
        case MED_FYND -> !row.fynd().isEmpty();
        case NYA -> isFate(row, Utfall.NY);
        case ANDRADE -> isFate(row, Utfall.ANDRAD);
        case OFORANDRADE -> isFate(row, Utfall.OFORANDRAD);
        case SAKNADE -> isFate(row, Utfall.SAKNAS);
        case AVVISADE -> isFate(row, Utfall.AVVISAD);
        }).toList();
    }

    /** @return how many rows that choice shows */
    int antal(Urval urval) {
        return rader(urval).size();
    }

    /** @return one of the lines that unfold below the row. @param index from 0, below {@link Granskad#underrader} */
    static Underrad underrad(Granskad row, int index) {
        List<Andring> changes = row.rad().andringar();
        if (index < changes.size()) {
            Andring change = changes.get(index);
            return new Underrad(Faltord.current().falt("Kopfilsrad", change.falt()), "",
                    NLS.bind(Messages.import_byte, text(change.fore()), text(change.efter())), null);
        }
        Fynd found = row.fynd().get(index - changes.size());
        return new Underrad(NLS.bind(Messages.import_underfynd, Ord.allvar(found.allvar()), found.regel()),
                found.plats().cell() == null ? "" : found.plats().cell(), found.text(), found.allvar());
    }

    private static boolean isFate(Granskad row, Utfall utfall) {
        return row.rad() != null && row.rad().utfall() == utfall;
    }

    /** @return whether carrying the plan out would write anything */
    boolean skriver() {
        return plan.antal(Utfall.NY) + plan.antal(Utfall.ANDRAD) > 0;
    }

    /** @return what is reviewed */
    Importplan plan() {
        return plan;
    }

    /** @return one sentence with the counts */
    String sammanfattning() {
        return NLS.bind(Messages.import_sammanfattning, new Object[] { plan.rader().size(), plan.antal(Utfall.NY), plan.antal(Utfall.ANDRAD),
                plan.antal(Utfall.OFORANDRAD), plan.antal(Utfall.AVVISAD) });
    }

    /** @return everything about the row: findings with their rule and place, then field by field what changes */
    static String detaljer(Granskad row) {
        Faltord words = Faltord.current();
        Stream<String> findings = row.fynd().stream()
                .map(one -> NLS.bind(Messages.import_fynd, new Object[] { Ord.allvar(one.allvar()), one.regel(), one.text(), plats(one.plats()) }));
        Stream<String> changes = row.rad() == null ? Stream.empty()
                : row.rad().andringar().stream()
                        .map(one -> NLS.bind(Messages.import_andring,
                                new Object[] { words.falt("Kopfilsrad", one.falt()), text(one.fore()), text(one.efter()) }));
        return Stream.concat(findings, changes).collect(Collectors.joining("\n"));
    }

    private static String text(String value) {
        return value == null || value.isEmpty() ? Messages.import_tomt : value;
    }

    /** @return where, for people: sheet and cell, or sheet and row */
    static String plats(Fynd.Plats plats) {
        String place = plats.cell() != null ? plats.cell() : plats.rad() > 0 ? NLS.bind(Messages.import_rad, plats.rad()) : "";
        if (plats.blad() == null) {
            return place;
        }
        return place.isEmpty() ? NLS.bind(Messages.import_blad, plats.blad()) : NLS.bind(Messages.import_plats, plats.blad(), place);
    }

    /** @return the most important thing about the row on one line */
    static String kort(Granskad row) {
        if (!row.fynd().isEmpty()) {
            Fynd first = row.fynd().stream().min(Comparator.comparing(Fynd::allvar)).orElseThrow();
            return NLS.bind(Messages.import_kortFynd, first.regel(), first.text());
        }
        Faltord words = Faltord.current();
        return row.rad().andringar().stream().map(one -> words.falt("Kopfilsrad", one.falt())).collect(Collectors.joining(", "));
    }
}
