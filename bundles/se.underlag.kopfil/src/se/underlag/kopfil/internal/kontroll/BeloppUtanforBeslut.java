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

/** An amount in a month of which the beslut's period holds no day, and that is not marked as prognos (PR-02). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class BeloppUtanforBeslut implements Kontroll<Radbild> {

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        if (!rad.harPeriod()) {
            return Stream.empty();
        }
        return IntStream.rangeClosed(1, 12)
                .filter(manad -> rad.faktiskt().orZero(manad).signum() != 0 && !rad.gron().contains(manad) && rad.dygn(manad) == 0)
                .mapToObj(manad -> new Fynd("PR-02", Allvar.VARNING, NLS.bind(Messages.beloppUtanforBeslut, Messages.manad(manad)), rad.vid(manad),
                        false).medRattningar(() -> Rattningar.utanforBeslut(rad, manad)));
    }
}
