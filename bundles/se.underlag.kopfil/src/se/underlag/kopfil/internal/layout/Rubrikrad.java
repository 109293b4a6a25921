package se.underlag.kopfil.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Kolumnkarta.Kolumn;
import se.underlag.kopfil.Radfalt;

/** A row (or two, one above the other) tried as the heading of a table: which fields and months its cells name. */
final class Rubrikrad {

    /** A month column. */
    record Manad(int index, String rubrik, Manadsrubrik manad) {
    }

    private final Kalkylrad over;
    private final Kalkylrad rad;
    private final boolean tva;
    private final Synonymer synonymer;
    private final Mallrubriker mall;
    private final Map<String, Kolumn> falt = new HashMap<>();
    private final Map<String, Integer> rang = new HashMap<>();
    private final List<Manad> manader = new ArrayList<>();
    private final Set<Integer> kanda = new TreeSet<>();
    private final Set<Integer> bortvalda = new TreeSet<>();
    private final Map<Integer, Innehall.Gissning> gissade = new TreeMap<>();
    private final NavigableMap<Integer, Integer> arsgrupper = new TreeMap<>();
    private boolean namnSomPerson;

    /**
     * @param over the row above, null when there is none
     * @param rad the row of the heading, its lower one when it has two
     * @param tva whether the row above belongs to the heading
     * @param mall what a column template has decided
     */
    Rubrikrad(Kalkylrad over, Kalkylrad rad, boolean tva, Synonymer synonymer, Mallrubriker mall) {
        this.over = over;
        this.rad = rad;
        this.tva = tva;
        this.synonymer = synonymer;
        this.mall = mall;
        NavigableMap<Integer, Cell> above = byColumn(over);
        NavigableMap<Integer, Cell> below = byColumn(rad);
        Set<Integer> columns = new TreeSet<>(below.keySet());
        if (tva) {
            columns.addAll(above.keySet());
        }
        years(above);
        for (int column : columns) {
            heading(column, below.get(column), above);
        }
        byPlace(above, below);
        if (manader.isEmpty()) {
            numbered();
        }
        if (!falt.containsKey(Radfalt.PERSON) && falt.containsKey(Radfalt.NAMN)) {
            // Without a column of its own a number may stand beside the name.
            falt.put(Radfalt.PERSON, falt.remove(Radfalt.NAMN));
            namnSomPerson = true;
        }
    }

    private static NavigableMap<Integer, Cell> byColumn(Kalkylrad rad) {
        NavigableMap<Integer, Cell> cells = new TreeMap<>();
        if (rad != null) {
            rad.celler().stream().filter(cell -> cell.kolumn() < Innehall.KOLUMNER && !cell.isTom()).forEach(cell -> cells.put(cell.kolumn(), cell));
        }
        return cells;
    }

    /** A template names a column by its place where no heading of its own stands there: none at all, or one that stands twice. */
    private void byPlace(Map<Integer, Cell> above, Map<Integer, Cell> below) {
        mall.kolumner().forEach((column, field) -> {
            Cell own = below.get(column);
            boolean none = own == null && !(tva && above.containsKey(column));
            boolean twice = own != null && own.typ() == Cell.Typ.TEXT
                    && below.values().stream().filter(one -> Rubrik.tat(one.text()).equals(Rubrik.tat(own.text()))).count() > 1;
            if (none || twice) {
                falt.values().removeIf(one -> one.index() == column);
                manader.removeIf(one -> one.index() == column);
                kanda.add(column);
                byTemplate(column, own == null ? "" : own.text(), field);
            }
        });
    }

    private void heading(int column, Cell own, NavigableMap<Integer, Cell> above) {
        Map.Entry<Integer, Cell> group = above.floorEntry(column);
        String groupText = group == null || group.getValue().typ() != Cell.Typ.TEXT ? "" : group.getValue().text();
        if (own == null) {
            if (group != null && group.getKey() == column) {
                single(column, group.getValue());
            }
            return;
        }
        Optional<Manadsrubrik> month = mall.rubriker().containsKey(Rubrik.tat(own.text())) ? Optional.empty() : Manadsrubrik.read(own);
        if (month.isPresent()) {
            kanda.add(column);
            if (month.get().rang() != Manadsrubrik.RAKNAR && !counted(group)) {
                manader.add(new Manad(column, own.typ() == Cell.Typ.TEXT ? Rubrik.rad(own.text()) : month.get().namn(),
                        month.get().medAr(year(column))));
            }
        } else if (!(tva && own.typ() == Cell.Typ.TEXT && !groupText.isEmpty() && field(column, groupText + ' ' + own.text()))) {
            single(column, own);
        }
    }

    /** A year above a month heads that month and those to the right, as two years side by side under merged cells do; one above the fields is a title. */
    private void years(NavigableMap<Integer, Cell> above) {
        NavigableMap<Integer, Integer> found = new TreeMap<>();
        above.forEach((column, cell) -> Arssokare.grupp(cell).ifPresent(year -> found.put(column, year)));
        boolean several = found.values().stream().distinct().count() > 1;
        found.forEach((column, year) -> {
            Cell under = rad.cell(column);
            boolean month = under != null && (Manadsrubrik.read(under).isPresent() || under.text().trim().matches("0?1(\\.0+)?"));
            if (several || month) {
                arsgrupper.put(column, year);
            }
        });
    }

    private int year(int column) {
        Map.Entry<Integer, Integer> group = arsgrupper.floorEntry(column);
        return group == null ? 0 : group.getValue();
    }

    /** A group of months is headed above its first one; what stands further left above the fields is a title. */
    private boolean counted(Map.Entry<Integer, Cell> group) {
        return group != null && group.getValue().typ() == Cell.Typ.TEXT && Manadsrubrik.raknar(group.getValue().text())
                && rad.cell(group.getKey()) != null && Manadsrubrik.read(rad.cell(group.getKey())).isPresent();
    }

    private boolean single(int column, Cell cell) {
        if (cell.typ() != Cell.Typ.TEXT) {
            return false;
        }
        return field(column, cell.text());
    }

    private boolean field(int column, String text) {
        String decided = mall.rubriker().get(Rubrik.tat(text));
        if (decided != null) {
            kanda.add(column);
            byTemplate(column, text, decided);
            return true;
        }
        Optional<Synonymer.Traff> found = synonymer.find(text);
        found.ifPresent(traff -> {
            if (!traff.falt().equals(Radfalt.LOPNR)) {
                kanda.add(column);
            }
            take(column, Rubrik.rad(text), traff);
        });
        return found.isPresent();
    }

    private void byTemplate(int column, String text, String decided) {
        for (int month = 1; month <= 12; month++) {
            if (Radfalt.manad(month).equals(decided)) {
                manader.add(new Manad(column, Rubrik.rad(text), new Manadsrubrik(month, 0, -1)));
                return;
            }
        }
        if (Radfalt.IGNORERA.equals(decided)) {
            bortvalda.add(column);
        }
        take(column, Rubrik.rad(text), new Synonymer.Traff(decided, -1));
    }

    private void take(int column, String text, Synonymer.Traff traff) {
        boolean byName = traff.falt().equals(Synonymer.NAMN_SOM_PERSON);
        String field = byName ? Radfalt.PERSON : traff.falt();
        // A column for numbers beats one that may hold names, however the latter is headed.
        int rank = traff.rang() + (byName ? 500 : 0);
        Integer before = rang.get(field);
        if (before == null || rank < before) {
            if (before != null && field.equals(Radfalt.PERSON) && namnSomPerson) {
                falt.putIfAbsent(Radfalt.NAMN, falt.get(Radfalt.PERSON));
            }
            rang.put(field, rank);
            falt.put(field, new Kolumn(column, text));
            namnSomPerson = field.equals(Radfalt.PERSON) ? byName : namnSomPerson;
        } else if (byName) {
            falt.putIfAbsent(Radfalt.NAMN, new Kolumn(column, text));
        }
    }

    /** Months headed 1, 2 … 12 side by side; sums of quarters may stand between them, and another year may follow. */
    private void numbered() {
        List<Cell> run = new ArrayList<>();
        for (Cell cell : rad.celler()) {
            String text = cell.text().trim().replaceFirst("\\.0+$", "");
            if (text.matches("0?" + (run.size() + 1))) {
                run.add(cell);
            } else if (text.matches("\\d+") || run.isEmpty()) {
                run.clear();
                if (text.matches("0?1")) {
                    run.add(cell);
                }
            }
            if (run.size() == 12) {
                for (int i = 0; i < 12; i++) {
                    int column = run.get(i).kolumn();
                    kanda.add(column);
                    manader.add(new Manad(column, run.get(i).text().trim(), new Manadsrubrik(i + 1, year(column), 1)));
                }
                run.clear();
            }
        }
    }

    /** Takes columns that their content tells, whatever their headings are. */
    void innehall(Innehall innehall) {
        boolean decided = rang.getOrDefault(Radfalt.PERSON, 0) < 0;
        boolean said = falt.containsKey(Radfalt.PERSON) && !namnSomPerson
                && Rubrik.tat(falt.get(Radfalt.PERSON).rubrik()).matches(".*(pers|pnr|fodelse|identi).*");
        Set<Integer> months = new TreeSet<>();
        manader.forEach(manad -> months.add(manad.index()));
        Map<Integer, String> headings = rubriker();
        for (Innehall.Gissning one : innehall.gissa(falt, kanda, headings, months, decided || said)) {
            if (falt.containsKey(Radfalt.LOPNR) && falt.get(Radfalt.LOPNR).index() == one.kolumn()) {
                falt.remove(Radfalt.LOPNR);
            }
            if (one.falt().equals(Radfalt.PERSON)) {
                Kolumn before = falt.get(Radfalt.PERSON);
                if (before != null && namnSomPerson) {
                    falt.putIfAbsent(Radfalt.NAMN, before);
                }
                namnSomPerson = false;
            }
            falt.put(one.falt(), new Kolumn(one.kolumn(), headings.getOrDefault(one.kolumn(), "")));
            gissade.put(one.kolumn(), one);
        }
    }

    /** @return the columns that were recognised by their content */
    Map<Integer, Innehall.Gissning> gissade() {
        return gissade;
    }

    /** @return the months that are named, 1 to 12 */
    Set<Integer> manadsnummer() {
        Set<Integer> months = new TreeSet<>();
        manader.forEach(manad -> months.add(manad.manad().manad()));
        return months;
    }

    /** @return whether this could head a köpfil if the columns' content tells the person */
    boolean harManader() {
        return manader.stream().map(manad -> manad.manad().manad()).distinct().count() >= 2;
    }

    Kalkylrad over() {
        return over;
    }

    Kalkylrad rad() {
        return rad;
    }

    boolean tva() {
        return tva;
    }

    Map<String, Kolumn> falt() {
        return falt;
    }

    List<Manad> manader() {
        return manader;
    }

    /** @return what stands in the heading, on one line, by column; months that are dates by their names */
    Map<Integer, String> rubriker() {
        Map<Integer, String> texts = new TreeMap<>();
        for (Map.Entry<Integer, Cell> cell : byColumn(rad).entrySet()) {
            String text = cell.getValue().typ() == Cell.Typ.TEXT ? Rubrik.rad(cell.getValue().text())
                    : Manadsrubrik.read(cell.getValue()).map(Manadsrubrik::namn).orElse(cell.getValue().text());
            texts.put(cell.getKey(), text);
        }
        falt.values().forEach(column -> texts.put(column.index(), column.rubrik()));
        return texts;
    }

    /** @return how sure the field's heading is, the lower the surer; -1 when a column template has decided */
    int rang(String field) {
        return rang.getOrDefault(field, 0);
    }

    /** @return whether a column template has decided which month that column is */
    boolean avMall(int column) {
        return manader.stream().anyMatch(manad -> manad.index() == column && manad.manad().rang() < 0);
    }

    /** @return the columns that a column template leaves out */
    Set<Integer> bortvalda() {
        return bortvalda;
    }

    boolean namnSomPerson() {
        return namnSomPerson;
    }

    /** @return how many different fields and months are named */
    int poang() {
        return falt.size() + (int) manader.stream().map(manad -> manad.manad().manad()).distinct().count();
    }

    /** @return whether this can head a köpfil: a person or a beslut, and months */
    boolean arKopfil() {
        boolean named = falt.containsKey(Radfalt.PERSON) && (!namnSomPerson || !Rubrik.tat(falt.get(Radfalt.PERSON).rubrik()).endsWith("namn"));
        boolean whom = named || falt.containsKey(Radfalt.BESLUT);
        return whom && falt.size() >= 2 && harManader();
    }
}
