package se.underlag.avtal.internal.bevakning;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Modulpid;
import se.underlag.spi.uppgift.Bevakning;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;

/** A termination that socialadministratör and planeringsledare have not both confirmed (BB-60). The days for it are a default of ours. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class UppsagningObekraftad extends Arendebevakning {

    /** @param lager what to look at */
    @Activate public UppsagningObekraftad(@Reference Bevakningslager lager) {
        super("BB-60", Messages.namnUppsagning, lager, Set.of(Placeringstillstand.ANMALD));
    }

    @Override Stream<Uppgift> prova(Arendebild arende, Datumparametrar parametrar, LocalDate idag) {
        if (arende.tillstand() != Placeringstillstand.ANMALD) {
            return Stream.empty();
        }
        int dagar = Frist.dagar(parametrar, Frist.BEKRAFTA_DAGAR, idag);
        LocalDate frist = arende.startad().plusDays(dagar);
        String varfor = MessageFormat.format(Messages.anmaldesDag, arende.startad());
        return Stream.of(Roll.SOCIALADMINISTRATOR, Roll.PLANERINGSLEDARE)
                .filter(roll -> !arende.tagna().contains(roll == Roll.SOCIALADMINISTRATOR ? "U2" : "U3"))
                .map(roll -> uppgift(arende, Messages.bekraftaUppsagning, varfor, roll, frist, Frist.status(idag, frist, dagar), true));
    }
}
