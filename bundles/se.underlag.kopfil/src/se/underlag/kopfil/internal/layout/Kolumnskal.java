package se.underlag.kopfil.internal.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Kolumnforslag;
import se.underlag.kopfil.Kolumnkarta.Kolumn;
import se.underlag.kopfil.Radfalt;

/** Says of every column what it is taken for and what that rests on. */
final class Kolumnskal {

    /** As sure as can be: somebody has said so. */
    static final int SAKERT = 100;
    /** A heading that only resembles those that are known. */
    static final int LIKNAR = 85;

    /** A heading that its column's content does not bear out. */
    static final int MOTSAGT = 60;

    private static final int ENOUGH = 3;
    private static final int HALF = 50;

    private final Rubrikrad rubrik;
    private final Innehall innehall;

    Kolumnskal(Rubrikrad rubrik, Innehall innehall) {
        this.rubrik = rubrik;
        this.innehall = innehall;
    }

    /** @param karta the columns by field, months included; @return every column that has a heading or is read, from left to right */
    List<Kolumnforslag> of(Map<String, Kolumn> karta) {
        Map<Integer, String> fields = new TreeMap<>();
        karta.forEach((field, column) -> fields.put(column.index(), field));
        // a map by field has room for one of them only
        rubrik.bortvalda().forEach(column -> fields.put(column, Radfalt.IGNORERA));
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
        Innehall.Gissning guess = rubrik.gissade().get(column);
        if (guess != null) {
            return new Kolumnforslag(column, heading, field, guess.sakerhet(), guess.skal());
        }
        if (month(field)) {
            return new Kolumnforslag(column, heading, field, SAKERT, rubrik.avMall(column) ? Messages.mallenSager : Messages.rubrikenManad);
        }
        int rank = rubrik.rang(field);
        if (rank < 0) {
            return new Kolumnforslag(column, heading, field, SAKERT, Messages.mallenSager);
        }
        Innehall.Andel share = field.equals(Radfalt.PERSON) ? innehall.identiteter(column)
                : field.equals(Radfalt.FROM) || field.equals(Radfalt.TOM) ? innehall.dagar(column) : null;
        if (share != null && share.av() >= ENOUGH && share.procent() < HALF) {
            return new Kolumnforslag(column, heading, field, MOTSAGT, NLS.bind(field.equals(Radfalt.PERSON) ? Messages.baraPersonnummer
                    : Messages.baraDagar, Integer.toString(share.antal()), Integer.toString(share.av())));
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
