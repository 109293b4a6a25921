package se.underlag.avtal.internal.prislista;

import static se.underlag.model.UnderlagPackage.Literals.BOENDEPRIS__BOENDE;

import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Prisbild;
import se.underlag.avtal.Prislisteplan;
import se.underlag.avtal.Prislisterad;
import se.underlag.avtal.Prislistetjanst;
import se.underlag.avtal.Ramavtalsbild;
import se.underlag.base.Period;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.model.Boendepris;
import se.underlag.model.Leverantor;
import se.underlag.model.Ramavtal;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;

/** Keeps ramavtal and prices in the store. They belong to no unit, so who changes them holds the role in all units. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.AVTAL)
public final class PrislistetjanstImpl implements Prislistetjanst {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Kalkyllasare lasare;

    /** @param lagring where they are; @param behorighet who may; @param lasare reads the files */
    @Activate public PrislistetjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Kalkyllasare lasare) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.lasare = lasare;
    }

    @Override public List<Ramavtalsbild> ramavtal() {
        try (UnitOfWork unit = open()) {
            Prisbilder.farLasa(behorighet, unit);
            return unit.list(Sokning.of(Ramavtal.class)).stream().map(Prisbilder::of).sorted(Comparator
                    .comparing((Ramavtalsbild one) -> one.period().tom(), Comparator.nullsLast(Comparator.naturalOrder())).reversed()
                    .thenComparing(Ramavtalsbild::namn)).toList();
        }
    }

    @Override public Ramavtalsbild spara(Ramavtalsbild bild) {
        behorighet.krav(Handling.RAMAVTAL_ANDRA, null);
        Period days = bild.period();
        if (bild.namn().isBlank()) {
            throw new AvtalException(Messages.namnSaknas);
        }
        if (days.from() == null) {
            throw new AvtalException(Messages.forstaDagSaknas);
        }
        if (days.isReversed()) {
            throw new AvtalException(MessageFormat.format(Messages.baklanges, days.tom(), days.from()));
        }
        try (UnitOfWork unit = open()) {
            Ramavtal stored = bild.id() == null ? Prisbilder.nytt(unit) : last(unit, bild.id(), bild.version());
            Prisordning order = new Prisordning(days, List.of());
            stored.getPriser().stream().map(Prisbilder::of).map(order::prova).map(Prisordning.Utfall::hinder).filter(text -> text != null).findFirst()
                    .ifPresent(text -> {
                        throw new AvtalException(text);
                    });
            Prisbilder.till(stored, bild);
            save(unit);
            return Prisbilder.of(stored);
        }
    }

    @Override public List<Prisbild> priser(String ramavtalId) {
        try (UnitOfWork unit = open()) {
            Prisbilder.farLasa(behorighet, unit);
            return sorted(ramavtal(unit, ramavtalId).getPriser());
        }
    }

    @Override public Optional<Prisbild> pris(String boendeId, LocalDate dag) {
        try (UnitOfWork unit = open()) {
            Prisbilder.farLasa(behorighet, unit);
            return unit.list(Sokning.of(Boendepris.class).refererar(BOENDEPRIS__BOENDE, boendeId)).stream().map(Prisbilder::of)
                    .filter(pris -> pris.period().contains(dag)).max(Comparator.comparing(pris -> pris.period().from()));
        }
    }

    @Override public Prisbild spara(Prisbild bild) {
        behorighet.krav(Handling.RAMAVTAL_ANDRA, null);
        try (UnitOfWork unit = open()) {
            Ramavtal stored = ramavtal(unit, bild.ramavtalId());
            Boendepris pris = skriv(new Boendesokning(unit), stored, bild.kalla() == null ? Prisbilder.medKalla(bild, Messages.kallaManuell) : bild);
            save(unit);
            return Prisbilder.of(pris);
        }
    }

    @Override public Prislisteplan planera(Path fil, String ramavtalId) {
        behorighet.krav(Handling.RAMAVTAL_ANDRA, null);
        Listlasning lasning = new Listlasning();
        lasare.las(fil, lasning, null);
        String blad = lasning.listblad().orElseThrow(() -> new AvtalException(MessageFormat.format(Messages.utanLista, fil.getFileName())));
        try (UnitOfWork unit = open()) {
            Ramavtal stored = ramavtal(unit, ramavtalId);
            List<Leverantor> providers = unit.list(Sokning.of(Leverantor.class));
            Set<String> names = providers.stream().map(Leverantor::getNamn).collect(Collectors.toSet());
            Set<String> homes = providers.stream()
                    .flatMap(one -> one.getBoenden().stream().map(boende -> Prislisteplanering.nyckel(one.getNamn(), boende.getNamn())))
                    .collect(Collectors.toSet());
            List<Prislisterad> rader = new Prislisteplanering(ramavtalId, Prisbilder.period(stored), fil.getFileName().toString(),
                    sorted(stored.getPriser()), names, homes).planera(lasning.rader());
            return new Prislisteplan(ramavtalId, stored.getVersion(), fil, blad, rader);
        }
    }

    @Override public int genomfor(Prislisteplan plan, Set<Integer> valda) {
        behorighet.krav(Handling.RAMAVTAL_ANDRA, null);
        try (UnitOfWork unit = open()) {
            Ramavtal stored = last(unit, plan.ramavtalId(), plan.ramavtalVersion());
            Boendesokning homes = new Boendesokning(unit);
            int count = 0;
            for (Prislisterad rad : plan.rader()) {
                boolean taken = rad.status() == Prislisterad.Status.NY || rad.status() == Prislisterad.Status.ANDRAD;
                if (taken && valda.contains(rad.rad())) {
                    skriv(homes, stored, rad.ny());
                    count++;
                }
            }
            save(unit);
            return count;
        }
    }

    private static Boendepris skriv(Boendesokning homes, Ramavtal stored, Prisbild bild) {
        Prisordning.Utfall outcome = new Prisordning(Prisbilder.period(stored), sorted(stored.getPriser())).prova(bild);
        if (outcome.hinder() != null) {
            throw new AvtalException(outcome.hinder());
        }
        if (outcome.stanger() != null) {
            Prisbilder.finn(stored, outcome.stanger().id()).ifPresent(open -> open.setTom(bild.period().from().minusDays(1)));
        }
        stored.setPrisversion(stored.getPrisversion() + 1);
        Boendepris pris = bild.id() == null ? Prisbilder.nytt(stored)
                : Prisbilder.finn(stored, bild.id()).orElseThrow(() -> new AvtalException(Messages.prisSaknas));
        Prisbilder.till(pris, bild, homes.boende(bild));
        return pris;
    }

    private static List<Prisbild> sorted(Collection<Boendepris> priser) {
        return priser.stream().map(Prisbilder::of).sorted(Comparator.comparing(Prisbild::leverantor).thenComparing(Prisbild::boende)
                .thenComparing(pris -> pris.period().from())).toList();
    }

    private static Ramavtal ramavtal(UnitOfWork unit, String id) {
        return unit.find(Ramavtal.class, id).orElseThrow(() -> new AvtalException(Messages.ramavtalSaknas));
    }

    private static Ramavtal last(UnitOfWork unit, String id, long version) {
        Ramavtal stored = ramavtal(unit, id);
        if (stored.getVersion() != version) {
            throw new AvtalException(Messages.nagonAnnan);
        }
        return stored;
    }

    private static void save(UnitOfWork unit) {
        if (unit.save() instanceof Sparresultat.Konflikt) {
            throw new AvtalException(Messages.nagonAnnan);
        }
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }
}
