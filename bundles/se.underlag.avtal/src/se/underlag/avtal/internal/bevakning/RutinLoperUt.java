package se.underlag.avtal.internal.bevakning;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Roll;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Datumparametrar.Varde;
import se.underlag.security.Modulpid;
import se.underlag.spi.uppgift.Bevakning;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;

/**
 * The routine itself, which is valid for a time (BB-02). Its days are those of the parameter {@code BB.rutin}: a renewed routine is a value more, with
 * its own days. Those who answer for the document are told (BB-03).
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class RutinLoperUt implements Bevakning {

    private static final String REGEL = "BB-02";

    private final Bevakningslager lager;

    /** @param lager what to look at */
    @Activate public RutinLoperUt(@Reference Bevakningslager lager) {
        this.lager = lager;
    }

    @Override public String regel() {
        return REGEL;
    }

    @Override public String namn() {
        return Messages.namnRutin;
    }

    @Override public List<Uppgift> uppgifter(LocalDate idag) {
        Datumparametrar parametrar = lager.parametrar();
        return slut(parametrar).stream().flatMap(tom -> Frist.narDetArDags(idag, tom, Frist.dagar(parametrar, Frist.RUTIN_DAGAR, idag)).stream()
                .map(status -> new Uppgift(REGEL, Messages.fornyaRutin,
                        MessageFormat.format(tom.isBefore(idag) ? Messages.rutinSlutade : Messages.rutinSlutar, tom), REGEL, Roll.LINK_SAMORDNARE,
                        null, tom, status, false, null, null)))
                .toList();
    }

    /** @return the last day that some routine is valid, empty when one is valid without end or none is known */
    private static Optional<LocalDate> slut(Datumparametrar parametrar) {
        List<LocalDate> ends = parametrar.alla().stream().filter(varde -> varde.nyckel().equals(Frist.RUTIN)).map(Varde::period)
                .map(period -> period.tom() == null ? LocalDate.MAX : period.tom()).toList();
        return ends.stream().max(LocalDate::compareTo).filter(tom -> !tom.equals(LocalDate.MAX));
    }
}
