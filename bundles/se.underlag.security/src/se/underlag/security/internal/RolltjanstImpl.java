package se.underlag.security.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.base.Period;
import se.underlag.model.Anvandare;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Rollnamn;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Skydd;

/** Users and their roles in the store. */
@Component
public final class RolltjanstImpl implements Rolltjanst {

    /** Somebody at a place with a dot in it; more only the mail itself can tell. */
    private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;]+@[^\\s@<>,;]+\\.[^\\s@<>,;.]+");

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Clock klocka;
    private final Skydd skydd;

    /** @param lagring where users are; @param behorighet asks; @param klocka says today; @param skydd hides names in the history */
    @Activate public RolltjanstImpl(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Clock klocka, @Reference Skydd skydd) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.klocka = klocka;
        this.skydd = skydd;
    }

    @Override public Anvandarbild min() {
        // Asking is what makes the first user of a new database its owner.
        behorighet.far(Handling.ENHET_LASA, null);
        try (UnitOfWork unit = open()) {
            return anvandare(unit, behorighet.aktor().signatur()).map(this::bild)
                    .orElseGet(() -> new Anvandarbild(null, behorighet.aktor().signatur(), behorighet.aktor().namn(), null, List.of()));
        }
    }

    @Override public List<Anvandarbild> anvandare() {
        behorighet.krav(Handling.ROLL_ANDRA, null);
        try (UnitOfWork unit = open()) {
            return unit.list(Sokning.of(Anvandare.class)).stream().map(this::bild).sorted(Comparator.comparing(Anvandarbild::namn)).toList();
        }
    }

    @Override public List<Enhet> enheter() {
        behorighet.krav(Handling.ROLL_ANDRA, null);
        try (UnitOfWork unit = open()) {
            return unit.list(Sokning.of(Organisationsenhet.class).order(UnderlagPackage.Literals.ORGANISATIONSENHET__KOD)).stream()
                    .map(one -> new Enhet(one.getId(), one.getKod(), Objects.requireNonNullElse(one.getNamn(), one.getKod()))).toList();
        }
    }

    @Override public List<Handelse> historik(String anvandarId) {
        behorighet.krav(Handling.ROLL_ANDRA, null);
        try (UnitOfWork unit = open()) {
            return Rollhistorik.of(unit, anvandarId, skydd);
        }
    }

    @Override public Rollutfall ge(Tilldelning tilldelning) {
        behorighet.krav(Handling.ROLL_ANDRA, null);
        Tilldelning ny = franIdag(tilldelning);
        if (ny.signatur().isBlank()) {
            return new Rollutfall.Avvisat(Messages.signaturSaknas);
        }
        if (ny.dagar().isReversed()) {
            return new Rollutfall.Avvisat(NLS.bind(Messages.omvandaDagar, ny.dagar().from(), ny.dagar().tom()));
        }
        try (UnitOfWork unit = open()) {
            Optional<Anvandare> known = anvandare(unit, ny.signatur().strip());
            if (known.isPresent() && known.get().getRoller().stream().anyMatch(held -> sammaRoll(held, ny))) {
                return new Rollutfall.Avvisat(NLS.bind(Messages.rollenFinns, known.get().getSignatur(), Rollnamn.of(ny.roll())));
            }
            Anvandare user = known.orElseGet(() -> laggTill(unit, ny));
            RollTilldelning role = UnderlagFactory.eINSTANCE.createRollTilldelning();
            role.setRoll(ny.roll());
            role.setFrom(ny.dagar().from());
            role.setTom(ny.dagar().tom());
            if (ny.enhetId() != null) {
                role.setEnhet(unit.find(Organisationsenhet.class, ny.enhetId()).orElseThrow(() -> new IllegalArgumentException(ny.enhetId())));
            }
            user.getRoller().add(role);
            return spara(unit, user);
        }
    }

    @Override public Rollutfall epost(String signatur, String epost) {
        behorighet.krav(Handling.ROLL_ANDRA, null);
        String address = epost == null || epost.isBlank() ? null : epost.strip();
        if (address != null && !ADDRESS.matcher(address).matches()) {
            return new Rollutfall.Avvisat(NLS.bind(Messages.felEpost, address));
        }
        try (UnitOfWork unit = open()) {
            Optional<Anvandare> known = anvandare(unit, signatur.strip());
            if (known.isEmpty()) {
                return new Rollutfall.Avvisat(NLS.bind(Messages.okandSignatur, signatur));
            }
            known.get().setEpost(address);
            return spara(unit, known.get());
        }
    }

    private Tilldelning franIdag(Tilldelning ny) {
        return ny.dagar().from() != null ? ny
                : new Tilldelning(ny.signatur(), ny.namn(), ny.roll(), ny.enhetId(), new Period(LocalDate.now(klocka), ny.dagar().tom()));
    }

    /** A role for all units is held in each of them, so it is the same one. */
    private static boolean sammaRoll(RollTilldelning held, Tilldelning ny) {
        return held.getRoll() == ny.roll() && (held.getEnhet() == null || held.getEnhet().getId().equals(ny.enhetId()))
                && dagar(held).overlaps(ny.dagar());
    }

    private static Anvandare laggTill(UnitOfWork unit, Tilldelning ny) {
        Anvandare user = UnderlagFactory.eINSTANCE.createAnvandare();
        user.setSignatur(ny.signatur().strip());
        user.setNamn(ny.namn() == null || ny.namn().isBlank() ? user.getSignatur() : ny.namn().strip());
        unit.add(user);
        return user;
    }

    @Override public Rollutfall avsluta(String id, LocalDate tom) {
        behorighet.krav(Handling.ROLL_ANDRA, null);
        LocalDate today = LocalDate.now(klocka);
        try (UnitOfWork unit = open()) {
            List<Anvandare> everybody = unit.list(Sokning.of(Anvandare.class));
            List<RollTilldelning> roles = everybody.stream().flatMap(user -> user.getRoller().stream()).toList();
            Optional<RollTilldelning> found = roles.stream().filter(role -> role.getId().equals(id)).findFirst();
            if (found.isEmpty()) {
                return new Rollutfall.Avvisat(Messages.rollenBorta);
            }
            RollTilldelning role = found.get();
            Anvandare user = role.getAnvandare();
            List<RollTilldelning> managers = roles.stream().filter(RolltjanstImpl::forvaltar).toList();
            List<Period> before = managers.stream().map(RolltjanstImpl::dagar).toList();
            Period kept = new Period(role.getFrom(), tom);
            List<Period> after = new ArrayList<>(managers.stream().filter(one -> one != role).map(RolltjanstImpl::dagar).toList());
            if (forvaltar(role)) {
                after.add(kept);
                // Two who take each other's role away at the same time must not both succeed.
                managers.stream().filter(one -> one != role).forEach(unit::demandUnchanged);
            }
            Optional<LocalDate> gap = Forvaltarvakt.nyLucka(before, after, today);
            if (gap.isPresent()) {
                return new Rollutfall.Avvisat(NLS.bind(Messages.ingenForvaltare, gap.get()));
            }
            if (kept.isReversed()) {
                user.getRoller().remove(role);
            } else {
                role.setTom(tom);
            }
            return spara(unit, user);
        }
    }

    private static boolean forvaltar(RollTilldelning role) {
        return role.getRoll() == Roll.SYSTEMFORVALTARE && role.getEnhet() == null;
    }

    private Rollutfall spara(UnitOfWork unit, Anvandare user) {
        return switch (unit.save()) {
        case Sparresultat.Sparat saved -> new Rollutfall.Gjort(bild(user));
        case Sparresultat.Konflikt faster -> new Rollutfall.Avvisat(Messages.nagonAnnan);
        };
    }

    private UnitOfWork open() {
        return lagring.open(behorighet.aktor().signatur());
    }

    private static Optional<Anvandare> anvandare(UnitOfWork unit, String signatur) {
        return unit.list(Sokning.of(Anvandare.class).lika(UnderlagPackage.Literals.ANVANDARE__SIGNATUR, signatur)).stream().findFirst();
    }

    private Anvandarbild bild(Anvandare user) {
        LocalDate today = LocalDate.now(klocka);
        return new Anvandarbild(user.getId(), user.getSignatur(), Objects.requireNonNullElse(user.getNamn(), user.getSignatur()), user.getEpost(),
                user.getRoller().stream().map(role -> bild(role, today)).toList());
    }

    private static Rollbild bild(RollTilldelning role, LocalDate today) {
        Organisationsenhet unit = role.getEnhet();
        return new Rollbild(role.getId(), role.getRoll(), unit == null ? null : unit.getId(), unit == null ? null : unit.getKod(), dagar(role),
                dagar(role).contains(today));
    }

    private static Period dagar(RollTilldelning role) {
        return new Period(role.getFrom(), role.getTom());
    }
}
