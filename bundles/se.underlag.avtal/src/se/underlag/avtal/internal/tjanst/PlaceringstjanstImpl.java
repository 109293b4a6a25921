package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Dokumenttjanst;
import se.underlag.avtal.Placeringstjanst;
import se.underlag.avtal.Startbegaran;
import se.underlag.avtal.Stegbegaran;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.Stegutfall;
import se.underlag.avtal.internal.flode.Floden;
import se.underlag.avtal.internal.flode.Stegart;
import se.underlag.avtal.internal.roll.Rollhinder;
import se.underlag.avtal.internal.roll.Rollinnehav;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringstillstand;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.UnitOfWork;
import se.underlag.process.Process;
import se.underlag.process.Stegval;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Modulpid;
import se.underlag.security.Skydd;
import se.underlag.spi.forslag.Radforslag;
import se.underlag.spi.synk.Kopianummer;

/** The service of placements: each call one unit of work, its permission asked for first. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class PlaceringstjanstImpl implements Placeringstjanst {

    private static final String ARENDE = "Placeringsarende";
    /** Two who begin cases in one unit at once meet at the number, two who draw up avtal of one placement at the turn; the second looks again. */
    private static final int FORSOK = 3;
    private static final Comparator<Arendebild> ORDNING = Comparator
            .comparing(Arendebild::startad, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Arendebild::referens);

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Laslogg laslogg;
    private final Skydd skydd;
    private final Clock klocka;
    private final Stegforare stegforare;
    private final Startforare startforare;

    /**
     * @param radforslag turns avtal into proposals to köpfiler; null where no module does
     * @param dokument makes documents; null where no module does
     * @param kopia keeps numbers given here apart from those of other replicas; null where nothing is shared
     */
    @Activate public PlaceringstjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Laslogg laslogg,
            @Reference Skydd skydd, @Reference Clock klocka,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Radforslag radforslag,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Dokumenttjanst dokument,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY) Kopianummer kopia) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.skydd = skydd;
        this.klocka = klocka;
        this.stegforare = new Stegforare(behorighet, skydd, klocka, new Effekter(Optional.ofNullable(radforslag)),
                new Stegdokument(Optional.ofNullable(dokument), skydd));
        this.startforare = new Startforare(behorighet, stegforare, kopia == null ? OptionalInt::empty : kopia);
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }

    @Override public List<Arendebild> arenden(Arendeurval urval) {
        if (urval.enhetId() != null) {
            behorighet.krav(Handling.AVTAL_LASA, urval.enhetId());
        }
        try (UnitOfWork uow = open()) {
            Map<String, String> enheter = Arendelager.enheter(uow);
            List<String> mina = urval.enhetId() != null ? List.of(urval.enhetId())
                    : enheter.keySet().stream().filter(id -> behorighet.far(Handling.AVTAL_LASA, id)).toList();
            List<Placeringsarende> found = Arendelager.arenden(uow, urval, mina);
            logga(found);
            Bildskrivare skrivare = new Bildskrivare(enheter, skydd, idag());
            return found.stream().map(skrivare::bild).sorted(ORDNING).toList();
        }
    }

    /** One entry per unit tells of all whose cases were shown. */
    private void logga(List<Placeringsarende> shown) {
        Map<String, List<String>> byUnit = new LinkedHashMap<>();
        shown.stream().filter(arende -> arende.getPerson() != null)
                .forEach(arende -> byUnit.computeIfAbsent(arende.getEnhetId(), id -> new ArrayList<>()).add(arende.getPerson().getId()));
        byUnit.forEach((enhet, personer) -> laslogg.last(ARENDE, enhet, enhet, personer));
    }

    @Override public Arendebild arende(String id) {
        try (UnitOfWork uow = open()) {
            Placeringsarende arende = last(uow, id);
            laslogg.last(ARENDE, id, arende.getEnhetId(), arende.getPerson() == null ? List.of() : List.of(arende.getPerson().getId()));
            return new Bildskrivare(Arendelager.enheter(uow), skydd, idag()).bild(arende);
        }
    }

    @Override public List<Arendebild> medReferens(String referens) {
        try (UnitOfWork uow = open()) {
            List<Placeringsarende> found = Arendelager.medReferens(uow, referens).stream()
                    .filter(arende -> behorighet.far(Handling.AVTAL_LASA, arende.getEnhetId())).toList();
            logga(found);
            Bildskrivare skrivare = new Bildskrivare(Arendelager.enheter(uow), skydd, idag());
            return found.stream().map(skrivare::bild).toList();
        }
    }

    private Placeringsarende last(UnitOfWork uow, String id) {
        Placeringsarende arende = Arendelager.arende(uow, id);
        behorighet.krav(Handling.AVTAL_LASA, arende.getEnhetId());
        return arende;
    }

    @Override public List<Stegval<Placeringstillstand, Arendebild>> steg(Arendebild arende) {
        return steg(List.of(arende)).get(arende.id());
    }

    @Override public Map<String, List<Stegval<Placeringstillstand, Arendebild>>> steg(Collection<Arendebild> arenden) {
        LocalDate idag = idag();
        Map<String, Boolean> asked = new HashMap<>();
        Map<String, List<Stegval<Placeringstillstand, Arendebild>>> steps = new LinkedHashMap<>();
        try (UnitOfWork uow = open()) {
            Floden floden = new Floden(Arendelager.parametrar(uow));
            Map<String, Rollinnehav> innehav = new HashMap<>();
            Rollhinder roller = new Rollhinder(enhet -> innehav.computeIfAbsent(enhet, id -> Arendelager.innehav(uow, id)));
            for (Arendebild arende : arenden) {
                steps.put(arende.id(), floden.process(arende.flode()).val(arende, arende.tillstand(), arende.tagna(), idag,
                        handling -> asked.computeIfAbsent(handling + "/" + arende.enhetId(), key -> behorighet.far(handling, arende.enhetId())))
                        .stream().map(val -> roller.med(val, floden.plan(arende.flode()), arende, idag)).toList());
            }
        }
        return steps;
    }

    private Floden floden() {
        try (UnitOfWork uow = open()) {
            return new Floden(Arendelager.parametrar(uow));
        }
    }

    @Override public Process<Placeringstillstand, Arendebild> process(Arendebild arende) {
        return floden().process(arende.flode());
    }

    @Override public List<Stegfalt> falt(Arendebild arende, String steg) {
        try (UnitOfWork uow = open()) {
            Placeringsarende stored = last(uow, arende.id());
            var parametrar = Arendelager.parametrar(uow);
            Stegart art = new Floden(parametrar).art(stored.getFlode(), steg)
                    .orElseThrow(() -> new AvtalException(MessageFormat.format(Messages.okantSteg, steg)));
            return stegforare.falt(stegforare.lage(uow, stored, art, parametrar));
        }
    }

    @Override public List<Stegfalt> startfalt(Startbegaran begaran) {
        try (UnitOfWork uow = open()) {
            return startforare.falt(uow, begaran, idag());
        }
    }

    @Override public Stegutfall starta(Startbegaran begaran) {
        return omigen(uow -> startforare.starta(uow, begaran, idag()));
    }

    @Override public Stegutfall utfor(Stegbegaran begaran) {
        return omigen(uow -> stegforare.utfor(uow, begaran));
    }

    /** Who meets somebody else in the store looks again at what is there, and then goes on or is told why not. */
    private Stegutfall omigen(Function<UnitOfWork, Stegutfall> what) {
        for (int i = 1;; i++) {
            try (UnitOfWork uow = open()) {
                return what.apply(uow);
            } catch (LagringException refused) {
                boolean met = refused.orsak() == LagringException.Orsak.AVVISAD || refused.orsak() == LagringException.Orsak.UPPTAGEN;
                if (!met || i == FORSOK) {
                    throw refused;
                }
            }
        }
    }
}
