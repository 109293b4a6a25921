package se.underlag.avtal.internal.bevakning;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.internal.flode.Floden;
import se.underlag.avtal.internal.flode.Stegart;
import se.underlag.avtal.internal.vakt.Avtalsdagar;
import se.underlag.base.Period;
import se.underlag.model.Expansionsstatus;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.process.Steg;
import se.underlag.process.Stegstatus;
import se.underlag.process.Stegval;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Rolltabell;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;

/**
 * What comes next in each open case: a step that may be taken now is a task of the roles that may take it. Not everything that may be done has to be
 * done: breaking off, booking anew, approving a deviation are no tasks; what a deadline tells is told there.
 */
@Component
public final class NastaSteg implements Uppgiftskalla {

    private static final Set<Stegart> INGEN_UPPGIFT = Set.of(Stegart.AVBRYTA, Stegart.TA_TILLBAKA, Stegart.NY_KONTAKT, Stegart.GODKANN_INFLYTT,
            Stegart.GODKANN_UPPFOLJNING, Stegart.KONTROLLRAKNA_UNDANTAG, Stegart.OPPNA, Stegart.OPPNA_UNDANTAG);
    /** Told by {@link BehovetVarat}, {@link UppsagningObekraftad} and {@link PrisAvviker}. */
    private static final Set<Stegart> BEVAKAS = Set.of(Stegart.BEGARA_BB, Stegart.BEKRAFTA_AVTAL, Stegart.BEKRAFTA_PLANERING,
            Stegart.RATTA_BEDOMNING);

    private final Bevakningslager lager;
    private final Stegnamn namn;

    /** @param lager what to look at; @param namn what steps are called */
    @Activate public NastaSteg(@Reference Bevakningslager lager, @Reference Stegnamn namn) {
        this.lager = lager;
        this.namn = namn;
    }

    @Override public List<Uppgift> uppgifter(LocalDate idag) {
        Datumparametrar parametrar = lager.parametrar();
        Floden floden = new Floden(parametrar);
        int dagar = Frist.dagar(parametrar, Frist.STEG_DAGAR, idag);
        return lager.oppna(Set.of()).stream().flatMap(arende -> floden.process(arende.flode())
                .val(arende, arende.tillstand(), arende.tagna(), idag, handling -> true).stream()
                .filter(val -> val.status() == Stegstatus.MOJLIGT).map(Stegval::steg)
                .flatMap(steg -> uppgifter(arende, steg, floden.art(arende.flode(), steg.id()).orElseThrow(), parametrar, idag, dagar))).toList();
    }

    private Stream<Uppgift> uppgifter(Arendebild arende, Steg<Placeringstillstand, Arendebild> steg, Stegart art, Datumparametrar parametrar,
            LocalDate idag, int dagar) {
        if (INGEN_UPPGIFT.contains(art) || BEVAKAS.contains(art) || !aterstar(arende, art)) {
            return Stream.empty();
        }
        LocalDate frist = frist(arende, art, parametrar);
        return Rolltabell.roller(steg.handling()).stream().map(roll -> uppgift(arende, steg, roll, frist, idag, dagar));
    }

    private Uppgift uppgift(Arendebild arende, Steg<Placeringstillstand, Arendebild> steg, Roll roll, LocalDate frist, LocalDate idag, int dagar) {
        return new Uppgift("steg:" + arende.id() + ":" + steg.id() + ":" + roll,
                MessageFormat.format(Messages.stegIArende, namn.steg(steg.id()), arende.referens()),
                MessageFormat.format(Messages.arendetsLage, namn.flode(arende.flode()), namn.tillstand(arende.tillstand())), steg.regel(), roll,
                Ansvarig.av(arende, roll), frist, Frist.status(idag, frist, dagar), frist != null, arende.enhetId(),
                new Objektref(Arendebevakning.ARENDE, arende.id()));
    }

    /** @return whether a step that may be repeated is still to be done once; others always are */
    private static boolean aterstar(Arendebild arende, Stegart art) {
        return switch (art) {
        case BOKA -> arende.tillstand() != Placeringstillstand.BB_BOKAD;
        case BEKRAFTA_START -> arende.bedomning() == null || arende.bedomning().startBekraftad() == null;
        case MEDDELA_INFLYTT -> arende.inflyttning() == null || arende.inflyttning().datum() == null;
        case EXPANSION -> arende.inflyttning().expansionsstatus() == null || arende.inflyttning().expansionsstatus() == Expansionsstatus.EJ_PROVAD;
        case KONTROLLRAKNA -> arende.avtal() != null && arende.avtal().kontrollraknad() == null;
        case RATTA, RATTA_UNDANTAG ->
            !PrisAvviker.bedomningAvviker(arende) && arende.avtal() != null && arende.avtal().kontrollraknad() != null
                    && !arende.avtal().kontrollStammer();
        default -> true;
        };
    }

    /**
     * The day a step is to be done, where the case knows one: the booked day, and for drawing up, signing and sending the day the avtal starts. The
     * routine sets none of them.
     */
    private static LocalDate frist(Arendebild arende, Stegart art, Datumparametrar parametrar) {
        return switch (art) {
        case GENOMFORA -> arende.bedomning() == null ? null : arende.bedomning().bokad();
        case UPPRATTA, UPPRATTA_UNDANTAG, RATTA, RATTA_UNDANTAG, KONTROLLRAKNA, SIGNERA, SKICKA -> start(arende, parametrar);
        default -> null;
        };
    }

    private static LocalDate start(Arendebild arende, Datumparametrar parametrar) {
        if (arende.avtal() != null && arende.avtal().period() != null) {
            return arende.avtal().period().from();
        }
        if (arende.flode() == Flode.UPPFOLJANDE) {
            return Avtalsdagar.uppfoljning(arende, null, parametrar).map(Period::from).orElse(null);
        }
        return arende.inflyttning() == null ? null : arende.inflyttning().datum();
    }
}
