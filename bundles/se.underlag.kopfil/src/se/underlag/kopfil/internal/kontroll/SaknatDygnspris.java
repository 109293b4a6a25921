package se.underlag.kopfil.internal.kontroll;

import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Prisenhet;
import se.underlag.regler.Insatsregister;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/** No dygnspris where the insats is counted per dygn (KF-07). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class SaknatDygnspris implements Kontroll<Radbild> {

    private final Insatsregister register;

    /** @param register which insatser are counted per dygn */
    @Activate public SaknatDygnspris(@Reference Insatsregister register) {
        this.register = register;
    }

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        boolean column = rad.karta() == null || rad.karta().har(Radfalt.DYGNSPRIS);
        boolean perDygn = register.find(rad.insats()).map(insats -> insats.enhet() == Prisenhet.DYGN).orElse(false);
        return rad.dygnspris() == null && perDygn && column
                ? Stream.of(new Fynd("KF-07", Allvar.VARNING, Messages.saknatDygnspris, rad.vid(Radfalt.DYGNSPRIS), false)
                        .medRattningar(() -> Rattningar.prisEfterBelopp(rad).stream().toList()))
                : Stream.empty();
    }
}
