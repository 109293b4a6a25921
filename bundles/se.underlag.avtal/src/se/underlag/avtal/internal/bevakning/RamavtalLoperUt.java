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

/** A ramavtal that runs out (BB-04). Once it has, it is told as long as some avtal under it goes on. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class RamavtalLoperUt implements Bevakning {

    private static final String REGEL = "BB-04";

    private final Bevakningslager lager;

    /** @param lager what to look at */
    @Activate public RamavtalLoperUt(@Reference Bevakningslager lager) {
        this.lager = lager;
    }

    @Override public String regel() {
        return REGEL;
    }

    @Override public String namn() {
        return Messages.namnRamavtal;
    }

    @Override public List<Uppgift> uppgifter(LocalDate idag) {
        int dagar = Frist.dagar(lager.parametrar(), Frist.RAMAVTAL_DAGAR, idag);
        return lager.ramavtalSlutarInom(idag, dagar).stream().filter(ramavtal -> !ramavtal.tom().isBefore(idag) || ramavtal.langre() > 0)
                .flatMap(ramavtal -> uppgift(ramavtal, dagar, idag)).toList();
    }

    private static Stream<Uppgift> uppgift(Ramavtalslage ramavtal, int dagar, LocalDate idag) {
        return Frist.narDetArDags(idag, ramavtal.tom(), dagar).stream()
                .map(status -> new Uppgift(REGEL + ":" + ramavtal.id(), MessageFormat.format(Messages.fornyaRamavtal, ramavtal.namn()),
                        MessageFormat.format(Messages.ramavtalSlutar, ramavtal.tom(), ramavtal.langre()), REGEL, Roll.LINK_SAMORDNARE, null,
                        ramavtal.tom(),
                        status, false, null, new Objektref("Ramavtal", ramavtal.id())));
    }
}
