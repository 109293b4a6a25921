package se.underlag.kopfil.internal.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Kolumnkarta;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.Kolumnkarta.Kolumn;
import se.underlag.kopfil.internal.layout.Layout.Arskalla;
import se.underlag.spi.Allvar;

/** Finds the table of a köpfil in the first rows of a sheet. Columns may stand in any order, with others between them. */
public final class Layoutsokare {

    /** The heading is looked for in the rows up to this one. */
    public static final int SISTA_RUBRIKRAD = 40;

    /** The rows up to this one show what the columns hold. */
    public static final int SISTA_PROVRAD = 140;

    /** So many possible headings are tried by what stands below them. */
    private static final int MOST_TRIED = 5;

    private static final Set<String> MONTH_STARTS = Set.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private final Synonymer synonymer;
    private final Mallrubriker mall;
    private final OptionalInt onskat;
    private final String filnamn;
    private final LocalDate idag;
    private final Predicate<String> insats;

    /**
     * @param mall headings decided by a column template, as written, with their fields; empty for none
     * @param onskat the year that was asked for
     * @param filnamn name of the file, where a year may stand as well
     * @param idag today, whose year is the last resort
     * @param insats whether that is the name of a known insats
     */
    public Layoutsokare(Synonymer synonymer, Map<String, String> mall, OptionalInt onskat, String filnamn, LocalDate idag,
            Predicate<String> insats) {
        this.synonymer = synonymer;
        this.mall = Mallrubriker.av(mall);
        this.onskat = onskat;
        this.filnamn = filnamn;
        this.idag = idag;
        this.insats = insats;
    }

    /**
     * @param blad the sheet's name
     * @param rader its first rows, those with something in them, up to row {@value #SISTA_PROVRAD} and one more
     * @return the layout, empty when no row heads a köpfil
     */
    public Optional<Layout> find(String blad, List<Kalkylrad> rader) {
        List<Rubrikrad> all = candidates(rader);
        if (mall.rubrikrad() > 0) {
            // where the template's row heads nothing, the file is of another kind and is searched as without it
            Optional<Layout> said = find(blad, rader, all.stream().filter(one -> one.rad().nummer() == mall.rubrikrad()).toList());
            if (said.isPresent()) {
                return said;
            }
        }
        return find(blad, rader, all);
    }

    private Optional<Layout> find(String blad, List<Kalkylrad> rader, List<Rubrikrad> candidates) {
        Rubrikrad best = null;
        Rubrikrad untold = null;
        Set<Rubrikrad> likely = candidates.stream().filter(Rubrikrad::harManader).sorted(Comparator.comparingInt(Rubrikrad::poang).reversed())
                .limit(MOST_TRIED).collect(Collectors.toSet());
        for (Rubrikrad tried : candidates) {
            best = better(best, tried);
            if (best == null && likely.contains(tried)) {
                tried.innehall(innehall(tried, rader));
                boolean whom = tried.gissade().values().stream().anyMatch(one -> one.falt().equals(Radfalt.PERSON));
                untold = whom ? better(untold, tried) : untold;
            }
        }
        best = best == null ? null : first(best, candidates, rader);
        if (best != null) {
            best.innehall(innehall(best, rader));
        }
        Rubrikrad chosen = best == null ? untold : best;
        return chosen == null ? Optional.empty() : Optional.of(layout(blad, rader, chosen));
    }

    /** Of several tables below each other the first one, though a later one may name more; the others' headings are met when their rows are read. */
    private Rubrikrad first(Rubrikrad best, List<Rubrikrad> candidates, List<Kalkylrad> rader) {
        Rubrikrad first = best;
        Rubrikrad earlier = best;
        while (earlier != null) {
            first = earlier;
            earlier = null;
            for (Rubrikrad tried : candidates) {
                earlier = tried.arKopfil() && persons(tried, first, rader) ? better(earlier, tried) : earlier;
            }
        }
        return first;
    }

    /** Whether persons stand between two headings of the same months, in the column of the upper one. */
    private boolean persons(Rubrikrad upper, Rubrikrad lower, List<Kalkylrad> rader) {
        Kolumn person = upper.falt().get(Radfalt.PERSON);
        if (person == null || !upper.manadsnummer().equals(lower.manadsnummer())) {
            return false;
        }
        List<Kalkylrad> between = rader.stream().filter(rad -> rad.nummer() > upper.rad().nummer() && rad.nummer() < lower.rad().nummer()).toList();
        return !between.isEmpty() && new Innehall(between, insats, idag).identiteter(person.index()).antal() > 0;
    }

    /** Every row alone, then every two that stand one above the other. */
    private List<Rubrikrad> candidates(List<Kalkylrad> rader) {
        List<Rubrikrad> all = new ArrayList<>();
        for (int i = 0; i < rader.size() && rader.get(i).nummer() <= SISTA_RUBRIKRAD; i++) {
            Kalkylrad over = i > 0 && rader.get(i - 1).nummer() == rader.get(i).nummer() - 1 ? rader.get(i - 1) : null;
            all.add(new Rubrikrad(over, rader.get(i), false, synonymer, mall));
        }
        for (int i = 1; i < rader.size() && rader.get(i).nummer() <= SISTA_RUBRIKRAD + 1; i++) {
            if (rader.get(i - 1).nummer() == rader.get(i).nummer() - 1) {
                all.add(new Rubrikrad(rader.get(i - 1), rader.get(i), true, synonymer, mall));
            }
        }
        return all;
    }

    private Innehall innehall(Rubrikrad rubrik, List<Kalkylrad> rader) {
        return new Innehall(rader.stream().filter(rad -> rad.nummer() > rubrik.rad().nummer()).toList(), insats, idag);
    }

    private static Rubrikrad better(Rubrikrad best, Rubrikrad candidate) {
        return candidate.arKopfil() && (best == null || candidate.poang() > best.poang()) ? candidate : best;
    }

    private Layout layout(String blad, List<Kalkylrad> rader, Rubrikrad rubrik) {
        Manadsval months = new Manadsval(blad, rader, rubrik, onskat);
        Map<String, Kolumn> columns = new HashMap<>(rubrik.falt());
        columns.putAll(months.kolumner());
        Kolumnkarta karta = new Kolumnkarta(Map.copyOf(columns), rubrik.namnSomPerson());
        int first = rubrik.rad().nummer() + 1;
        Layout found = months.ar() != 0 ? Layout.of(first, months.ar(), Arskalla.RUBRIK, months.ar(), karta)
                : year(blad, rader, rubrik, first, karta);
        List<Anmarkning> told = new ArrayList<>(months.anmarkningar());
        rubrik.gissade().forEach((column, one) -> told.add(new Anmarkning(Allvar.UPPLYSNING, NLS.bind(Messages.kolumnGissad,
                new Object[] { Cell.kolumnnamn(column), rubrik.rubriker().getOrDefault(column, ""), Faltnamn.of(one.falt()), one.skal() }), blad,
                rubrik.rad().nummer(), column)));
        return found.med(new Kolumnskal(rubrik, innehall(rubrik, rader)).of(columns), told);
    }

    private Layout year(String blad, List<Kalkylrad> rader, Rubrikrad rubrik, int first, Kolumnkarta karta) {
        OptionalInt found = headings(rubrik);
        Arskalla source = Arskalla.RUBRIK;
        if (found.isEmpty()) {
            found = Arssokare.sheet(blad);
            source = Arskalla.BLAD;
        }
        if (found.isEmpty()) {
            found = Arssokare.title(rader.stream().filter(rad -> rad.nummer() < rubrik.rad().nummer()).toList());
            source = Arskalla.TITEL;
        }
        if (found.isEmpty()) {
            found = Arssokare.sheet(filnamn.replaceFirst("\\.[^.]*$", ""));
            source = Arskalla.FILNAMN;
        }
        if (onskat.isPresent()) {
            return Layout.of(first, onskat.getAsInt(), Arskalla.VAL, found.orElse(0), karta);
        }
        return found.isPresent() ? Layout.of(first, found.getAsInt(), source, found.getAsInt(), karta)
                : Layout.of(first, idag.getYear(), Arskalla.IDAG, 0, karta);
    }

    /** A year in another heading than those of the months, such as "Summa 2025" or a year above the months. */
    private static OptionalInt headings(Rubrikrad rubrik) {
        String own = texts(rubrik.rad());
        OptionalInt found = Arssokare.find(own);
        return found.isPresent() || !rubrik.tva() ? found : Arssokare.find(texts(rubrik.over()));
    }

    private static String texts(Kalkylrad rad) {
        StringBuilder texts = new StringBuilder();
        for (Cell cell : rad.celler()) {
            if (cell.typ() == Cell.Typ.TEXT) {
                texts.append(cell.text()).append(" | ");
            }
        }
        return texts.toString();
    }

    /** @return what a row within the table says about it: nothing, the same headings again, or that another table begins */
    public Mellanrubrik mellanrubrik(Kalkylrad rad) {
        // Every data row passes here, so the words are looked at only where several cells begin as months do.
        if (rad.celler().stream().filter(Layoutsokare::likeMonth).limit(3).count() < 3
                || rad.celler().stream().filter(Layoutsokare::likeMonth).map(Manadsrubrik::read).filter(Optional::isPresent).limit(3).count() < 3) {
            return Mellanrubrik.INGEN;
        }
        Rubrikrad tried = new Rubrikrad(null, rad, false, synonymer, mall);
        boolean whom = tried.falt().containsKey(Radfalt.PERSON) || tried.falt().containsKey(Radfalt.BESLUT) || tried.falt().isEmpty();
        return whom ? Mellanrubrik.SAMMA : Mellanrubrik.ANNAN_TABELL;
    }

    /**
     * Reads headings that stand again within a table.
     *
     * @param nu the layout so far
     * @return the same when they stand above the same columns, another when they moved; empty when they are of another year
     */
    public Optional<Layout> omigen(String blad, Kalkylrad rad, Layout nu) {
        Rubrikrad tried = new Rubrikrad(null, rad, false, synonymer, mall);
        Manadsval months = new Manadsval(blad, List.of(), tried, OptionalInt.of(nu.ar()));
        if (months.ar() != 0 && months.ar() != nu.ar()) {
            return Optional.empty();
        }
        Map<String, Kolumn> columns = new HashMap<>(tried.falt());
        columns.putAll(months.kolumner());
        boolean moved = columns.entrySet().stream().anyMatch(column -> nu.kolumn(column.getKey()) >= 0
                && nu.kolumn(column.getKey()) != column.getValue().index());
        if (!moved || !tried.arKopfil()) {
            return Optional.of(nu);
        }
        return Optional
                .of(Layout.of(rad.nummer() + 1, nu.ar(), nu.arKalla(), nu.egetAr(), new Kolumnkarta(Map.copyOf(columns), tried.namnSomPerson()))
                        .med(nu.kolumner(), nu.anmarkningar()));
    }

    private static boolean likeMonth(Cell cell) {
        String text = cell.typ() == Cell.Typ.TEXT ? cell.text() : "";
        return text.length() >= 3 && text.length() < 30 && MONTH_STARTS.contains(text.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    /** What a row of headings within the table means. */
    public enum Mellanrubrik {
        INGEN, SAMMA, ANNAN_TABELL
    }
}
