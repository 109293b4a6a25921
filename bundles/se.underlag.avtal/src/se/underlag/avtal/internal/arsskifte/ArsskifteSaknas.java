package se.underlag.avtal.internal.arsskifte;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arsskifte;
import se.underlag.avtal.Arsskiftesrad;
import se.underlag.avtal.internal.bevakning.Bevakningslager;
import se.underlag.model.Roll;
import se.underlag.security.Modulpid;
import se.underlag.spi.uppgift.Bevakning;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/**
 * Avtal without an end that have proposed nothing to the köpfil of the year (KF-07). Told before the turn of the year, so many days as the parameter
 * {@code BB.arsskifteDagar} says, and overdue in the year itself. One task per unit, for whoever sends its avtal.
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class ArsskifteSaknas implements Bevakning {

    /** Days before the new year. */
    static final String DAGAR = "BB.arsskifteDagar";
    private static final String REGEL = "KF-07";

    private final Arsskifte arsskifte;
    private final Bevakningslager lager;

    /** @param arsskifte knows what is missing; @param lager has the parameters */
    @Activate public ArsskifteSaknas(@Reference Arsskifte arsskifte, @Reference Bevakningslager lager) {
        this.arsskifte = arsskifte;
        this.lager = lager;
    }

    @Override public String regel() {
        return REGEL;
    }

    @Override public String namn() {
        return Messages.namn;
    }

    @Override public List<Uppgift> uppgifter(LocalDate idag) {
        int dagar = lager.parametrar().varde(DAGAR, idag).map(Integer::parseInt).orElse(0);
        LocalDate nyar = LocalDate.of(idag.getYear() + 1, 1, 1);
        Stream<Uppgift> missed = uppgifter(idag.getYear(), Uppgiftsstatus.FORSENAD);
        return Stream.concat(missed, idag.isBefore(nyar.minusDays(dagar)) ? Stream.empty() : uppgifter(nyar.getYear(), Uppgiftsstatus.SNART))
                .toList();
    }

    private Stream<Uppgift> uppgifter(int ar, Uppgiftsstatus status) {
        Map<String, List<Arsskiftesrad>> byUnit = arsskifte.saknas(ar).stream()
                .collect(Collectors.groupingBy(Arsskiftesrad::enhetId, TreeMap::new, Collectors.toList()));
        LocalDate frist = LocalDate.of(ar - 1, 12, 31);
        return byUnit.entrySet().stream().map(one -> new Uppgift(REGEL + ":" + ar + ":" + one.getKey(),
                MessageFormat.format(Messages.foresla, String.valueOf(ar), one.getValue().size()),
                MessageFormat.format(Messages.varfor, String.valueOf(ar),
                        one.getValue().stream().map(Arsskiftesrad::nr).collect(Collectors.joining(", "))),
                REGEL, Roll.SOCIALADMINISTRATOR, null, frist, status, true, one.getKey(), null));
    }
}
