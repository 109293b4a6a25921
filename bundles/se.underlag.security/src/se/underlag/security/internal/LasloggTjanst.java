package se.underlag.security.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import se.underlag.model.Handelselogg;
import se.underlag.model.Loggtyp;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
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

    /** The changed field is what tells it from an ordinary reading, the new value is the reason. */
    @Override public void skyddLyft(String personId, String enhetId, String orsak) {
        Handelselogg entry = entry(Loggtyp.LASNING, "Person", personId, enhetId, List.of(personId));
        entry.setFalt(UnderlagPackage.Literals.PERSON__SKYDDAD_IDENTITET.getName());
        entry.setEfter(orsak);
        write(entry);
    }

    @Override public void exporterat(String objekttyp, String objektId, String enhetId, Collection<String> personIds) {
        write(Loggtyp.EXPORT, objekttyp, objektId, enhetId, personIds);
    }

    private void write(Loggtyp kind, String type, String id, String unitId, Collection<String> persons) {
        write(entry(kind, type, id, unitId, persons));
    }

    private Handelselogg entry(Loggtyp kind, String type, String id, String unitId, Collection<String> persons) {
        Handelselogg entry = UnderlagFactory.eINSTANCE.createHandelselogg();
        entry.setTyp(kind);
        entry.setTid(clock.instant().truncatedTo(ChronoUnit.MICROS));
        entry.setAnvandare(permission.aktor().signatur());
        entry.setTransaktion(UUID.randomUUID().toString());
        entry.setObjekttyp(type);
        entry.setObjektId(id);
        entry.setEnhetId(unitId);
        entry.setPersoner(persons.stream().distinct().sorted().collect(Collectors.joining(" ")));
        return entry;
    }

    private void write(Handelselogg entry) {
        try (UnitOfWork unit = store.open(entry.getAnvandare())) {
            unit.add(entry);
            unit.save();
        }
    }
}
