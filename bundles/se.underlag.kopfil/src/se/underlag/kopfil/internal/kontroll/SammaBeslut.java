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

/** The same beslut on two rows of a year, in one file or in two (KF-07). Every later row names the first. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class SammaBeslut implements Kontroll<Radbild> {

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        String key = rad.beslutsnyckel();
        if (key == null) {
            return Stream.empty();
        }
        Radbild first = sammanhang.medSamma(key).get(0);
        return first == rad ? Stream.empty()
                : Stream.of(new Fynd("KF-07", Allvar.FEL, NLS.bind(Messages.sammaBeslut, Annanrad.text(rad, first)), rad.vid(Radfalt.BESLUT), false)
                        .medRattningar(() -> Rattningar.dubblett(rad, first)));
    }
}
