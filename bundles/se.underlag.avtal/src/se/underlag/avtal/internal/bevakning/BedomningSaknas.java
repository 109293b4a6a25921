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
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Modulpid;
import se.underlag.spi.uppgift.Bevakning;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;

/** A moving in that comes nearer without a behovsbedömning (BB-11): the last day for it is the day before. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class BedomningSaknas extends Arendebevakning {

    /** @param lager what to look at */
    @Activate public BedomningSaknas(@Reference Bevakningslager lager) {
        super("BB-11", Messages.namnBedomning, lager,
                Set.of(Placeringstillstand.STARTAT, Placeringstillstand.KONTAKT_LAMNAD, Placeringstillstand.BB_BOKAD));
    }

    @Override Stream<Uppgift> prova(Arendebild arende, Datumparametrar parametrar, LocalDate idag) {
        boolean genomford = arende.bedomning() != null && arende.bedomning().genomford() != null;
        if (arende.flode() != Flode.NYTT_AVROP || genomford || arende.inflyttning() == null || arende.inflyttning().datum() == null) {
            return Stream.empty();
        }
        LocalDate frist = arende.inflyttning().datum().minusDays(1);
        return Frist.narDetArDags(idag, frist, Frist.dagar(parametrar, Frist.INFLYTT_DAGAR, idag)).stream().map(status -> uppgift(arende,
                Messages.genomforForeInflytt, MessageFormat.format(Messages.inflyttDag, arende.inflyttning().datum()), Roll.PLANERINGSLEDARE, frist,
                status, false));
    }
}
