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
import se.underlag.avtal.internal.vakt.Avtalsdagar;
import se.underlag.model.Kontaktpart;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.ForandratBehov;
import se.underlag.security.Modulpid;
import se.underlag.spi.uppgift.Bevakning;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/**
 * The clock of a changed need (BB-41, A11). Until the need has lasted its months the request is still to come; then it is soon for some days, a
 * default of ours, and overdue after them. Who was contacted asks: socialadministratör by leverantör (BB-42), socialsekreterare herself (BB-44).
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL, service = { Bevakning.class, Uppgiftskalla.class })
public final class BehovetVarat extends Arendebevakning {

    /** @param lager what to look at */
    @Activate public BehovetVarat(@Reference Bevakningslager lager) {
        super("BB-41", Messages.namnBehov, lager, Set.of(Placeringstillstand.KONTAKT_TAGEN));
    }

    @Override Stream<Uppgift> prova(Arendebild arende, Datumparametrar parametrar, LocalDate idag) {
        return arende.tillstand() != Placeringstillstand.KONTAKT_TAGEN ? Stream.empty()
                : Avtalsdagar.behov(arende, parametrar).stream().map(behov -> uppgift(arende, behov, parametrar, idag));
    }

    private Uppgift uppgift(Arendebild arende, ForandratBehov behov, Datumparametrar parametrar, LocalDate idag) {
        int dagar = Frist.dagar(parametrar, Frist.BEGARAN_DAGAR, idag);
        LocalDate frist = behov.tidigast().plusDays(dagar);
        Uppgiftsstatus status = Frist.status(idag, frist, dagar);
        Roll roll = arende.bedomning().kontaktAv() == Kontaktpart.SOCIALSEKRETERARE ? Roll.SOCIALSEKRETERARE : Roll.SOCIALADMINISTRATOR;
        return uppgift(arende, behov.nyKontaktKravs() ? Messages.taNyKontakt : Messages.begarBedomning,
                MessageFormat.format(Messages.behovetVarat, behov.uppstod(), behov.tidigast()), roll, frist, status, true);
    }
}
