package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.Entitet;
import se.underlag.persistence.eclipselink.internal.bro.Ursprung;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/**
 * Completes what was read: contained objects, containers and everything referred to, a question per class and round instead of one per
 * reference. When it is done every reference is a real object of this unit, so that nothing needs the database once the unit is closed.
 * Content ({@code Fil}) is the exception: a reference to it knows id, name and size, and the bytes come with {@code find}.
 */
final class Laddare {

    private final Atkomst access;
    private final Identitetskarta map;
    private final Lasare reader;
    private final Filhuvuden heads;

    Laddare(Atkomst access, Identitetskarta map, Lasare reader, Filhuvuden heads) {
        this.access = access;
        this.map = map;
        this.reader = reader;
        this.heads = heads;
    }

    /** Takes what a query returned into the unit. */
    void complete(Collection<Entitet> read) {
        List<Entitet> round = fresh(read);
        List<Entitet> all = new ArrayList<>(round);
        while (!round.isEmpty()) {
            List<Entitet> next = new ArrayList<>();
            readParts(round, next);
            readTargets(round, next);
            all.addAll(next);
            round = next;
        }
        linkParts(all);
        all.forEach(this::link);
    }

    private List<Entitet> fresh(Collection<Entitet> read) {
        List<Entitet> fresh = new ArrayList<>();
        for (Entitet object : read) {
            if (map.get(object.eClass(), object.getId()) == null) {
                map.put(object);
                fresh.add(object);
            }
        }
        return fresh;
    }

    private void readParts(List<Entitet> round, List<Entitet> next) {
        Map<EReference, List<String>> wanted = new LinkedHashMap<>();
        for (Entitet object : round) {
            for (EReference part : access.tabell(object).delar()) {
                wanted.computeIfAbsent(part, p -> new ArrayList<>()).add(object.getId());
            }
        }
        wanted.forEach(
                (part, ids) -> next.addAll(fresh(reader.withAny(access.schema().of(part.getEReferenceType()), part.getEOpposite().getName(), ids))));
    }

    private void readTargets(List<Entitet> round, List<Entitet> next) {
        Map<Tabell, Set<String>> wanted = new LinkedHashMap<>();
        for (Entitet object : round) {
            Ursprung origin = Ursprung.of(object);
            List<Kolumn> columns = access.tabell(object).kolumner();
            for (int i = 0; i < columns.size(); i++) {
                if (columns.get(i).mal() != null && origin.varde(i) != null && map.get(columns.get(i).mal(), (String) origin.varde(i)) == null) {
                    wanted.computeIfAbsent(access.schema().of(columns.get(i).mal()), t -> new LinkedHashSet<>()).add((String) origin.varde(i));
                }
            }
        }
        wanted.forEach((table, ids) -> {
            if (table.bytes()) {
                heads.read(table, ids);
            } else {
                next.addAll(fresh(reader.withAny(table, "id", ids)));
            }
        });
    }

    private void linkParts(List<Entitet> all) {
        Map<Entitet, List<Entitet>> byOwner = new HashMap<>();
        for (Entitet object : all) {
            Tabell table = access.tabell(object);
            if (table.agare() != null) {
                String ownerId = (String) Ursprung.of(object).varde(table.agareIndex());
                Entitet owner = ownerId == null ? null : map.get(table.agare().getEReferenceType(), ownerId);
                if (owner != null) {
                    byOwner.computeIfAbsent(owner, o -> new ArrayList<>()).add(object);
                }
            }
        }
        byOwner.forEach(this::addParts);
    }

    @SuppressWarnings("unchecked") private void addParts(Entitet owner, List<Entitet> parts) {
        parts.sort(Comparator.comparingInt(p -> Ursprung.of(p).plats()));
        for (Entitet part : parts) {
            ((EList<Entitet>) owner.eGet(access.tabell(part).agare().getEOpposite())).add(part);
        }
    }

    private void link(Entitet object) {
        Ursprung origin = Ursprung.of(object);
        List<Kolumn> columns = access.tabell(object).kolumner();
        for (int i = 0; i < columns.size(); i++) {
            Kolumn column = columns.get(i);
            if (column.mal() != null && !column.agare() && origin.varde(i) != null) {
                object.eSet(column.falt(), target(column, (String) origin.varde(i)));
            }
        }
        origin.laddad();
        object.eSetDeliver(true);
    }

    private Entitet target(Kolumn column, String id) {
        Entitet found = map.get(column.mal(), id);
        if (found == null) {
            found = heads.get(id);
        }
        return found == null ? vanished(column, id) : found;
    }

    /** Deleted by somebody else between two questions: a proxy keeps the id, so that a save does not look like a change. */
    private static Entitet vanished(Kolumn column, String id) {
        Entitet proxy = (Entitet) EcoreUtil.create(column.mal());
        proxy.setId(id);
        ((InternalEObject) proxy).eSetProxyURI(URI.createURI("underlag:/" + column.mal().getName() + '/' + id));
        return proxy;
    }
}
