package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.IntFunction;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.Entitet;
import se.underlag.persistence.Sparresultat.Objektkonflikt;
import se.underlag.persistence.eclipselink.internal.bro.Faltvarde;
import se.underlag.persistence.eclipselink.internal.bro.Ursprung;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** Carries the state of a detached object and its parts over to this unit's copies, and notes where somebody was faster. */
final class Sammanslagning {

    /** What the unit of work does for a merge. */
    interface Enhet {
        Entitet lookup(Tabell table, String id);

        void addNew(Entitet object);

        String newId();
    }

    private final Atkomst access;
    private final Enhet unit;
    private final Konflikter explainer;
    private final List<Objektkonflikt> conflicts = new ArrayList<>();

    Sammanslagning(Atkomst access, Enhet unit) {
        this.access = access;
        this.unit = unit;
        this.explainer = new Konflikter(access);
    }

    /** @return conflicts met so far */
    Collection<Objektkonflikt> conflicts() {
        return conflicts;
    }

    /** @return the unit's copy, changed as the detached object is; a new one when the object was never stored */
    Entitet merge(Entitet detached) {
        Tabell table = access.tabell(detached);
        Entitet own = detached.getId() == null ? null : unit.lookup(table, detached.getId());
        if (own == detached) {
            return own;
        }
        if (own == null) {
            own = copyOfUnknown(detached);
        } else if (own.getVersion() != detached.getVersion()) {
            conflicts.add(explainer.explain(detached, own, base(detached)));
        }
        for (Faltvarde field : access.falt(own)) {
            carry(detached, own, field);
        }
        for (EReference part : table.delar()) {
            mergeParts(detached, own, part);
        }
        return own;
    }

    private Entitet copyOfUnknown(Entitet detached) {
        if (detached.getVersion() > 0) {
            conflicts.add(explainer.explain(detached, null, base(detached)));
        }
        if (detached.getId() == null) {
            // The caller's object gets the id too, so that a second merge of it meets the first.
            detached.setId(unit.newId());
        }
        Entitet own = (Entitet) EcoreUtil.create(detached.eClass());
        own.setId(detached.getId());
        unit.addNew(own);
        return own;
    }

    private static IntFunction<Object> base(Entitet detached) {
        Ursprung origin = Ursprung.of(detached);
        return origin == null ? i -> null : origin::varde;
    }

    private void carry(Entitet from, Entitet to, Faltvarde field) {
        Kolumn column = field.kolumn();
        if (column.falt() instanceof EAttribute attribute && !Tekniska.contains(column)) {
            if (!Varden.same(from.eGet(attribute), to.eGet(attribute))) {
                to.eSet(attribute, from.eGet(attribute));
            }
        } else if (column.mal() != null && !column.agare()) {
            Entitet target = (Entitet) from.eGet(column.falt(), false);
            if (!Varden.same(id(target), field.read(to))) {
                to.eSet(column.falt(), target == null ? null : own(target));
            }
        }
    }

    /** @return this unit's object of the same id; one that is new to the database is taken as it is, and must be added too */
    private Entitet own(Entitet target) {
        Entitet found = access.tabell(target).bytes() ? null : unit.lookup(access.tabell(target), target.getId());
        return found == null ? target : found;
    }

    private static String id(Entitet object) {
        return object == null ? null : object.getId();
    }

    @SuppressWarnings("unchecked") private void mergeParts(Entitet from, Entitet to, EReference part) {
        List<Entitet> wanted = new ArrayList<>();
        for (Entitet child : (List<Entitet>) from.eGet(part)) {
            wanted.add(merge(child));
        }
        EList<Entitet> parts = (EList<Entitet>) to.eGet(part);
        if (!parts.equals(wanted)) {
            ECollections.setEList(parts, wanted);
        }
    }
}
