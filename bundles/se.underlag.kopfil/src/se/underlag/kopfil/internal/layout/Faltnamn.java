package se.underlag.kopfil.internal.layout;

import java.util.Map;
import se.underlag.kopfil.Radfalt;

/** The fields as people call them. */
final class Faltnamn {

    private static final Map<String, String> NAMES = Map.of(Radfalt.PERSON, Messages.faltPerson, Radfalt.NAMN, Messages.faltNamn, Radfalt.BESLUT,
            Messages.faltBeslut, Radfalt.INSATS, Messages.faltInsats, Radfalt.LEVERANTOR, Messages.faltLeverantor, Radfalt.FROM, Messages.faltFrom,
            Radfalt.TOM, Messages.faltTom, Radfalt.DYGNSPRIS, Messages.faltDygnspris);

    private Faltnamn() {
    }

    /** @param falt see {@link Radfalt} */
    static String of(String falt) {
        return NAMES.getOrDefault(falt, falt);
    }
}
