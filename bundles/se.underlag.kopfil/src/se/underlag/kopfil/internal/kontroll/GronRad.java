package se.underlag.kopfil.internal.kontroll;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import se.underlag.kopfil.Radbild;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/**
 * A row with person, insats and start whose every amount is forecast: an event that somebody has to confirm once it is decided (PR-07, PR-04,
 * PR-05). A beslut whose green months all come after its end is an extension (PR-03) and not told here.
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class GronRad implements Kontroll<Radbild> {

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        if (!rad.helGron() || !rad.harIdentitet() || rad.insats() == null || rad.period().from() == null && rad.handelsedatum() == null
                || forlangning(rad)) {
            return Stream.empty();
        }
        String text = rad.beslutsnr() != null ? Messages.gronRadBeslut
                : Handelser.byter(rad, sammanhang) ? Messages.gronRadByte : Messages.gronRadNytt;
        return IntStream.rangeClosed(1, 12).filter(manad -> rad.prognos().orZero(manad).signum() != 0).limit(1)
                .mapToObj(manad -> new Fynd("PR-07", Allvar.VARNING, text, rad.vid(manad), false));
    }

    private static boolean forlangning(Radbild rad) {
        return rad.beslutsnr() != null && rad.harPeriod()
                && IntStream.rangeClosed(1, 12).allMatch(manad -> rad.prognos().orZero(manad).signum() == 0 || rad.dygn(manad) == 0);
    }
}
