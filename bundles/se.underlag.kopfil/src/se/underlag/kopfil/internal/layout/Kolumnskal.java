package se.underlag.kopfil.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.Kolumnkarta.Kolumn;
import se.underlag.kopfil.Radfalt;

/** Says of every column what it is taken for and what that rests on. */
final class Kolumnskal {

    /** As sure as can be: somebody has said so. */
    static final int SAKERT = 100;
    /** A heading that only resembles those that are known. */
    static final int LIKNAR = 85;

    private final Rubrikrad rubrik;

    Kolumnskal(Rubrikrad rubrik) {
        this.rubrik = rubrik;
    }

    /** @param karta the columns by field, months included; @return every column that has a heading or is read, from left to right */
    List<Kolumnforslag> of(Map<String, Kolumn> karta) {
        Map<Integer, String> fields = new TreeMap<>();
        karta.forEach((field, column) -> fields.put(column.index(), field));
        Map<Integer, String> headings = rubrik.rubriker();
        TreeSet<Integer> columns = new TreeSet<>(headings.keySet());
        columns.addAll(fields.keySet());
        List<Kolumnforslag> all = new ArrayList<>(columns.size());
        for (int column : columns) {
            all.add(one(column, fields.get(column), headings.getOrDefault(column, "")));
        }
        return List.copyOf(all);
    }

    private Kolumnforslag one(int column, String field, String heading) {
        if (field == null) {
            return new Kolumnforslag(column, heading, null, 0, Messages.rubrikenOkand);
        }
        if (month(field)) {
            return new Kolumnforslag(column, heading, field, SAKERT, rubrik.avMall(column) ? Messages.mallenSager : Messages.rubrikenManad);
        }
        int rank = rubrik.rang(field);
        if (rank < 0) {
            return new Kolumnforslag(column, heading, field, SAKERT, Messages.mallenSager);
        }
        boolean resembles = rank >= Synonymer.BY_PATTERN;
        return new Kolumnforslag(column, heading, field, resembles ? LIKNAR : SAKERT, resembles ? Messages.rubrikenLiknar : Messages.rubrikenHeterSa);
    }

    private static boolean month(String field) {
        for (int month = 1; month <= 12; month++) {
            if (Radfalt.manad(month).equals(field)) {
                return true;
            }
        }
        return false;
    }
}
