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

/** A first avtal whose three months end without a follow-up (BB-30, BB-34): from the day after there would be no price. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class UppfoljningSaknas implements Bevakning {

    private static final String REGEL = "BB-30";

    private final Bevakningslager lager;

    /** @param lager what to look at */
    @Activate public UppfoljningSaknas(@Reference Bevakningslager lager) {
        this.lager = lager;
    }

    @Override public String regel() {
        return REGEL;
    }

    @Override public String namn() {
        return Messages.namnUppfoljning;
    }

    @Override public List<Uppgift> uppgifter(LocalDate idag) {
        int dagar = Frist.dagar(lager.parametrar(), Frist.UPPFOLJNING_DAGAR, idag);
        return lager.slutarInom(idag, dagar).stream().filter(avtal -> avtal.forsta() && !avtal.uppfoljd() && avtal.period().tom() != null)
                .flatMap(avtal -> uppgift(avtal, dagar, idag)).toList();
    }

    private static Stream<Uppgift> uppgift(Placeringslage avtal, int dagar, LocalDate idag) {
        LocalDate frist = avtal.period().tom();
        return Frist.narDetArDags(idag, frist, dagar).stream()
                .map(status -> new Uppgift(REGEL + ":" + avtal.enhetId() + ":" + avtal.referens(),
                        MessageFormat.format(Messages.startaUppfoljning, avtal.referens()), MessageFormat.format(Messages.treManaderSlut, frist),
                        REGEL, Roll.PLANERINGSLEDARE, avtal.planeringsledare(), frist, status, false, avtal.enhetId(),
                        avtal.arendeId() == null ? null : new Objektref(Arendebevakning.ARENDE, avtal.arendeId())));
    }
}
