package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import se.underlag.model.Entitet;
import se.underlag.persistence.ChangeSet.Andring;
import se.underlag.persistence.ChangeSet.Faltandring;
import se.underlag.persistence.ChangeSet.Slag;
import se.underlag.persistence.eclipselink.internal.bro.Ursprung;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** What one save has to do, and what the log will say about it. */
final class Arbetslista {

    private final Atkomst access;
    private final Delar parts;
    private final Identitetskarta map;
    private final Set<Entitet> added;
    private final Set<Entitet> removed;
    private final Consumer<Entitet> register;
    private final List<Entitet> changed = new ArrayList<>();
    private final Set<Entitet> counted = new LinkedHashSet<>();
    private final List<Loggskrivare.Post> posts = new ArrayList<>();

    Arbetslista(Atkomst access, Delar parts, Identitetskarta map, Set<Entitet> added, Set<Entitet> removed, Consumer<Entitet> register) {
        this.access = access;
        this.parts = parts;
        this.map = map;
        this.added = added;
        this.removed = removed;
        this.register = register;
    }

    Arbetslista collect(Andringsbild image) {
        List<Entitet> known = map.all();
        known.stream().filter(o -> !removed.contains(o)).forEach(this::parts);
        dropOrphans(known);
        for (Entitet object : added) {
            post(Slag.SKAPAT, object, 1, image.image(object));
            countContainer(object);
        }
        for (Entitet object : known) {
            if (!removed.contains(object) && !added.contains(object)) {
                List<Faltandring> fields = image.changed(object);
                if (!fields.isEmpty()) {
                    Skydd.demandMayChange(object, access.tabell(object));
                    changed.add(object);
                    post(Slag.ANDRAT, object, object.getVersion() + 1, fields);
                    countContainer(object);
                }
            }
        }
        for (Entitet object : removed) {
            Skydd.demandMayVanish(object, access.tabell(object));
            post(Slag.BORTTAGET, object, object.getVersion(), image.lastImage(object));
            countContainer(object);
        }
        counted.removeAll(removed);
        counted.removeAll(added);
        return this;
    }

    /** An event and its effects are one thing to the user: who changes an effect has changed the event, before the move and after it. */
    private void countContainer(Entitet part) {
        Tabell table = access.tabell(part);
        if (table.helhet()) {
            Object before = Ursprung.of(part).varde(table.agareIndex());
            Entitet former = before == null ? null : map.get(table.agare().getEReferenceType(), (String) before);
            if (former != null) {
                counted.add(former);
            }
            if (part.eContainer() != null) {
                counted.add((Entitet) part.eContainer());
            }
        }
    }

    /** Parts that were put into a list are new objects of this unit; all get their place, and the unit of their container. */
    private void parts(Entitet owner) {
        if (access.tabell(owner).delar().isEmpty()) {
            return;
        }
        parts.visit(owner, part -> {
            if (!map.holds(part)) {
                register.accept(part);
            }
            if (part.getEnhetId() == null && part.eContainer() instanceof Entitet container) {
                part.setEnhetId(container.getEnhetId());
            }
            parts.place(part);
        });
    }

    /** A part that was taken out of its container and put nowhere else is deleted with all it contains. */
    private void dropOrphans(List<Entitet> known) {
        for (Entitet object : known) {
            Tabell table = access.tabell(object);
            Ursprung origin = Ursprung.of(object);
            if (table.agare() != null && object.eContainer() == null && origin.varde(table.agareIndex()) != null) {
                parts.visit(object, removed::add);
            }
        }
    }

    private void post(Slag kind, Entitet object, long version, List<Faltandring> fields) {
        if (access.tabell(object).loggas() && EclipseLinkUnitOfWork.audited(object)) {
            Andring change = EclipseLinkUnitOfWork.change(kind, object, version, fields);
            posts.add(new Loggskrivare.Post(change, object.getEnhetId()));
        }
    }

    Set<Entitet> created() {
        return new LinkedHashSet<>(added);
    }

    List<Entitet> changed() {
        return changed;
    }

    /** @return containers whose version is to be counted up although no field of theirs may have changed */
    Set<Entitet> counted() {
        return counted;
    }

    Set<Entitet> deleted() {
        return new LinkedHashSet<>(removed);
    }

    List<Loggskrivare.Post> posts() {
        return posts;
    }
}
