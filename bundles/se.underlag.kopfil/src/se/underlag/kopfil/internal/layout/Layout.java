package se.underlag.kopfil.internal.layout;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.Kolumnkarta;
import se.underlag.kopfil.Radfalt;

/**
 * What was found out about a sheet's table.
 *
 * @param forstaRad the sheet's row number of the first row below the heading
 * @param ar the year of the month columns
 * @param arKalla where the year comes from
 * @param egetAr the year that the sheet itself states, 0 for none; differs from the year when another was asked for
 * @param karta the columns by field
 * @param falt the field of a column, by index
 * @param manader the months (1 to 12) of the amount columns, by index
 * @param kolumner every column with a heading, from left to right, and what it is taken for
 * @param anmarkningar what is to be told about the heading
 */
public record Layout(int forstaRad, int ar, Arskalla arKalla, int egetAr, Kolumnkarta karta, Map<Integer, String> falt,
        Map<Integer, Integer> manader, List<Kolumnforslag> kolumner, List<Anmarkning> anmarkningar) {

    /** Where the year was taken from, the surest first. */
    public enum Arskalla {
        RUBRIK, VAL, BLAD, TITEL, FILNAMN, IDAG
    }

    /** @return the column of the field, -1 when the sheet has none */
    public int kolumn(String namn) {
        Kolumnkarta.Kolumn kolumn = karta.kolumner().get(namn);
        return kolumn == null ? -1 : kolumn.index();
    }

    /** @return the column of the month's amounts, -1 when the sheet has none. @param manad 1 to 12 */
    public int manadskolumn(int manad) {
        return kolumn(Radfalt.manad(manad));
    }

    static Layout of(int forstaRad, int ar, Arskalla kalla, int egetAr, Kolumnkarta karta) {
        Map<Integer, String> byColumn = new TreeMap<>();
        karta.kolumner().forEach((field, column) -> byColumn.put(column.index(), field));
        Map<Integer, Integer> months = new TreeMap<>();
        for (int month = 1; month <= 12; month++) {
            Kolumnkarta.Kolumn column = karta.kolumner().get(Radfalt.manad(month));
            if (column != null) {
                months.put(column.index(), month);
            }
        }
        return new Layout(forstaRad, ar, kalla, egetAr, karta, byColumn, months, List.of(), List.of());
    }

    /** @return the same layout with what there is to say about it */
    Layout med(List<Kolumnforslag> forslag, List<Anmarkning> sagt) {
        return new Layout(forstaRad, ar, arKalla, egetAr, karta, falt, manader, List.copyOf(forslag), List.copyOf(sagt));
    }
}
