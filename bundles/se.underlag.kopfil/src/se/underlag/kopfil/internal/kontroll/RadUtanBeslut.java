package se.underlag.kopfil.internal.kontroll;

import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/** A person without beslut and without a known event, which may not stand in the file (PR-07). The row is refused. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class RadUtanBeslut implements Kontroll<Radbild> {

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public boolean forst() {
        return true;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        if (!rad.harIdentitet() || rad.beslutsnr() != null || rad.handelsedatum() != null || rad.arOlasligt(Radfalt.BESLUT)) {
            return Stream.empty();
        }
        return Stream.of(
                new Fynd("PR-07", Allvar.FEL, rad.helGron() ? Messages.radUtanBeslutGron : Messages.radUtanBeslut, rad.vid(Radfalt.BESLUT), true));
    }
}
