package se.underlag.documents.internal.rakning;

import java.math.BigDecimal;
import java.util.List;
import se.underlag.documents.internal.rakning.Jamforelse.Villkor;
import se.underlag.documents.internal.rakning.Uttryck.Omrade;
import se.underlag.documents.internal.rakning.Varde.Slag;

/** The functions that look something up in ranges, by exact match only, and those of texts. */
final class Uppslag {

    private Uppslag() {
    }

    /** @return the value, or null for a function that is none of these */
    static Varde rakna(Raknare r, String namn, List<Uttryck> a) {
        return switch (namn) {
        case "SUMIF" -> summaOm(r, a);
        case "COUNTIF" -> antalOm(r, a);
        case "SUMPRODUCT" -> produktsumma(r, a);
        case "VLOOKUP" -> letaRad(r, a);
        case "MATCH" -> Varde.tal(passa(r, a));
        case "INDEX" -> index(r, a);
        case "CONCATENATE", "CONCAT" -> {
            StringBuilder text = new StringBuilder();
            for (Uttryck one : a) {
                text.append(r.text(one));
                if (text.length() > Short.MAX_VALUE) {
                    yield Varde.FEL_VARDE;
                }
            }
            yield Varde.text(text.toString());
        }
        case "LEFT", "RIGHT" -> sida(r, namn.equals("LEFT"), a);
        case "LEN" -> {
            Funktioner.antal(a, 1, 1);
            yield Varde.tal(r.text(a.get(0)).length());
        }
        case "TRIM" -> {
            Funktioner.antal(a, 1, 1);
            yield Varde.text(r.text(a.get(0)).replaceAll(" +", " ").replaceAll("^ | $", ""));
        }
        default -> null;
        };
    }

    private static Omrade omrade(Raknare r, Uttryck uttryck) {
        Omrade result = r.omrade(uttryck);
        if (result == null) {
            throw new Okand("område");
        }
        return result;
    }

    /** Goes through what is summed, since only a number there matters. */
    private static Varde summaOm(Raknare r, List<Uttryck> a) {
        Funktioner.antal(a, 2, 3);
        Omrade where = omrade(r, a.get(0));
        Villkor villkor = new Villkor(r.varde(a.get(1)));
        Omrade corner = a.size() == 3 ? omrade(r, a.get(2)) : where;
        int down = corner.fran() - where.fran();
        int right = corner.forsta() - where.forsta();
        Omrade what = new Omrade(corner.blad(), corner.fran(), corner.forsta(), Math.min(Adress.RADER, where.till() + down),
                Math.min(Adress.KOLUMNER - 1, where.sista() + right));
        BigDecimal[] sum = { BigDecimal.ZERO };
        r.celler(what, (rad, cell) -> {
            if (villkor.stammer(r.av(where, rad.nummer() - down, cell.kolumn() - right))) {
                Varde varde = r.av(what, rad, cell);
                if (varde.arFel()) {
                    throw new Felkod(varde);
                }
                sum[0] = varde.slag() == Slag.TAL ? sum[0].add(varde.tal(), Varde.EXAKT) : sum[0];
            }
        });
        return Varde.tal(sum[0]);
    }

    private static Varde antalOm(Raknare r, List<Uttryck> a) {
        Funktioner.antal(a, 2, 2);
        Omrade where = omrade(r, a.get(0));
        Villkor villkor = new Villkor(r.varde(a.get(1)));
        if (villkor.stammer(Varde.TOM)) {
            throw new Okand("tomma");
        }
        long[] count = { 0 };
        r.celler(where, (rad, cell) -> count[0] += villkor.stammer(r.av(where, rad, cell)) ? 1 : 0);
        return Varde.tal(count[0]);
    }

    private static Varde produktsumma(Raknare r, List<Uttryck> a) {
        Funktioner.antal(a, 1, 30);
        List<Omrade> ranges = a.stream().map(one -> omrade(r, one)).toList();
        Omrade first = ranges.getFirst();
        for (Omrade other : ranges) {
            if (other.till() - other.fran() != first.till() - first.fran() || other.sista() - other.forsta() != first.sista() - first.forsta()) {
                return Varde.FEL_VARDE;
            }
        }
        BigDecimal[] sum = { BigDecimal.ZERO };
        r.celler(first, (rad, cell) -> {
            BigDecimal product = factor(r.av(first, rad, cell));
            for (Omrade other : ranges.subList(1, ranges.size())) {
                product = product.multiply(
                        factor(r.av(other, rad.nummer() - first.fran() + other.fran(), cell.kolumn() - first.forsta() + other.forsta())),
                        Varde.EXAKT);
            }
            sum[0] = sum[0].add(product, Varde.EXAKT);
        });
        return Varde.tal(sum[0]);
    }

    private static BigDecimal factor(Varde varde) {
        if (varde.arFel()) {
            throw new Felkod(varde);
        }
        return varde.slag() == Slag.TAL ? varde.tal() : BigDecimal.ZERO;
    }

    private static Varde letaRad(Raknare r, List<Uttryck> a) {
        Funktioner.antal(a, 4, 4);
        if (r.sant(a.get(3))) {
            throw new Okand("ungefär");
        }
        Omrade table = omrade(r, a.get(1));
        int column = r.heltal(a.get(2), Adress.KOLUMNER);
        if (column < 1) {
            return Varde.FEL_VARDE;
        }
        if (table.forsta() + column - 1 > table.sista()) {
            return Varde.REFERENS;
        }
        Omrade keys = new Omrade(table.blad(), table.fran(), table.forsta(), table.till(), table.forsta());
        int row = leta(r, r.varde(a.get(0)), keys);
        return row < 0 ? Varde.SAKNAS : r.av(table, table.fran() + row, table.forsta() + column - 1);
    }

    /** @return how far from the beginning of the row or column the value stands first, or -1 */
    private static int leta(Raknare r, Varde key, Omrade where) {
        if (key.arFel()) {
            throw new Felkod(key);
        }
        if (key.slag() == Slag.TEXT && key.text().matches(".*[*?~].*")) {
            throw new Okand("mönster");
        }
        int[] found = { -1 };
        r.celler(where, (rad, cell) -> {
            if (found[0] < 0 && Jamforelse.lika(r.av(where, rad, cell), key)) {
                found[0] = rad.nummer() - where.fran() + cell.kolumn() - where.forsta();
            }
        });
        return found[0];
    }

    private static int passa(Raknare r, List<Uttryck> a) {
        Funktioner.antal(a, 3, 3);
        Omrade where = omrade(r, a.get(1));
        if (r.tal(a.get(2)).signum() != 0 || where.fran() != where.till() && where.forsta() != where.sista()) {
            throw new Okand("ungefär");
        }
        int at = leta(r, r.varde(a.get(0)), where);
        if (at < 0) {
            throw new Felkod(Varde.SAKNAS);
        }
        return at + 1;
    }

    private static Varde index(Raknare r, List<Uttryck> a) {
        Funktioner.antal(a, 2, 3);
        Omrade where = omrade(r, a.get(0));
        int first = r.heltal(a.get(1), Adress.RADER);
        boolean lying = a.size() == 2 && where.fran() == where.till();
        int row = lying ? 1 : first;
        int column = lying ? first : a.size() == 3 ? r.heltal(a.get(2), Adress.KOLUMNER) : 1;
        if (row < 1 || column < 1 || a.size() == 2 && where.fran() != where.till() && where.forsta() != where.sista()) {
            throw new Okand("index");
        }
        return where.fran() + row - 1 > where.till() || where.forsta() + column - 1 > where.sista() ? Varde.REFERENS
                : r.av(where, where.fran() + row - 1, where.forsta() + column - 1);
    }

    private static Varde sida(Raknare r, boolean left, List<Uttryck> a) {
        Funktioner.antal(a, 1, 2);
        String text = r.text(a.get(0));
        int length = Math.min(text.length(), a.size() == 1 ? 1 : r.heltal(a.get(1), Short.MAX_VALUE));
        return length < 0 ? Varde.FEL_VARDE : Varde.text(left ? text.substring(0, length) : text.substring(text.length() - length));
    }
}
