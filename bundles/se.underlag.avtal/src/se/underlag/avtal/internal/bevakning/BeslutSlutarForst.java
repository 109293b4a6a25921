package se.underlag.avtal.internal.bevakning;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Roll;
import se.underlag.security.Modulpid;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.uppgift.Bevakning;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;

/** An avtal that runs longer than the beslut it rests on (BB-49, A10, A12): what is bought after the last day of the beslut nobody has decided. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class BeslutSlutarForst implements Bevakning {

    private static final String REGEL = "BB-49";

    private final Bevakningslager lager;

    /** @param lager what to look at */
    @Activate public BeslutSlutarForst(@Reference Bevakningslager lager) {
        this.lager = lager;
    }

    @Override public String regel() {
        return REGEL;
    }

    @Override public String namn() {
        return Messages.namnBeslut;
    }

    @Override public List<Uppgift> uppgifter(LocalDate idag) {
        int dagar = Frist.dagar(lager.parametrar(), Frist.BESLUT_DAGAR, idag);
        return lager.beslutSlutarInom(idag, dagar).stream().filter(BeslutSlutarForst::slutarForst).flatMap(avtal -> uppgift(avtal, dagar, idag))
                .toList();
    }

    private static boolean slutarForst(Placeringslage avtal) {
        return avtal.beslutTom() != null && (avtal.period().tom() == null || avtal.beslutTom().isBefore(avtal.period().tom()));
    }

    private static Stream<Uppgift> uppgift(Placeringslage avtal, int dagar, LocalDate idag) {
        String varfor = avtal.period().tom() == null ? MessageFormat.format(Messages.beslutSlutarAvtalOppet, avtal.beslutTom())
                : MessageFormat.format(Messages.beslutSlutar, avtal.beslutTom(), avtal.period().tom());
        return Frist.narDetArDags(idag, avtal.beslutTom(), dagar).stream()
                .map(status -> new Uppgift(REGEL + ":" + avtal.enhetId() + ":" + avtal.referens(),
                        MessageFormat.format(Messages.provaBeslut, avtal.referens()), varfor, REGEL, Roll.SOCIALSEKRETERARE,
                        avtal.socialsekreterare(), avtal.beslutTom(), status, false, avtal.enhetId(),
                        avtal.arendeId() == null ? null : new Objektref(Arendebevakning.ARENDE, avtal.arendeId())));
    }
}
