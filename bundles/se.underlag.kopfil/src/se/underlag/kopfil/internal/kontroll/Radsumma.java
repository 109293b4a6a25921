package se.underlag.kopfil.internal.kontroll;

import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/** A sum column that differs from its row's months (XL-02). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Radsumma implements Kontroll<Radbild> {

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        if (rad.angivenSumma() == null) {
            return Stream.empty();
        }
        boolean differs = rad.angivenSumma().subtract(rad.summa()).abs().compareTo(Tolerans.av(sammanhang, rad.ar(), 12)) > 0;
        return differs ? Stream
                .of(new Fynd("XL-02", Allvar.VARNING, NLS.bind(Messages.radsumma, Belopp.svenska(rad.angivenSumma()), Belopp.svenska(rad.summa())),
                        rad.vid(Radfalt.SUMMA), false))
                : Stream.empty();
    }
}
