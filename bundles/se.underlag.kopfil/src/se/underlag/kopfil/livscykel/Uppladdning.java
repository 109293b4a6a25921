package se.underlag.kopfil.livscykel;

import java.util.List;
import java.util.Map;
import se.underlag.spi.Fynd;

/**
 * An upload as a person orders it.
 *
 * @param manad 1 to 12
 * @param svar answer by the question's id; every question needs one, a no needs a comment
 * @param kommentarer comment by {@link #nyckel} for every open finding of severity fel
 * @param anteckning to be kept with the version, null for none
 */
public record Uppladdning(String kopfilId, int manad, Map<String, Svar> svar, Map<String, String> kommentarer, String anteckning) {

    /** An answer. @param kommentar null or blank for none */
    public record Svar(Checklistsvar.Svar svar, String kommentar) {
    }

    /** Copies what it is given. */
    public Uppladdning {
        svar = Map.copyOf(svar);
        kommentarer = Map.copyOf(kommentarer);
    }

    /** @return under which key a finding is commented: its rule, row and field */
    public static String nyckel(Fynd fynd) {
        return String.join("|", List.of(fynd.regel(), String.valueOf(fynd.plats().objektId()), String.valueOf(fynd.plats().falt())));
    }
}
