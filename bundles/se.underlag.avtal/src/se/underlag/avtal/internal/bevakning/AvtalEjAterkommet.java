package se.underlag.avtal.internal.bevakning;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** A sent avtal that has not come back signed (BB-23, S21). The routine sets no day; 21 days is a default of ours. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class AvtalEjAterkommet extends Arendebevakning {

    private final ZoneId zon;

    /** @param lager what to look at; @param klocka says in which zone a moment becomes a day */
    @Activate public AvtalEjAterkommet(@Reference Bevakningslager lager, @Reference Clock klocka) {
        super("BB-23", Messages.namnRetur, lager, Set.of(Placeringstillstand.SKICKAT));
        zon = klocka.getZone();
    }

    @Override Stream<Uppgift> prova(Arendebild arende, Datumparametrar parametrar, LocalDate idag) {
        if (arende.tillstand() != Placeringstillstand.SKICKAT || arende.avtal() == null || arende.avtal().skickad() == null) {
            return Stream.empty();
        }
        LocalDate skickad = LocalDate.ofInstant(arende.avtal().skickad(), zon);
        LocalDate frist = skickad.plusDays(Frist.dagar(parametrar, Frist.RETUR_DAGAR, idag));
        return Frist.narDetArDags(idag, frist, 0).stream().map(status -> uppgift(arende, Messages.paminnRetur,
                MessageFormat.format(Messages.skickadesDag, skickad), Roll.SOCIALADMINISTRATOR, frist, status, true));
    }
}
