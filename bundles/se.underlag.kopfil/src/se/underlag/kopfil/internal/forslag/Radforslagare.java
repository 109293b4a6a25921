package se.underlag.kopfil.internal.forslag;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Forslagsstatus;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;
import se.underlag.spi.forslag.Radforslag;

/** Makes proposals to the köpfiler of the avtal's unit; reads them as the system, for who draws up an avtal need not be permitted to edit them. */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Radforslagare implements Radforslag {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Clock klocka;

    /** @param klocka says which months have begun */
    @Activate public Radforslagare(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Clock klocka) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.klocka = klocka;
    }

    @Override public List<Kopfilsforslag> avtal(Placeringsavtal avtal, Collection<Placeringsavtal> tidigare, String referens, String motivering) {
        behorighet.krav(Handling.AVTAL_LASA, avtal.getEnhetId());
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Forslagsbygge bygge = Forslagsbygge.av(uow, avtal, tidigare, idag(), klocka.getZone(), referens, motivering);
            List<Kopfilsforslag> forslag = new ArrayList<>();
            for (int ar : bygge.ar()) {
                lagg(forslag, iAr(uow, bygge, avtal, ar));
            }
            return forslag;
        }
    }

    @Override public List<Kopfilsforslag> forAr(Placeringsavtal avtal, int ar, String referens, String motivering) {
        behorighet.krav(Handling.AVTAL_LASA, avtal.getEnhetId());
        LocalDate last = Avtalslinje.sista(avtal);
        boolean costs = Avtalslinje.harPris(avtal) && avtal.getFrom().getYear() <= ar && (last == null || last.getYear() >= ar);
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Forslagsbygge bygge = Forslagsbygge.av(uow, avtal, List.of(), idag(), klocka.getZone(), referens, motivering);
            List<Kopfilsforslag> forslag = new ArrayList<>();
            lagg(forslag, costs ? iAr(uow, bygge, avtal, ar) : null);
            return forslag;
        }
    }

    @Override public List<Kopfilsforslag> avslut(Placeringsavtal avtal, String referens, String motivering) {
        behorighet.krav(Handling.AVTAL_LASA, avtal.getEnhetId());
        LocalDate last = Avtalslinje.debiterad(avtal);
        if (last == null) {
            return List.of();
        }
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Forslagsbygge bygge = Forslagsbygge.av(uow, avtal, List.of(), idag(), klocka.getZone(), referens, motivering);
            List<Kopfilsforslag> forslag = new ArrayList<>();
            // Next year's file may be there already: what was bought ahead falls away too.
            int sista = Math.max(last.getYear(), idag().getYear()) + 1;
            for (int ar = last.getYear(); ar <= sista; ar++) {
                boolean waits = ar == last.getYear() && vantar(uow, avtal, ar);
                lagg(forslag, waits ? iAr(uow, bygge, avtal, ar) : bygge.avslut(ar, plats(uow, bygge, avtal, ar), last));
            }
            return forslag;
        }
    }

    @Override public List<Kopfilsforslag> ersatta(Collection<Kopfilsforslag> nya) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            List<Kopfilsforslag> ersatta = new ArrayList<>();
            for (Kopfilsforslag ett : nya) {
                behorighet.krav(Handling.AVTAL_LASA, ett.getEnhetId());
                Oppnaforslag.ersattaAv(uow, ett).stream().filter(gammalt -> !ersatta.contains(gammalt)).forEach(ersatta::add);
            }
            ersatta.forEach(gammalt -> gammalt.setStatus(Forslagsstatus.ERSATT));
            return ersatta;
        }
    }

    private LocalDate idag() {
        return LocalDate.now(klocka);
    }

    private static Kopfilsforslag iAr(UnitOfWork uow, Forslagsbygge bygge, Placeringsavtal avtal, int ar) {
        return bygge.avtal(ar, plats(uow, bygge, avtal, ar), Oppnaforslag.av(uow, avtal.getEnhetId(), ar),
                Oppnaforslag.alla(uow, avtal.getEnhetId(), ar));
    }

    private static Radplats plats(UnitOfWork uow, Forslagsbygge bygge, Placeringsavtal avtal, int ar) {
        return Radplats.sok(uow, ar, Radplats.Sokt.of(avtal, bygge.tidigare()));
    }

    /** Whether the row that is to end is still only proposed. */
    private static boolean vantar(UnitOfWork uow, Placeringsavtal avtal, int ar) {
        return !Oppnaforslag.medForslag(Oppnaforslag.av(uow, avtal.getEnhetId(), ar), List.of(avtal)).isEmpty();
    }

    private static void lagg(List<Kopfilsforslag> alla, Kopfilsforslag ett) {
        if (ett != null) {
            alla.add(ett);
        }
    }
}
