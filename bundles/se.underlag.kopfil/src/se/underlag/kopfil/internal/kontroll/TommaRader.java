package se.underlag.kopfil.internal.kontroll;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.kopfil.Radbild;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/** Blank rows between data rows (PR-06). A long gap is told once, a short one row by row. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class TommaRader implements Kontroll<Radbild> {

    private static final int EACH = 20;

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public boolean forst() {
        return true;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        int before = rad.tommaFore();
        int first = rad.plats().rad() - before;
        if (before > EACH) {
            return Stream.of(finding(rad, first, NLS.bind(Messages.tommaRader, before, rad.plats().rad() - 1)));
        }
        return IntStream.range(first, rad.plats().rad()).mapToObj(row -> finding(rad, row, Messages.tomRad));
    }

    private static Fynd finding(Radbild rad, int row, String text) {
        String field = rad.karta() == null ? null : rad.karta().forsta();
        Fynd.Plats place = new Fynd.Plats(rad.plats().fil(), rad.plats().blad(), row, field == null ? null : rad.karta().adress(field, row),
                field == null ? null : rad.karta().rubrik(field), null, null);
        return new Fynd("PR-06", Allvar.VARNING, text, place, false);
    }
}
