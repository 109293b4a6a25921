package se.underlag.kopfil.internal.kontroll;

import java.math.BigDecimal;
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

/** An amount without identity and beslut: a row for an unknown increase, which is prohibited (PR-06). The row is refused. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class BeloppUtanPerson implements Kontroll<Radbild> {

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public boolean forst() {
        return true;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        if (rad.harIdentitet() || rad.beslutsnr() != null || rad.arOlasligt(Radfalt.PERSON) || rad.arOlasligt(Radfalt.BESLUT)) {
            return Stream.empty();
        }
        for (int manad = 1; manad <= 12; manad++) {
            BigDecimal belopp = rad.belopp(manad);
            if (belopp != null && belopp.signum() != 0) {
                return Stream
                        .of(new Fynd("PR-06", Allvar.FEL, Messages.beloppUtanPerson, rad.vid(manad), true)
                                .medRattningar(() -> Rattningar.taBortRad(rad)));
            }
        }
        boolean onlySum = rad.angivenSumma() != null && rad.angivenSumma().signum() != 0 && rad.olasligt().isEmpty();
        return onlySum ? Stream.of(new Fynd("PR-06", Allvar.FEL, Messages.beloppUtanPerson, rad.vid(Radfalt.SUMMA), true)) : Stream.empty();
    }
}
