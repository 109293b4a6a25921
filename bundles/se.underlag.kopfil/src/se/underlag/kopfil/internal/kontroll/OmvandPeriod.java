package se.underlag.kopfil.internal.kontroll;

import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/** A first day after the last one (KF-07). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class OmvandPeriod implements Kontroll<Radbild> {

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        return rad.period().isReversed()
                ? Stream.of(new Fynd("KF-07", Allvar.FEL, NLS.bind(Messages.omvandPeriod, rad.period().from(), rad.period().tom()),
                        rad.vid(Radfalt.FROM), false).medRattningar(() -> Rattningar.vand(rad)))
                : Stream.empty();
    }
}
