package se.underlag.kopfil.internal.lagring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import se.underlag.base.Manadsbelopp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagPackage;

/** The twelve actual amounts of a stored row, by the month's number. */
public final class Manader {

    private static final List<EAttribute> FALT = IntStream.range(0, 12)
            .mapToObj(i -> (EAttribute) UnderlagPackage.Literals.KOPFILSRAD.getEStructuralFeature(UnderlagPackage.KOPFILSRAD__FAKTISKT_JAN + i))
            .toList();

    private Manader() {
    }

    /** @param manad 1 to 12; @return the feature that holds the month's actual amount */
    public static EAttribute falt(int manad) {
        return FALT.get(manad - 1);
    }

    /** @param manad 1 to 12; @return SEK, null where the month is empty */
    public static BigDecimal get(Kopfilsrad rad, int manad) {
        return (BigDecimal) rad.eGet(falt(manad));
    }

    /** @param manad 1 to 12; @param belopp SEK, null to empty the month */
    public static void set(Kopfilsrad rad, int manad, BigDecimal belopp) {
        rad.eSet(falt(manad), belopp);
    }

    /** @return all twelve */
    public static Manadsbelopp of(Kopfilsrad rad) {
        BigDecimal[] belopp = new BigDecimal[12];
        for (int manad = 1; manad <= 12; manad++) {
            belopp[manad - 1] = get(rad, manad);
        }
        return Manadsbelopp.of(Arrays.asList(belopp));
    }
}
