package se.underlag.avtal.internal.bevakning;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__AVTAL;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__FOREGAENDE;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__TOM;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.tjanst.Utanpersoner;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Flode;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Parameter;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Ramavtal;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Datumparametrar;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Skydd;

/** Reads what the deadlines look at, and of avtal only those that can still matter. */
@Component
public final class BevakningslagerImpl implements Bevakningslager {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Skydd skydd;
    private final Clock klocka;

    /** @param lagring where it is; @param behorighet which units may be read; @param skydd masks protected identities; @param klocka today */
    @Activate public BevakningslagerImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Skydd skydd,
            @Reference Clock klocka) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.skydd = skydd;
        this.klocka = klocka;
    }

    @Override public Datumparametrar parametrar() {
        try (UnitOfWork uow = open()) {
            return Datumparametrar.levererade().med(uow.list(Sokning.of(Parameter.class)).stream()
                    .map(p -> new Datumparametrar.Varde(p.getNyckel(), p.getVarde(), new Period(p.getFrom(), p.getTom()), p.getKalla())).toList());
        }
    }

    @Override public List<Arendebild> oppna() {
        try (UnitOfWork uow = open()) {
            List<String> units = enheter(uow);
            return units.isEmpty() ? List.of() : Utanpersoner.oppna(uow, units, skydd, LocalDate.now(klocka));
        }
    }

    @Override public List<Placeringslage> lopande(LocalDate idag) {
        try (UnitOfWork uow = open()) {
            List<String> units = enheter(uow);
            if (units.isEmpty()) {
                return List.of();
            }
            Sokning<Placeringsavtal> avtal = Sokning.of(Placeringsavtal.class).i(ENTITET__ENHET_ID, units);
            List<Placeringsavtal> found = new ArrayList<>(uow.list(avtal.fran(PLACERINGSAVTAL__TOM, idag.minusYears(1))));
            found.addAll(uow.list(avtal.lika(PLACERINGSAVTAL__TOM, null)));
            return lagen(uow, found, idag);
        }
    }

    @Override public List<Ramavtalslage> ramavtal() {
        try (UnitOfWork uow = open()) {
            return enheter(uow).isEmpty() ? List.of()
                    : uow.list(Sokning.of(Ramavtal.class)).stream().filter(one -> one.getTom() != null)
                            .map(one -> new Ramavtalslage(one.getId(), one.getNamn(), one.getTom())).toList();
        }
    }

    private static List<Placeringslage> lagen(UnitOfWork uow, List<Placeringsavtal> found, LocalDate idag) {
        Set<String> followed = new HashSet<>();
        found.stream().map(Placeringsavtal::getErsatter).filter(one -> one != null).forEach(one -> followed.add(one.getId()));
        List<Placeringsavtal> running = found.stream().filter(one -> one.getSkickad() != null && one.getFrom() != null)
                .filter(one -> one.getSistaDebiteringsdag() == null || !one.getSistaDebiteringsdag().isBefore(idag)).toList();
        List<String> ids = running.stream().map(Placeringsavtal::getId).toList();
        Map<String, Placeringsarende> makers = new HashMap<>();
        uow.list(Sokning.of(Placeringsarende.class).refererarNagon(PLACERINGSARENDE__AVTAL, ids)).stream()
                .filter(one -> one.getFlode() != Flode.UPPSAGNING).forEach(one -> makers.put(one.getAvtal().getId(), one));
        uow.list(Sokning.of(Placeringsarende.class).refererarNagon(PLACERINGSARENDE__FOREGAENDE, ids)).stream()
                .filter(one -> one.getTillstand() != Placeringstillstand.AVBRUTET).forEach(one -> followed.add(one.getForegaende().getId()));
        return running.stream().map(one -> lage(one, makers.get(one.getId()), followed.contains(one.getId()))).toList();
    }

    private static Placeringslage lage(Placeringsavtal avtal, Placeringsarende arende, boolean followed) {
        boolean first = arende == null ? avtal.getTyp() == Avtalstyp.NYTT : arende.getFlode() == Flode.NYTT_AVROP;
        return new Placeringslage(arende == null ? null : arende.getId(), arende == null ? avtal.getNr() : arende.getReferens(), avtal.getEnhetId(),
                arende == null ? null : arende.getSocialsekreterare(), arende == null ? null : arende.getPlaneringsledare(),
                new Period(avtal.getFrom(), avtal.getTom()), first, followed, avtal.getBeslut() == null ? null : avtal.getBeslut().getTom(),
                avtal.getRamavtal() == null ? null : avtal.getRamavtal().getId());
    }

    private List<String> enheter(UnitOfWork uow) {
        return uow.list(Sokning.of(Organisationsenhet.class)).stream().map(Organisationsenhet::getId)
                .filter(id -> behorighet.far(Handling.AVTAL_LASA, id)).toList();
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }
}
