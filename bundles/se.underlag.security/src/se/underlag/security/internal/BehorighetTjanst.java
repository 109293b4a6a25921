package se.underlag.security.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Anvandare;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Databasval;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Aktor;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.security.Handling;
import se.underlag.security.Handlingsnamn;
import se.underlag.security.Rolltabell;
import se.underlag.security.inloggning.Inloggning;

/**
 * Permissions of who has logged in, from the roles that the store holds for the day. The first user of an embedded database, which
 * nobody has yet, becomes its owner with every role in all units; in a server's database and its replicas nobody becomes anything by coming first.
 */
@Component
public final class BehorighetTjanst implements Behorighet {

    private final Lagring store;
    private final Databasval choice;
    private final Clock clock;
    private final Supplier<Aktor> who;
    private final BooleanSupplier shared;

    /** The actor is who has logged in. */
    @Activate public BehorighetTjanst(@Reference Lagring store, @Reference Databasval choice, @Reference Clock clock,
            @Reference Inloggning login) {
        this.store = store;
        this.choice = choice;
        this.clock = clock;
        this.who = login::aktor;
        this.shared = login::delad;
    }

    /** @param actor who acts; for tests, which act as others than whoever runs them */
    public BehorighetTjanst(Lagring store, Databasval choice, Clock clock, Aktor actor) {
        this.store = store;
        this.choice = choice;
        this.clock = clock;
        this.who = () -> actor;
        this.shared = () -> false;
    }

    @Override public Aktor aktor() {
        return who.get();
    }

    @Override public void krav(Handling handling, String enhetId) {
        Optional<Anvandare> user = user();
        if (user.isEmpty()) {
            throw new BehorighetSaknasException(handling, NLS.bind(Messages.okandAnvandare, aktor().signatur()));
        }
        if (!permits(user.get(), handling, enhetId)) {
            throw new BehorighetSaknasException(handling,
                    NLS.bind(enhetId == null ? Messages.saknasAlla : Messages.saknasEnhet, Handlingsnamn.of(handling)));
        }
    }

    @Override public boolean far(Handling handling, String enhetId) {
        return user().filter(u -> permits(u, handling, enhetId)).isPresent();
    }

    @Override public Set<Roll> roller(Handling handling, String enhetId) {
        LocalDate today = LocalDate.now(clock);
        return user().stream().flatMap(u -> u.getRoller().stream()).filter(r -> holds(r, today) && Rolltabell.permits(r.getRoll(), handling))
                .filter(r -> r.getEnhet() == null || r.getEnhet().getId().equals(enhetId)).map(RollTilldelning::getRoll)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Roll.class)));
    }

    @Override public List<Aktor> medRatt(Handling handling, String enhetId) {
        try (UnitOfWork unit = store.open(aktor().signatur())) {
            return unit.list(Sokning.of(Anvandare.class).order(UnderlagPackage.Literals.ANVANDARE__NAMN)).stream()
                    .filter(user -> permits(user, handling, enhetId))
                    .map(user -> new Aktor(user.getSignatur(), user.getNamn() == null ? user.getSignatur() : user.getNamn())).toList();
        }
    }

    private boolean permits(Anvandare user, Handling handling, String unitId) {
        LocalDate today = LocalDate.now(clock);
        return user.getRoller().stream().filter(r -> holds(r, today)).filter(r -> Rolltabell.permits(r.getRoll(), handling))
                .anyMatch(r -> r.getEnhet() == null || r.getEnhet().getId().equals(unitId));
    }

    private static boolean holds(RollTilldelning role, LocalDate day) {
        return (role.getFrom() == null || !day.isBefore(role.getFrom())) && (role.getTom() == null || !day.isAfter(role.getTom()));
    }

    private synchronized Optional<Anvandare> user() {
        try (UnitOfWork unit = store.open(aktor().signatur())) {
            List<Anvandare> found = unit.list(Sokning.of(Anvandare.class).lika(UnderlagPackage.Literals.ANVANDARE__SIGNATUR, aktor().signatur()));
            if (!found.isEmpty() || choice.vald() instanceof Databas.Postgresql || shared.getAsBoolean()
                    || unit.count(Sokning.of(Anvandare.class)) > 0) {
                return found.stream().findFirst();
            }
            Anvandare owner = owner();
            unit.add(owner);
            unit.save();
            return Optional.of(owner);
        }
    }

    private Anvandare owner() {
        Anvandare owner = UnderlagFactory.eINSTANCE.createAnvandare();
        owner.setSignatur(aktor().signatur());
        owner.setNamn(aktor().namn());
        Arrays.stream(Roll.values()).forEach(roll -> {
            RollTilldelning role = UnderlagFactory.eINSTANCE.createRollTilldelning();
            role.setRoll(roll);
            owner.getRoller().add(role);
        });
        return owner;
    }
}
