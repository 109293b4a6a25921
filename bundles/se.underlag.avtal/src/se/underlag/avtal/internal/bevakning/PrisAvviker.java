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
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Prislage;
import se.underlag.base.Belopp;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Modulpid;
import se.underlag.spi.uppgift.Bevakning;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;

/**
 * A price that was checked and differs (BB-18, S12): the planeringsledare, whose behovsbedömning it rests on, is told until the document is corrected.
 * Correcting the avtal or the behovsbedömning clears the check, and with it the task. The day is that of the avtal's start.
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class PrisAvviker extends Arendebevakning {

    /** @param lager what to look at */
    @Activate public PrisAvviker(@Reference Bevakningslager lager) {
        super("BB-18", Messages.namnPris, lager, Set.of(Placeringstillstand.AVTAL_UPPRATTAT));
    }

    @Override Stream<Uppgift> prova(Arendebild arende, Datumparametrar parametrar, LocalDate idag) {
        Avtalsbild avtal = arende.avtal();
        if (arende.tillstand() != Placeringstillstand.AVTAL_UPPRATTAT || avtal == null || avtal.kontrollraknad() == null || avtal.kontrollStammer()) {
            return Stream.empty();
        }
        LocalDate frist = avtal.period() == null ? null : avtal.period().from();
        boolean mejlat = Prislage.av(arende) == Prislage.RATTA_BEDOMNING;
        String varfor = mejlat
                ? MessageFormat.format(Messages.mejlatPrisAvviker, Belopp.svenska(arende.bedomning().dokumentpris()),
                        Belopp.svenska(avtal.dygnspris()))
                : MessageFormat.format(Messages.dokumentetsPrisAvviker, Belopp.svenska(avtal.avvikelse()));
        return Stream.of(uppgift(arende, mejlat ? Messages.rattaBedomningen : Messages.redUtPriset, varfor, Roll.PLANERINGSLEDARE, frist,
                Frist.status(idag, frist, Frist.dagar(parametrar, Frist.STEG_DAGAR, idag)), frist != null));
    }
}
