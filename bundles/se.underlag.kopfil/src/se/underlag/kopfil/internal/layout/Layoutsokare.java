package se.underlag.kopfil.internal.layout;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Kolumnkarta;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.Kolumnkarta.Kolumn;
import se.underlag.kopfil.internal.layout.Layout.Arskalla;

/** Finds the table of a köpfil in the first rows of a sheet. Columns may stand in any order, with others between them. */
public final class Layoutsokare {

    /** The heading is looked for in the rows up to this one. */
    public static final int SISTA_RUBRIKRAD = 40;

    private static final Set<String> MONTH_STARTS = Set.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    private static final BigDecimal LONGEST_MONTH = new BigDecimal("31");

    private final Synonymer synonymer;
    private final Map<String, String> mall;
    private final OptionalInt onskat;
    private final String filnamn;
    private final int iAr;

    /**
     * @param mall headings decided by a column template, as written, with their fields; empty for none
     * @param onskat the year that was asked for
     * @param filnamn name of the file, where a year may stand as well
     * @param iAr the current year, the last resort
     */
    public Layoutsokare(Synonymer synonymer, Map<String, String> mall, OptionalInt onskat, String filnamn, int iAr) {
        this.synonymer = synonymer;
        this.mall = new HashMap<>();
        mall.forEach((rubrik, falt) -> this.mall.put(Rubrik.tat(rubrik), falt));
        this.onskat = onskat;
        this.filnamn = filnamn;
        this.iAr = iAr;
    }

    /**
     * @param blad the sheet's name
     * @param rader its first rows, those with something in them, up to row {@value #SISTA_RUBRIKRAD} and one more
     * @return the layout, empty when no row heads a köpfil
     */
    public Optional<Layout> find(String blad, List<Kalkylrad> rader) {
        Rubrikrad best = null;
        for (int i = 0; i < rader.size() && rader.get(i).nummer() <= SISTA_RUBRIKRAD; i++) {
            Kalkylrad over = i > 0 && rader.get(i - 1).nummer() == rader.get(i).nummer() - 1 ? rader.get(i - 1) : null;
            best = better(best, new Rubrikrad(over, rader.get(i), false, synonymer, mall));
        }
        for (int i = 1; i < rader.size() && rader.get(i).nummer() <= SISTA_RUBRIKRAD + 1; i++) {
            if (rader.get(i - 1).nummer() == rader.get(i).nummer() - 1) {
                best = better(best, new Rubrikrad(rader.get(i - 1), rader.get(i), true, synonymer, mall));
            }
        }
        Rubrikrad chosen = best;
        return chosen == null ? Optional.empty() : Optional.of(layout(blad, rader, chosen));
    }

    private static Rubrikrad better(Rubrikrad best, Rubrikrad candidate) {
        return candidate.arKopfil() && (best == null || candidate.poang() > best.poang()) ? candidate : best;
    }

    private Layout layout(String blad, List<Kalkylrad> rader, Rubrikrad rubrik) {
        TreeSet<Integer> years = new TreeSet<>();
        rubrik.manader().stream().map(manad -> manad.manad().ar()).filter(ar -> ar != 0).forEach(years::add);
        // Day numbers ("Jan 31", "Feb 28") look like short years but differ from month to month.
        boolean believable = years.size() <= 3;
        int headed = !believable || years.isEmpty() ? 0 : onskat.isPresent() && years.contains(onskat.getAsInt()) ? onskat.getAsInt() : years.last();
        Map<String, Kolumn> columns = new HashMap<>(rubrik.falt());
        for (int month = 1; month <= 12; month++) {
            int wanted = month;
            rubrik.manader().stream().filter(manad -> manad.manad().manad() == wanted)
                    .filter(manad -> headed == 0 || manad.manad().ar() == 0 || manad.manad().ar() == headed)
                    .min(Comparator.comparingInt((Rubrikrad.Manad manad) -> headed != 0 && manad.manad().ar() == 0 ? 1 : 0)
                            .thenComparingInt(manad -> manad.manad().rang()).thenComparingInt(manad -> days(manad.index(), rader, rubrik) ? 1 : 0))
                    .ifPresent(manad -> columns.put(Radfalt.manad(wanted), new Kolumn(manad.index(), manad.rubrik())));
        }
        Kolumnkarta karta = new Kolumnkarta(Map.copyOf(columns), rubrik.namnSomPerson());
        int first = rubrik.rad().nummer() + 1;
        Layout found = headed != 0 ? Layout.of(first, headed, Arskalla.RUBRIK, headed, karta) : year(blad, rader, rubrik, first, karta);
        return found.med(new Kolumnskal(rubrik).of(columns), List.of());
    }

    /** Of two columns for one month the one with nothing but whole numbers up to 31 counts days; looked at only where there are two. */
    private static boolean days(int column, List<Kalkylrad> rader, Rubrikrad rubrik) {
        List<BigDecimal> numbers = rader.stream().filter(rad -> rad.nummer() > rubrik.rad().nummer()).map(rad -> rad.cell(column))
                .filter(cell -> cell != null && cell.typ() == Cell.Typ.TAL).map(Cell::tal).toList();
        return numbers.stream().anyMatch(number -> number.signum() > 0)
                && numbers.stream().allMatch(number -> number.signum() >= 0 && number.compareTo(LONGEST_MONTH) <= 0);
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
                : Layout.of(first, iAr, Arskalla.IDAG, 0, karta);
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

    private static boolean likeMonth(Cell cell) {
        String text = cell.typ() == Cell.Typ.TEXT ? cell.text() : "";
        return text.length() >= 3 && text.length() < 30 && MONTH_STARTS.contains(text.substring(0, 3).toLowerCase(Locale.ROOT));
    }

    /** What a row of headings within the table means. */
    public enum Mellanrubrik {
        INGEN, SAMMA, ANNAN_TABELL
    }
}
