package se.underlag.kopfil.ui.guide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.Mallval;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Blad;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Rad;
import se.underlag.kopfil.ui.internal.Messages;

/** The columns of a sheet, what they were taken for and what a person says they mean instead. No window. */
final class Kolumnmodell {

    /** Below this a person should look, 0 to 100. */
    static final int SAKER = 80;

    private static final int EXAMPLES = 3;
    private static final int SHOWN_ROWS = 20;
    private static final int HEADING_LIMIT = 40;

    private final List<Kolumn> columns;
    private final Map<Integer, String> decided = new HashMap<>();
    private final List<Rad> rows;
    private final Map<String, String> places;
    private final int headingRow;
    private final boolean rowDecided;

    /**
     * A column of the sheet.
     *
     * @param index 0 for A
     * @param falt what it means now, null when it is not read
     * @param sakerhet how sure that is, 0 to 100
     * @param exempel the first things that stand in it
     * @param bestamd whether a person has said so
     */
    record Kolumn(int index, String rubrik, String falt, int sakerhet, String skal, List<String> exempel, boolean bestamd) {

        /** @return the letters of the column */
        String namn() {
            return Cell.kolumnnamn(index);
        }

        /** @return whether a person should look: it holds something and is not read, or it was guessed */
        boolean undrar() {
            return !bestamd && !exempel.isEmpty() && (falt == null ? !rubrik.isBlank() : sakerhet < SAKER);
        }
    }

    /**
     * @param blad the sheet as it stands
     * @param tolkat what reading made of its columns, empty when no table was found
     * @param beslut fields by heading that were decided before
     */
    Kolumnmodell(Blad blad, List<Kolumnforslag> tolkat, Map<String, String> beslut) {
        this(blad, tolkat, beslut, 0, Map.of());
    }

    /**
     * @param blad the sheet as it stands
     * @param tolkat what reading made of its columns, empty when no table was found
     * @param beslut what was decided before, as {@link #beslut()} has it
     * @param rubrikrad where the headings stand, 0 to look for them
     * @param mall lines of the template that the reading went by, with what was decided; empty for none
     */
    Kolumnmodell(Blad blad, List<Kolumnforslag> tolkat, Map<String, String> beslut, int rubrikrad, Map<String, String> mall) {
        rowDecided = Mallval.rubrikrad(beslut) > 0;
        int said = rubrikrad > 0 ? rubrikrad : tolkat.isEmpty() ? Mallval.rubrikrad(beslut) : 0;
        headingRow = said > 0 ? said : headingRow(blad, tolkat);
        places = new LinkedHashMap<>();
        mall.forEach((name, value) -> {
            if (Mallval.arKolumn(name) || name.equals(Mallval.RUBRIKRAD) || name.equals(Mallval.BLAD)) {
                places.put(name, value);
            }
        });
        rows = blad.rader().stream().filter(row -> row.nummer() > headingRow).limit(SHOWN_ROWS).toList();
        columns = columns(blad, tolkat);
        for (Kolumn column : columns) {
            String field = beslut.get(key(column));
            if (field != null) {
                decided.put(column.index(), field);
            }
        }
    }

    private static int headingRow(Blad blad, List<Kolumnforslag> tolkat) {
        Comparator<Rad> like = Comparator.comparingLong(row -> tolkat.isEmpty() ? row.celler().values().stream().filter(Kolumnmodell::isWord).count()
                : tolkat.stream().filter(one -> !one.rubrik().isEmpty() && ends(one.rubrik(), row.text(one.index()))).count());
        // of two that are alike the upper one heads the other
        return blad.rader().stream().filter(row -> row.nummer() <= HEADING_LIMIT).max(like.thenComparing(row -> -row.nummer())).map(Rad::nummer)
                .orElse(0);
    }

    private static boolean ends(String heading, String cell) {
        return !cell.isEmpty() && heading.endsWith(cell);
    }

    private static boolean isWord(String text) {
        return text.chars().anyMatch(Character::isLetter);
    }

    private List<Kolumn> columns(Blad blad, List<Kolumnforslag> tolkat) {
        Map<Integer, Kolumnforslag> read = tolkat.stream().collect(Collectors.toMap(Kolumnforslag::index, one -> one, (first, second) -> first));
        TreeSet<Integer> indexes = new TreeSet<>(read.keySet());
        blad.rader().stream().filter(row -> row.nummer() >= headingRow).forEach(row -> indexes.addAll(row.celler().keySet()));
        Rad heading = blad.rader().stream().filter(row -> row.nummer() == headingRow).findFirst().orElse(new Rad(0, Map.of()));
        List<Kolumn> made = new ArrayList<>();
        for (int index : indexes) {
            Kolumnforslag one = read.getOrDefault(index, new Kolumnforslag(index, "", null, 0, ""));
            String title = one.rubrik().isEmpty() ? heading.text(index) : one.rubrik();
            List<String> examples = rows.stream().map(row -> row.text(index)).filter(text -> !text.isEmpty()).distinct().limit(EXAMPLES).toList();
            made.add(new Kolumn(index, title, one.falt(), one.sakerhet(), one.skal(), examples, false));
        }
        return made;
    }

    /** @return the columns from left to right, as they are meant now */
    List<Kolumn> kolumner() {
        return columns.stream().map(this::asMeant).toList();
    }

    private Kolumn asMeant(Kolumn column) {
        String field = decided.get(column.index());
        if (field != null) {
            return new Kolumn(column.index(), column.rubrik(), field, 100, Messages.kolumn_bestamd, column.exempel(), true);
        }
        Optional<Kolumn> other = columns.stream().filter(one -> column.falt() != null && column.falt().equals(decided.get(one.index()))).findFirst();
        return other.map(one -> new Kolumn(column.index(), column.rubrik(), null, 0, NLS.bind(Messages.kolumn_ersatt, one.namn()), column.exempel(),
                false)).orElse(column);
    }

    /** @return whether the column has a heading that no other has; else a template knows it by its letters */
    boolean harEgenRubrik(Kolumn column) {
        return !column.rubrik().isBlank() && columns.stream().filter(one -> key(one.rubrik()).equals(key(column.rubrik()))).count() == 1;
    }

    private String key(Kolumn column) {
        return harEgenRubrik(column) ? key(column.rubrik()) : Mallval.kolumn(column.index());
    }

    /** @return what the column was taken for, null when it is not read */
    String last(int index) {
        return columns.stream().filter(one -> one.index() == index).map(Kolumn::falt).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** Says what a column means. @param falt null to leave it as it was read */
    void bestam(int index, String falt) {
        Kolumn column = columns.stream().filter(one -> one.index() == index).findFirst().orElseThrow();
        if (falt == null || falt.equals(column.falt())) {
            decided.remove(index);
        } else {
            decided.put(index, falt);
        }
    }

    /** @return what has to be mended: the same field twice */
    Optional<String> fel() {
        Map<String, Kolumn> seen = new HashMap<>();
        for (Kolumn column : kolumner()) {
            if (column.falt() != null && !column.falt().equals(Kolumnfalt.IGNORERA)) {
                Kolumn other = seen.putIfAbsent(column.falt(), column);
                if (other != null && (column.bestamd() || other.bestamd())) {
                    return Optional
                            .of(NLS.bind(Messages.kolumn_dubbel, new Object[] { other.namn(), column.namn(), Kolumnfalt.namn(column.falt()) }));
                }
            }
        }
        return Optional.empty();
    }

    /** @return whether there is anything a person should look at */
    boolean undrar() {
        return undrar(Set.of());
    }

    /** @param kanda columns that a person has looked at before, see {@link #kannetecken}; @return whether there is another one to look at */
    boolean undrar(Set<String> kanda) {
        return kolumner().stream().anyMatch(one -> one.undrar() && !kanda.contains(key(one)));
    }

    /** @return what the columns are known by in another file */
    Set<String> kannetecken() {
        return columns.stream().map(this::key).collect(Collectors.toSet());
    }

    /** @return what was decided: field by heading or by the name of a column without one, and the row of the headings; see {@link Mallval} */
    Map<String, String> beslut() {
        Map<String, String> all = new LinkedHashMap<>();
        columns.stream().filter(one -> decided.containsKey(one.index())).forEach(one -> all.put(key(one), decided.get(one.index())));
        if (rowDecided) {
            all.put(Mallval.RUBRIKRAD, String.valueOf(headingRow));
        }
        return all;
    }

    /** @return what is decided with the headings in another row. @param rad 1 for the first */
    Map<String, String> beslutMedRubrikrad(int rad) {
        Map<String, String> all = new LinkedHashMap<>(beslut());
        all.put(Mallval.RUBRIKRAD, String.valueOf(rad));
        return all;
    }

    /**
     * @param farger lines about marks, see {@link Fargmodell#mallrader}
     * @return a template that reads the next file of this kind without a question: what is not read is said to be left
     */
    Mall mall(String namn, Map<String, String> farger) {
        Map<String, String> all = new LinkedHashMap<>();
        // a month that was understood is left to its heading, which may say the year too
        kolumner().stream().filter(one -> harEgenRubrik(one) && isWord(one.rubrik()) && (one.bestamd() || !Kolumnfalt.arManad(one.falt())))
                .forEach(one -> all.put(one.rubrik(), Objects.requireNonNullElse(one.falt(), Kolumnfalt.IGNORERA)));
        all.putAll(places);
        beslut().forEach((name, value) -> {
            if (Mallval.ar(name)) {
                all.put(name, value);
            }
        });
        all.putAll(farger);
        return new Mall(namn, all);
    }

    /** @return the template that decides columns for one reading, null when nothing is decided. @param grund the chosen template, null for none */
    static Mall mall(Mall grund, Map<String, String> beslut) {
        if (beslut.isEmpty()) {
            return null;
        }
        Map<String, String> all = new LinkedHashMap<>();
        if (grund != null) {
            grund.rubriker().forEach((heading, field) -> {
                if (!beslut.containsKey(Mallval.ar(heading) ? heading : key(heading))) {
                    all.put(heading, field);
                }
            });
        }
        all.putAll(beslut);
        return new Mall("", all);
    }

    private static String key(String heading) {
        return heading.strip().toLowerCase(Locale.ROOT);
    }

    /** @return the number of the heading's row, 0 when the sheet is empty */
    int rubrikrad() {
        return headingRow;
    }

    /** @return the first rows below the heading as they stand */
    List<Rad> rader() {
        return rows;
    }
}
