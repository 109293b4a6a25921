package se.underlag.kopfil.internal.kontroll;

import se.underlag.kopfil.Radbild;
import se.underlag.spi.Kontrollsammanhang;

/** What a forecast row means beside the person's other rows. */
final class Handelser {

    private Handelser() {
    }

    /** @return whether the person has another row with a beslut that is open on the day this one starts (PR-05) */
    static boolean byter(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        return rad.personnyckel() != null && sammanhang.medSamma(rad.personnyckel()).stream().anyMatch(other -> byterFran(rad, other));
    }

    private static boolean byterFran(Radbild rad, Radbild other) {
        return other != rad && other.beslutsnr() != null && rad.period().from() != null && other.period().contains(rad.period().from());
    }
}
