package se.underlag.avtal.internal.bevakning;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Prislage;
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
import se.underlag.security.Modulpid;
import se.underlag.security.Rolltabell;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;

/**
 * What comes next in each open case: a step that may be taken now is a task of the roles that may take it. Not everything that may be done has to be
 * done: breaking off, booking anew, approving a deviation are no tasks; what a deadline tells is told there.
 */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class NastaSteg implements Uppgiftskalla {

    private static final Set<Stegart> INGEN_UPPGIFT = Set.of(Stegart.AVBRYTA, Stegart.TA_TILLBAKA, Stegart.NY_KONTAKT, Stegart.GODKANN_INFLYTT,
            Stegart.GODKANN_UPPFOLJNING, Stegart.KONTROLLRAKNA_UNDANTAG, Stegart.OPPNA, Stegart.OPPNA_UNDANTAG);
    /** Told by {@link BehovetVarat}, {@link UppsagningObekraftad} and {@link PrisAvviker}. */
    private static final Set<Stegart> BEVAKAS = Set.of(Stegart.BEGARA_BB, Stegart.BEKRAFTA_AVTAL, Stegart.BEKRAFTA_PLANERING,
            Stegart.RATTA_BEDOMNING);

    private final Bevakningslager lager;
    private final Stegnamn namn;
    private final ZoneId zon;

    /** @param lager what to look at; @param namn what steps are called; @param klocka says in which zone a moment becomes a day */
    @Activate public NastaSteg(@Reference Bevakningslager lager, @Reference Stegnamn namn, @Reference Clock klocka) {
        this.lager = lager;
        this.namn = namn;
        this.zon = klocka.getZone();
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
        if (art == Stegart.ATERKOMMET && frist != null && !idag.isBefore(frist)) {
            // from its day on the reminder tells it (BB-23)
            return Stream.empty();
        }
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
        case KONTROLLRAKNA -> Prislage.av(arende) == Prislage.ATT_KONTROLLERA;
        case RATTA, RATTA_UNDANTAG -> Prislage.av(arende) == Prislage.RATTA_AVTAL;
        default -> true;
        };
    }

    /**
     * The day a step is to be done, where the case knows one. What leads to an avtal, and its signing and sending, is to be done before the avtal starts;
     * what leads to the behovsbedömning before the moving in (BB-11). A sent avtal is waited for as long as the reminder waits (BB-23). The routine itself
     * sets a day for the moving in only; the others are ours.
     */
    private LocalDate frist(Arendebild arende, Stegart art, Datumparametrar parametrar) {
        return switch (art) {
        case GENOMFORA -> arende.bedomning() == null ? null : arende.bedomning().bokad();
        case LAMNA_KONTAKT, BOKA -> foreBedomningen(arende, parametrar);
        case MEJLA, KONTAKTA_LEVERANTOR, UPPRATTA, UPPRATTA_UNDANTAG, RATTA, RATTA_UNDANTAG, KONTROLLRAKNA, SIGNERA, SKICKA ->
            start(arende, parametrar);
        case ATERKOMMET -> arende.avtal() == null || arende.avtal().skickad() == null ? null
                : LocalDate.ofInstant(arende.avtal().skickad(), zon)
                        .plusDays(Frist.dagar(parametrar, Frist.RETUR_DAGAR, LocalDate.ofInstant(arende.avtal().skickad(), zon)));
        case FASTSTALLA -> arende.startad().plusDays(Frist.dagar(parametrar, Frist.BEKRAFTA_DAGAR, arende.startad()));
        case AVSLUTA -> arende.avtal() == null || arende.avtal().period() == null ? null : arende.avtal().period().tom();
        default -> null;
        };
    }

    /** The last day on which an assessment before moving in may be carried out, the first on which a follow-up may (BB-11, BB-30). */
    private static LocalDate foreBedomningen(Arendebild arende, Datumparametrar parametrar) {
        LocalDate dag = arende.flode() == Flode.FORANDRADE_BEHOV ? null : start(arende, parametrar);
        return dag == null || arende.flode() == Flode.UPPFOLJANDE ? dag : dag.minusDays(1);
    }

    /** After a changed need the avtal always starts on a passed day (BB-45): then there are a few days from the behovsbedömning on (ours). */
    private static LocalDate start(Arendebild arende, Datumparametrar parametrar) {
        if (arende.flode() == Flode.FORANDRADE_BEHOV) {
            LocalDate genomford = arende.bedomning() == null ? null : arende.bedomning().genomford();
            return genomford == null ? null : genomford.plusDays(Frist.dagar(parametrar, Frist.STEG_DAGAR, genomford));
        }
        if (arende.avtal() != null && arende.avtal().period() != null) {
            return arende.avtal().period().from();
        }
        if (arende.flode() == Flode.UPPFOLJANDE) {
            return Avtalsdagar.uppfoljning(arende, null, parametrar).map(Period::from).orElse(null);
        }
        return arende.inflyttning() == null ? null : arende.inflyttning().datum();
    }
}
