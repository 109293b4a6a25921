package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegfalt.Slag;
import se.underlag.avtal.Stegfalt.Val;
import se.underlag.base.Belopp;

/** Makes fields; what is proposed is written as the form and the command line hand it back. */
final class Falt {

    /** Yes as a value. */
    static final String JA = "ja";

    /** No as a value. */
    static final String NEJ = "nej";

    private Falt() {
    }

    static Stegfalt dag(String nyckel, String etikett, boolean kravs, LocalDate forslag, String regel) {
        return new Stegfalt(nyckel, etikett, Slag.DATUM, kravs, forslag == null ? "" : forslag.toString(), forslag == null ? "" : regel, List.of());
    }

    static Stegfalt kronor(String nyckel, String etikett, boolean kravs, BigDecimal forslag, String regel) {
        return new Stegfalt(nyckel, etikett, Slag.KRONOR, kravs, forslag == null ? "" : Belopp.plain(forslag), forslag == null ? "" : regel,
                List.of());
    }

    static Stegfalt poang(String nyckel, String etikett, BigDecimal forslag) {
        return new Stegfalt(nyckel, etikett, Slag.POANG, true, forslag == null ? "" : forslag.stripTrailingZeros().toPlainString(), "", List.of());
    }

    static Stegfalt text(String nyckel, String etikett, boolean kravs, String forslag) {
        return new Stegfalt(nyckel, etikett, Slag.TEXT, kravs, forslag == null ? "" : forslag, "", List.of());
    }

    static Stegfalt langtext(String nyckel, String etikett, boolean kravs, String forslag) {
        return new Stegfalt(nyckel, etikett, Slag.LANGTEXT, kravs, forslag == null ? "" : forslag, "", List.of());
    }

    static Stegfalt jaNej(String nyckel, String etikett, boolean forslag, String regel) {
        return new Stegfalt(nyckel, etikett, Slag.JA_NEJ, false, forslag ? JA : NEJ, regel, List.of());
    }

    static <E extends Enum<E>> Stegfalt val(String nyckel, String etikett, E[] varden, Function<E, String> namn, E forslag) {
        return new Stegfalt(nyckel, etikett, Slag.VAL, true, forslag == null ? "" : forslag.name(), "",
                Arrays.stream(varden).map(value -> new Val(value.name(), namn.apply(value))).toList());
    }
}
