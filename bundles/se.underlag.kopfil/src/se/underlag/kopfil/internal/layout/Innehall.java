package se.underlag.kopfil.internal.layout;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Identitet;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Kolumnkarta.Kolumn;
import se.underlag.kopfil.Radfalt;

/**
 * Recognises columns by what stands in them, whatever their headings are: identity numbers, days, insatser, prices, numbers of decisions, firms.
 * Months are known by headings only, for amounts look alike. Looks at a sample of rows.
 */
final class Innehall {

    /** A column that is taken for a field for its content. @param sakerhet 0 to 100; @param skal Swedish */
    record Gissning(int kolumn, String falt, int sakerhet, String skal) {
    }

    private static final Pattern IDENTITY = Pattern
            .compile("(?<!\\d)(?:\\d{8}|\\d{6})[-+\\u2010-\\u2015\\u2212]?\\s?(?:\\d{4}|[Tt]\\d{3}|[Tt][Ff]\\d{2})(?!\\d)");
    private static final Pattern DAY = Pattern
            .compile("(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])"
                    + "|\\d{1,2}[-/.]\\d{1,2}[-/. ]+(?:19|20)?\\d{2}");
    private static final Pattern NUMBERED = Pattern.compile("(?=.*\\d.*\\d)(?=.*[\\p{L}/-])[\\p{L}\\d][\\p{L}\\d ./:-]{2,24}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}'-]+(?:,? \\p{Lu}[\\p{L}'.-]*){1,3}");
    private static final Set<String> FIRMS = Set.of("ab", "hb", "kb", "aktiebolag", "stiftelsen", "stiftelse", "kooperativ");
    /** Headings of numbers and days that are about something else than the placement. */
    private static final Pattern NOT_PERSON = Pattern.compile(".*(org|tel|mobil|fax|anhorig|godman|gode|forvaltare|kontakt|handlagg|foretrad).*");
    /** Headings of the unit's own parts, of which a foundation may stand as well. */
    private static final Pattern NOT_FIRM = Pattern
            .compile(NOT_PERSON.pattern() + "|.*(forvaltning|avdelning|omrade|kommun|namnd|insats).*");
    private static final Pattern NOT_DAY = Pattern
            .compile(".*(fodd|fodelse|utskr|uppdat|registr|beslutsdatum|faktura|skapad|andrad|inkom|anmal|uppfolj|omprov|senast).*");
    private static final Pattern NOT_BESLUT = Pattern
            .compile(".*(faktura|avtal|kontrakt|konto|org|tel|objekt|ansvar|projekt|verif|order|kod|post|adress|lagenhet|rum|lokal).*");
    /** Columns that are looked at; no table that people keep is half as wide. */
    static final int KOLUMNER = 512;
    private static final int MOST = 60;
    private static final int ALMOST_ALL = 80;
    private static final int FEW = 3;
    private static final int SURE = 95;
    private static final int UNSURE = 60;
    private static final int LONGEST_MONTH = 31;
    private static final BigDecimal CHEAPEST = new BigDecimal("100");

    private final Map<Integer, List<Cell>> columns = new TreeMap<>();
    private final List<Kalkylrad> rader;
    private final Predicate<String> insats;
    private final LocalDate idag;

    /**
     * @param rader rows below the heading, of which the first {@value #KOLUMNER} columns are looked at
     * @param insats whether that is the name of a known insats
     */
    Innehall(List<Kalkylrad> rader, Predicate<String> insats, LocalDate idag) {
        this.rader = rader;
        this.insats = insats;
        this.idag = idag;
        for (Kalkylrad rad : rader) {
            for (Cell cell : rad.celler()) {
                if (cell.kolumn() < KOLUMNER && !cell.isTom() && cell.typ() != Cell.Typ.FORMEL_UTAN_VARDE) {
                    columns.computeIfAbsent(cell.kolumn(), column -> new ArrayList<>()).add(cell);
                }
            }
        }
    }

    /** @return how many of the column's values are identity numbers, and of how many */
    Andel identiteter(int kolumn) {
        return share(kolumn, this::identity);
    }

    /** @return how many of the column's values are days, and of how many */
    Andel dagar(int kolumn) {
        return share(kolumn, Innehall::day);
    }

    /** So many of so many. */
    record Andel(int antal, int av) {

        int procent() {
            return av == 0 ? 0 : antal * 100 / av;
        }

        int sakerhet(int hogst) {
            return Math.min(procent(), av < FEW ? Math.min(hogst, 75) : hogst);
        }
    }

    /**
     * @param falt the fields whose columns are known already, changed here: a person whose column holds no number gives way to one that does
     * @param upptagna columns that mean something already, months and those that a template hides included
     * @param rubriker the headings by column
     * @param manader the columns of months
     * @param fast whether the person's column is decided and not to be judged
     * @return what other columns are taken for
     */
    List<Gissning> gissa(Map<String, Kolumn> falt, Collection<Integer> upptagna, Map<Integer, String> rubriker, Set<Integer> manader, boolean fast) {
        Set<Integer> free = new TreeSet<>(columns.keySet());
        free.removeAll(upptagna);
        List<Gissning> all = new ArrayList<>();
        Kolumn person = falt.get(Radfalt.PERSON);
        if (person == null || !fast && identiteter(person.index()).antal() == 0) {
            best(all, free, rubriker, Radfalt.PERSON, NOT_PERSON, MOST, SURE, this::identity, Messages.vardenPersonnummer);
        }
        if (!falt.containsKey(Radfalt.PERIOD)) {
            days(all, free, falt, rubriker);
        }
        if (!falt.containsKey(Radfalt.INSATS)) {
            best(all, free, rubriker, Radfalt.INSATS, null, MOST, SURE, cell -> cell.typ() == Cell.Typ.TEXT && insats.test(cell.text()),
                    Messages.vardenInsatser);
        }
        if (!falt.containsKey(Radfalt.LEVERANTOR)) {
            best(all, free, rubriker, Radfalt.LEVERANTOR, NOT_FIRM, MOST, 75, Innehall::firm, Messages.vardenForetag);
        }
        if (!falt.containsKey(Radfalt.DYGNSPRIS)) {
            price(all, free, manader);
        }
        if (!falt.containsKey(Radfalt.BESLUT)) {
            beslut(all, free, rubriker);
        }
        if (!falt.containsKey(Radfalt.NAMN)) {
            name(all, free, falt);
        }
        return all;
    }

    private void best(List<Gissning> all, Set<Integer> free, Map<Integer, String> rubriker, String field, Pattern not, int least, int most,
            Predicate<Cell> test, String reason) {
        int best = -1;
        Andel share = new Andel(0, 0);
        for (int column : free) {
            Andel one = share(column, test);
            boolean other = not != null && not.matcher(Rubrik.tat(rubriker.getOrDefault(column, ""))).matches();
            if (!other && one.antal() > 0 && one.procent() >= least && one.procent() > share.procent()) {
                best = column;
                share = one;
            }
        }
        if (best >= 0) {
            take(all, free, new Gissning(best, field, share.sakerhet(most), reason(reason, share)));
        }
    }

    /** Two columns of days are the first and the last one; a single one is only taken beside one that is known. */
    private void days(List<Gissning> all, Set<Integer> free, Map<String, Kolumn> falt, Map<Integer, String> rubriker) {
        List<Integer> found = free.stream().filter(column -> dagar(column).procent() >= ALMOST_ALL)
                .filter(column -> !NOT_DAY.matcher(Rubrik.tat(rubriker.getOrDefault(column, ""))).matches()).toList();
        Kolumn from = falt.get(Radfalt.FROM);
        Kolumn tom = falt.get(Radfalt.TOM);
        if (from == null && tom == null && found.size() == 2 && ordered(found.get(0), found.get(1))) {
            day(all, free, found.get(0), Radfalt.FROM);
            day(all, free, found.get(1), Radfalt.TOM);
        } else if (from == null && tom != null) {
            found.stream().filter(column -> column == tom.index() - 1 && ordered(column, tom.index())).findFirst()
                    .ifPresent(column -> day(all, free, column, Radfalt.FROM));
        } else if (from != null && tom == null) {
            found.stream().filter(column -> column == from.index() + 1 && ordered(from.index(), column)).findFirst()
                    .ifPresent(column -> day(all, free, column, Radfalt.TOM));
        }
    }

    private void day(List<Gissning> all, Set<Integer> free, int column, String field) {
        Andel share = dagar(column);
        take(all, free, new Gissning(column, field, share.sakerhet(ALMOST_ALL), reason(
                field.equals(Radfalt.FROM) ? Messages.vardenForstaDag : Messages.vardenSistaDag, share)));
    }

    private boolean ordered(int first, int last) {
        int rows = 0;
        int right = 0;
        for (Kalkylrad rad : rader) {
            Cell one = rad.cell(first);
            Cell other = rad.cell(last);
            if (one != null && other != null && one.typ() == other.typ() && day(one) && day(other)) {
                rows++;
                boolean before = one.typ() == Cell.Typ.DATUM ? !one.datum().isAfter(other.datum()) : one.text().compareTo(other.text()) <= 0;
                right += before ? 1 : 0;
            }
        }
        return rows == 0 || right * 100 >= rows * ALMOST_ALL;
    }

    /** A price is what the months' amounts are whole multiples of, up to 31 times. */
    private void price(List<Gissning> all, Set<Integer> free, Set<Integer> manader) {
        for (int column : List.copyOf(free)) {
            int right = 0;
            int rows = 0;
            for (Kalkylrad rad : rader) {
                Cell price = rad.cell(column);
                if (price != null && price.typ() == Cell.Typ.TAL && price.tal().compareTo(CHEAPEST) >= 0) {
                    rows++;
                    right += manader.stream().map(rad::cell).anyMatch(amount -> multiple(amount, price.tal())) ? 1 : 0;
                }
            }
            Andel share = new Andel(right, rows);
            if (right > 0 && share.procent() >= ALMOST_ALL) {
                take(all, free, new Gissning(column, Radfalt.DYGNSPRIS, share.sakerhet(ALMOST_ALL), reason(Messages.vardenPris, share)));
                return;
            }
        }
    }

    private static boolean multiple(Cell amount, BigDecimal price) {
        if (amount == null || amount.typ() != Cell.Typ.TAL || amount.tal().signum() <= 0) {
            return false;
        }
        BigDecimal[] days = amount.tal().divideAndRemainder(price);
        return days[1].signum() == 0 && days[0].intValue() >= 2 && days[0].compareTo(BigDecimal.valueOf(LONGEST_MONTH)) <= 0;
    }

    /** The number of a decision differs from row to row; two rows may share one. */
    private void beslut(List<Gissning> all, Set<Integer> free, Map<Integer, String> rubriker) {
        Set<Integer> candidates = new TreeSet<>(free);
        candidates.removeIf(column -> {
            List<Cell> cells = columns.get(column);
            Set<String> different = new HashSet<>();
            cells.forEach(cell -> different.add(cell.text()));
            return different.size() * 100 < cells.size() * ALMOST_ALL;
        });
        int before = all.size();
        best(all, candidates, rubriker, Radfalt.BESLUT, NOT_BESLUT, ALMOST_ALL, UNSURE,
                cell -> cell.typ() == Cell.Typ.TEXT && NUMBERED.matcher(cell.text().strip()).matches() && !identity(cell) && !day(cell),
                Messages.vardenBeslut);
        if (all.size() > before) {
            free.remove(all.get(before).kolumn());
        }
    }

    private void name(List<Gissning> all, Set<Integer> free, Map<String, Kolumn> falt) {
        int person = all.stream().filter(one -> one.falt().equals(Radfalt.PERSON)).findFirst().map(Gissning::kolumn)
                .orElseGet(() -> falt.containsKey(Radfalt.PERSON) ? falt.get(Radfalt.PERSON).index() : -2);
        for (int column : new int[] { person + 1, person - 1 }) {
            Andel share = free.contains(column) ? share(column, Innehall::named) : new Andel(0, 0);
            if (share.antal() > 0 && share.procent() >= ALMOST_ALL) {
                take(all, free, new Gissning(column, Radfalt.NAMN, share.sakerhet(UNSURE), reason(Messages.vardenNamn, share)));
                return;
            }
        }
    }

    private static void take(List<Gissning> all, Set<Integer> free, Gissning one) {
        all.add(one);
        free.remove(one.kolumn());
    }

    private static String reason(String text, Andel share) {
        return NLS.bind(text, Integer.toString(share.antal()), Integer.toString(share.av()));
    }

    private Andel share(int column, Predicate<Cell> test) {
        List<Cell> cells = columns.getOrDefault(column, List.of());
        return new Andel((int) cells.stream().filter(test).count(), cells.size());
    }

    private boolean identity(Cell cell) {
        if (cell.typ() != Cell.Typ.TEXT && cell.typ() != Cell.Typ.TAL) {
            return false;
        }
        Matcher within = IDENTITY.matcher(cell.text());
        return within.find() && Identitet.read(within.group(), idag).filter(Identitet::kontrollsiffraStammer).isPresent();
    }

    private static boolean day(Cell cell) {
        return cell.typ() == Cell.Typ.DATUM || cell.typ() == Cell.Typ.TEXT && DAY.matcher(cell.text().strip()).matches();
    }

    private static boolean firm(Cell cell) {
        return cell.typ() == Cell.Typ.TEXT && Rubrik.ord(cell.text()).stream().anyMatch(FIRMS::contains);
    }

    private static boolean named(Cell cell) {
        return cell.typ() == Cell.Typ.TEXT && NAME.matcher(Rubrik.rad(cell.text())).matches() && !firm(cell);
    }
}
