package se.underlag.kopfil.internal.kontroll;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.regler.Insatsregister;
import se.underlag.security.Modulpid;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/**
 * Rows of one person whose insatser exclude each other on a day (KF-07): both cost something in a month in which both run.
 *
 * <p>A row that is reduced by a green cell in a month (to nothing, or below dygnspris × dygn) has made room for the other, as the old row of a
 * byte does (A3). A green month beyond the beslut's end (an extension) counts when the other row runs through the whole month. The later row
 * names the first one it meets; rows of the same beslut are told as such instead.
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Overlappning implements Kontroll<Radbild> {

    private final Insatsregister register;

    /** @param register which insatser exclude each other */
    @Activate public Overlappning(@Reference Insatsregister register) {
        this.register = register;
    }

    @Override public Class<Radbild> type() {
        return Radbild.class;
    }

    @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
        String key = rad.personnyckel();
        String group = group(rad);
        if (key == null || group == null) {
            return Stream.empty();
        }
        for (Radbild other : sammanhang.medSamma(key)) {
            if (other == rad) {
                return Stream.empty();
            }
            if (group.equals(group(other)) && meet(rad, other) && !sameBeslut(rad, other)) {
                return Stream.of(
                        new Fynd("KF-07", Allvar.VARNING, NLS.bind(Messages.overlappning, Annanrad.text(rad, other)), rad.vid(Radfalt.FROM), false)
                                .medRattningar(() -> Rattningar.avslutaFore(rad, other)));
            }
        }
        return Stream.empty();
    }

    private String group(Radbild rad) {
        return rad.harPeriod() ? register.find(rad.insats()).map(Insatsregister.Insats::grupp).orElse(null) : null;
    }

    private static boolean sameBeslut(Radbild one, Radbild other) {
        return one.beslutsnyckel() != null && one.beslutsnyckel().equals(other.beslutsnyckel());
    }

    private static boolean meet(Radbild one, Radbild other) {
        boolean days = one.period().overlaps(other.period());
        return IntStream.rangeClosed(1, 12).anyMatch(manad -> days && together(one, other, manad) && !reduced(one, manad) && !reduced(other, manad)
                || extended(one, manad) && whole(other, manad) || extended(other, manad) && whole(one, manad));
    }

    private static boolean together(Radbild one, Radbild other, int manad) {
        Period month = Period.of(YearMonth.of(one.ar(), manad));
        Period shared = new Period(later(one, other), earlier(one, other));
        return shared.overlaps(month);
    }

    private static LocalDate later(Radbild one, Radbild other) {
        LocalDate first = one.period().from();
        LocalDate second = other.period().from();
        return first == null || second != null && second.isAfter(first) ? second : first;
    }

    private static LocalDate earlier(Radbild one, Radbild other) {
        LocalDate first = one.period().tom();
        LocalDate second = other.period().tom();
        return first == null || second != null && second.isBefore(first) ? second : first;
    }

    /** A green cell that shows less than the row's days cost. */
    private static boolean reduced(Radbild rad, int manad) {
        if (!rad.gron().contains(manad)) {
            return false;
        }
        BigDecimal shown = rad.belopp(manad);
        return shown == null || shown.signum() <= 0
                || rad.dygnspris() != null && shown.compareTo(rad.dygnspris().multiply(BigDecimal.valueOf(rad.dygn(manad)))) < 0;
    }

    private static boolean extended(Radbild rad, int manad) {
        return rad.gron().contains(manad) && rad.dygn(manad) == 0 && rad.prognos().orZero(manad).signum() > 0;
    }

    private static boolean whole(Radbild rad, int manad) {
        return rad.dygn(manad) == YearMonth.of(rad.ar(), manad).lengthOfMonth() && !reduced(rad, manad);
    }
}
