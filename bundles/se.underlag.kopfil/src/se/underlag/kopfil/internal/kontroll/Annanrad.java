package se.underlag.kopfil.internal.kontroll;

import java.util.Objects;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Radbild;

/** How a finding points at another row. */
final class Annanrad {

    private Annanrad() {
    }

    static String text(Radbild from, Radbild to) {
        String row = Integer.toString(to.plats().rad());
        boolean same = Objects.equals(from.plats().fil(), to.plats().fil());
        return same ? NLS.bind(Messages.radISammaFil, row) : NLS.bind(Messages.radIAnnanFil, row, to.plats().fil());
    }
}
