package se.underlag.documents.internal.rakning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.underlag.documents.internal.rakning.Uttryck.Anrop;
import se.underlag.documents.internal.rakning.Uttryck.Omrade;
import se.underlag.documents.internal.rakning.Uttryck.Utelamnat;
import se.underlag.documents.internal.rakning.Varde.Slag;

/** The functions of sums, roundings and conditions. What stands in none of the lists is not worked out, least of all what calls out. */
final class Funktioner {

    private static final int SIFFROR = 20;
    private static final Set<Integer> SUMMOR = Set.of(9, 109);

    private Funktioner() {
    }

    /** @throws Okand when the function is not known or its arguments are not those it takes */
    static Varde rakna(Raknare r, Anrop anrop) {
        List<Uttryck> a = anrop.argument();
        Varde result = enkel(r, anrop.namn(), a);
        if (result == null) {
            result = logik(r, anrop.namn(), a);
        }
        if (result == null) {
            result = Datumfunktioner.rakna(r, anrop.namn(), a);
        }
        if (result == null) {
            result = Uppslag.rakna(r, anrop.namn(), a);
        }
        if (result == null) {
            throw new Okand("funktion");
        }
        return result;
    }

    /** @throws Okand unless there are so many arguments */
    static void antal(List<Uttryck> argument, int minst, int mest) {
        if (argument.size() < minst || argument.size() > mest) {
            throw new Okand("argument");
        }
    }

    private static Varde enkel(Raknare r, String namn, List<Uttryck> a) {
        return switch (namn) {
        case "SUM", "PRODUCT", "AVERAGE", "MIN", "MAX", "COUNT", "COUNTA" -> Sammanstallning.av(r, namn, a);
        case "SUBTOTAL" -> delsumma(r, a);
        case "ROUND" -> avrundat(r, a, RoundingMode.HALF_UP);
        case "ROUNDUP" -> avrundat(r, a, RoundingMode.UP);
        case "ROUNDDOWN", "TRUNC" -> avrundat(r, a, RoundingMode.DOWN);
        case "INT" -> Varde.tal(golv(Varde.visat(enda(r, a))));
        case "ABS" -> Varde.tal(enda(r, a).abs());
        case "SIGN" -> Varde.tal(enda(r, a).signum());
        case "MOD" -> rest(r, a);
        case "POWER" -> {
            antal(a, 2, 2);
            yield Raknare.potens(r.tal(a.get(0)), r.tal(a.get(1)));
        }
        case "N" -> {
            antal(a, 1, 1);
            Varde varde = r.varde(a.get(0));
            yield varde.slag() == Slag.TEXT ? Varde.tal(0) : Varde.tal(Raknare.tal(varde));
        }
        default -> null;
        };
    }

    private static BigDecimal enda(Raknare r, List<Uttryck> a) {
        antal(a, 1, 1);
        return r.tal(a.get(0));
    }

    static BigDecimal golv(BigDecimal tal) {
        return tal.setScale(0, RoundingMode.FLOOR);
    }

    private static Varde avrundat(Raknare r, List<Uttryck> a, RoundingMode hur) {
        antal(a, 1, 2);
        BigDecimal tal = Varde.visat(r.tal(a.get(0)));
        int siffror = a.size() == 1 ? 0 : r.heltal(a.get(1), SIFFROR);
        return Varde.tal(tal.scale() <= siffror ? tal : tal.setScale(siffror, hur));
    }

    private static Varde rest(Raknare r, List<Uttryck> a) {
        antal(a, 2, 2);
        BigDecimal tal = r.tal(a.get(0));
        BigDecimal delare = r.tal(a.get(1));
        if (delare.signum() == 0) {
            return Varde.DIVISION;
        }
        BigDecimal times = golv(Varde.visat(tal.divide(delare, Varde.EXAKT)));
        return Varde.tal(tal.subtract(times.multiply(delare, Varde.EXAKT), Varde.EXAKT));
    }

    /** Sums only; other subtotals do not count, and where rows are hidden nobody knows whether a filter did it. */
    private static Varde delsumma(Raknare r, List<Uttryck> a) {
        antal(a, 2, 255);
        if (!SUMMOR.contains(r.heltal(a.get(0), 1_000))) {
            throw new Okand("delsumma");
        }
        BigDecimal[] sum = { BigDecimal.ZERO };
        for (Uttryck one : a.subList(1, a.size())) {
            Omrade omrade = r.omrade(one);
            if (omrade == null) {
                throw new Okand("delsumma");
            }
            r.celler(omrade, (rad, cell) -> {
                if (rad.dold()) {
                    throw new Okand("dold");
                }
                if (cell.harFormel() && cell.formel().toUpperCase(Locale.ROOT).contains("SUBTOTAL(")) {
                    return;
                }
                Varde varde = r.av(omrade, rad, cell);
                if (varde.arFel()) {
                    throw new Felkod(varde);
                }
                if (varde.slag() == Slag.TAL) {
                    sum[0] = sum[0].add(varde.tal(), Varde.EXAKT);
                }
            });
        }
        return Varde.tal(sum[0]);
    }

    private static Varde logik(Raknare r, String namn, List<Uttryck> a) {
        return switch (namn) {
        case "IF" -> {
            antal(a, 2, 3);
            yield r.sant(a.get(0)) ? gren(r, a.get(1)) : a.size() == 3 ? gren(r, a.get(2)) : Varde.FALSKT;
        }
        case "IFERROR", "IFNA" -> {
            antal(a, 2, 2);
            Varde first = r.varde(a.get(0));
            boolean other = namn.equals("IFNA") ? Varde.SAKNAS.equals(first) : first.arFel();
            yield other ? gren(r, a.get(1)) : first;
        }
        case "AND" -> Varde.sant(alla(r, a, true));
        case "OR" -> Varde.sant(!alla(r, a, false));
        case "NOT" -> Varde.sant(enda(r, a).signum() == 0);
        case "TRUE", "FALSE" -> {
            antal(a, 0, 0);
            yield Varde.sant(namn.equals("TRUE"));
        }
        case "NA" -> Varde.SAKNAS;
        case "ISBLANK" -> Varde.sant(slag(r, a) == Slag.TOM);
        case "ISNUMBER" -> Varde.sant(slag(r, a) == Slag.TAL);
        case "ISTEXT" -> Varde.sant(slag(r, a) == Slag.TEXT);
        case "ISERROR" -> Varde.sant(slag(r, a) == Slag.FEL);
        default -> null;
        };
    }

    private static Varde gren(Raknare r, Uttryck uttryck) {
        return uttryck instanceof Utelamnat ? Varde.tal(0) : r.varde(uttryck);
    }

    private static Slag slag(Raknare r, List<Uttryck> a) {
        antal(a, 1, 1);
        return r.varde(a.get(0)).slag();
    }

    /** @return whether every one is so; every one is looked at, since an error in any of them is the answer */
    private static boolean alla(Raknare r, List<Uttryck> a, boolean sa) {
        antal(a, 1, 255);
        boolean[] found = { true, false };
        r.varje(a, (varde, direkt) -> {
            if (direkt || varde.slag() == Slag.TAL || varde.slag() == Slag.BOOL || varde.arFel()) {
                found[0] &= Raknare.tal(varde).signum() != 0 == sa;
                found[1] = true;
            }
        });
        if (!found[1]) {
            throw new Felkod(Varde.FEL_VARDE);
        }
        return found[0];
    }
}
