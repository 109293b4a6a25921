package se.underlag.security.internal.inloggning;

import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.security.inloggning.InloggningException.Orsak;

/** What a new password must be. Length is what counts; rules about signs and digits make people write passwords on notes. */
final class Losenordskrav {

    /** Characters. */
    static final int MINST = 12;

    private static final int FEWEST_KINDS = 4;

    private Losenordskrav() {
    }

    static void krav(char[] password, String user) {
        if (password.length < MINST) {
            throw weak(NLS.bind(Messages.svagtKort, MINST));
        }
        if (new String(password).chars().distinct().count() < FEWEST_KINDS) {
            throw weak(Messages.svagtEnahanda);
        }
        if (user != null && user.length() > 2 && contains(password, user)) {
            throw weak(Messages.svagtNamn);
        }
    }

    private static boolean contains(char[] password, String user) {
        return new String(password).toLowerCase(Locale.ROOT).contains(user.toLowerCase(Locale.ROOT));
    }

    private static InloggningException weak(String text) {
        return new InloggningException(Orsak.SVAGT, text, null);
    }
}
