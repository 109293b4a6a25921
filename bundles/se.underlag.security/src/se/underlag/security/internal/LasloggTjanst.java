package se.underlag.security.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Handelselogg;
import se.underlag.model.Loggtyp;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Laslogg;

/** Writes what was read in a transaction of its own: it was read, whatever becomes of the work that follows. */
@Component
public final class LasloggTjanst implements Laslogg {

    private final Lagring store;
    private final Behorighet permission;
    private final Clock clock;

    /** @param permission knows who acts */
    @Activate public LasloggTjanst(@Reference Lagring store, @Reference Behorighet permission, @Reference Clock clock) {
        this.store = store;
        this.permission = permission;
        this.clock = clock;
    }

    @Override public void last(String objekttyp, String objektId, String enhetId, Collection<String> personIds) {
        write(Loggtyp.LASNING, objekttyp, objektId, enhetId, personIds);
    }

    @Override public void exporterat(String objekttyp, String objektId, String enhetId, Collection<String> personIds) {
        write(Loggtyp.EXPORT, objekttyp, objektId, enhetId, personIds);
    }

    private void write(Loggtyp kind, String type, String id, String unitId, Collection<String> persons) {
        String user = permission.aktor().signatur();
        Handelselogg entry = UnderlagFactory.eINSTANCE.createHandelselogg();
        entry.setTyp(kind);
        entry.setTid(clock.instant().truncatedTo(ChronoUnit.MICROS));
        entry.setAnvandare(user);
        entry.setTransaktion(UUID.randomUUID().toString());
        entry.setObjekttyp(type);
        entry.setObjektId(id);
        entry.setEnhetId(unitId);
        entry.setPersoner(persons.stream().distinct().sorted().collect(Collectors.joining(" ")));
        try (UnitOfWork unit = store.open(user)) {
            unit.add(entry);
            unit.save();
        }
    }
}
