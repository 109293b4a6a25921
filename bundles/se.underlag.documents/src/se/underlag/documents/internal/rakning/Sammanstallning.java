package se.underlag.documents.internal.rakning;

import java.math.BigDecimal;
import java.util.List;
import se.underlag.documents.internal.rakning.Varde.Slag;

/** Sum, product, mean, extremes and count of the numbers among values. */
final class Sammanstallning implements Raknare.Samlare {

    private BigDecimal summa = BigDecimal.ZERO;
    private BigDecimal produkt = BigDecimal.ONE;
    private BigDecimal minst;
    private BigDecimal storst;
    private long antal;
    private long ifyllda;

    private final boolean raknar;

    private Sammanstallning(boolean raknar) {
        this.raknar = raknar;
    }

    static Varde av(Raknare r, String namn, List<Uttryck> argument) {
        Funktioner.antal(argument, 1, 255);
        Sammanstallning s = new Sammanstallning(namn.startsWith("COUNT"));
        r.varje(argument, s);
        return switch (namn) {
        case "SUM" -> Varde.tal(s.summa);
        case "PRODUCT" -> s.antal == 0 ? Varde.tal(0) : Varde.tal(s.produkt);
        case "AVERAGE" -> Raknare.kvot(s.summa, BigDecimal.valueOf(s.antal));
        case "MIN" -> s.minst == null ? Varde.tal(0) : Varde.tal(s.minst);
        case "MAX" -> s.storst == null ? Varde.tal(0) : Varde.tal(s.storst);
        case "COUNT" -> Varde.tal(s.antal);
        case "COUNTA" -> Varde.tal(s.ifyllda);
        default -> throw new IllegalStateException(namn);
        };
    }

    @Override public void ta(Varde varde, boolean direkt) {
        if (varde.slag() != Slag.TOM || direkt) {
            ifyllda++;
        }
        boolean counts = varde.slag() == Slag.TAL || direkt && varde.slag() != Slag.FEL || varde.arFel() && !raknar;
        if (!counts || raknar && varde.slag() == Slag.TEXT) {
            return;
        }
        BigDecimal tal = Raknare.tal(varde);
        antal++;
        summa = summa.add(tal, Varde.EXAKT);
        if (!raknar) {
            Varde next = Varde.tal(produkt.multiply(tal, Varde.EXAKT));
            produkt = next.arFel() ? produkt : next.tal();
        }
        minst = minst == null || tal.compareTo(minst) < 0 ? tal : minst;
        storst = storst == null || tal.compareTo(storst) > 0 ? tal : storst;
    }
}
