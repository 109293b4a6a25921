package se.underlag.kopfil.internal.kontroll;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radbild;
import se.underlag.model.Prisenhet;
import se.underlag.regler.Insatsregister;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/**
 * An amount that is not dygnspris × dygn, where the insats is counted per dygn (KF-07). First and last day count (A26).
 *
 * <p>Looked at are actual amounts, and the forecast ones of a row that rests on an event, in months of which the period holds at least one day.
 * A green cell of a row with a beslut is left alone: an extension, an early end or a new price is expected to differ. So are empty months and
 * zeros, months outside the period, which PR-02 tells, and months with days before the avtal whose price the row has.
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class BeloppMotDygnspris implements Kontroll<Radbild> {

    private final Insatsregister register;

    /** @param register which insatser are counted per dygn; one that it does not know is, when the row has a dygnspris */
    @Activate public BeloppMotDygnspris(@Reference Insatsregister register) {
        this.register = register;
    }

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        BigDecimal price = rad.dygnspris();
        boolean perDygn = register.find(rad.insats()).map(insats -> insats.enhet() == Prisenhet.DYGN).orElse(true);
        if (price == null || !perDygn || !rad.harPeriod()) {
            return Stream.empty();
        }
        boolean event = rad.helGron() && rad.handelsedatum() != null;
        return IntStream.rangeClosed(1, 12).filter(manad -> event || !rad.gron().contains(manad))
                .mapToObj(manad -> finding(rad, manad, event ? rad.prognos().get(manad) : rad.faktiskt().get(manad), sammanhang))
                .filter(Objects::nonNull);
    }

    private static Fynd finding(Radbild rad, int manad, BigDecimal belopp, Kontrollsammanhang<Radbild> sammanhang) {
        int dygn = rad.dygn(manad);
        if (belopp == null || belopp.signum() == 0 || dygn == 0 || !rad.harPris(manad)) {
            return null;
        }
        BigDecimal expected = Belopp.oren(rad.dygnspris().multiply(BigDecimal.valueOf(dygn)));
        if (belopp.subtract(expected).abs().compareTo(Tolerans.av(sammanhang, rad.ar(), manad)) <= 0) {
            return null;
        }
        String text = NLS.bind(Messages.beloppMotDygnspris, new Object[] { Messages.manad(manad), Belopp.svenska(belopp), dygn,
                Belopp.svenska(rad.dygnspris()), Belopp.svenska(expected) });
        return new Fynd("KF-07", Allvar.VARNING, text, rad.vid(manad), false)
                .medRattningar(() -> Rattningar.dygnspris(rad, manad, rad.belopp(manad), expected));
    }
}
