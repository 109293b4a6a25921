package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.Entitet;
import se.underlag.persistence.eclipselink.internal.bro.Faltvarde;
import se.underlag.persistence.eclipselink.internal.bro.Ursprung;
import se.underlag.persistence.eclipselink.internal.schema.Modellschema;
import se.underlag.persistence.rad.Radandring;
import se.underlag.persistence.rad.Radandring.Slag;

/** What one save does to rows, as plain values. Taken before the database gets it, while an object still knows what was stored. */
final class Radbilder {

    private final Atkomst access;

    Radbilder(Atkomst access) {
        this.access = access;
    }

    /** @return the changes: new rows, changed ones, containers that are only counted up, removed ones */
    List<Radandring> of(Arbetslista work) {
        List<Radandring> changes = new ArrayList<>();
        work.created().stream().filter(this::shared).forEach(o -> changes.add(fresh(o)));
        Set<Entitet> changed = new LinkedHashSet<>(work.changed());
        changed.addAll(work.counted());
        changed.stream().filter(this::shared).forEach(o -> changes.add(changed(o)));
        work.deleted().stream().filter(this::shared).forEach(o -> changes.add(removed(o)));
        return changes;
    }

    private boolean shared(Entitet object) {
        return !"nej".equals(EcoreUtil.getAnnotation(object.eClass(), Modellschema.ANNOTATION, "synk"));
    }

    private Radandring fresh(Entitet object) {
        Map<String, String> after = new LinkedHashMap<>();
        for (Faltvarde field : access.falt(object)) {
            Object value = field.read(object);
            if (value != null && Tekniska.logged(field.kolumn())) {
                after.put(field.kolumn().attribut(), Varden.text(value));
            }
        }
        return new Radandring(Slag.NY, object.eClass().getName(), object.getId(), object.getEnhetId(), Map.of(), after, 1);
    }

    private Radandring changed(Entitet object) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        Ursprung origin = Ursprung.of(object);
        List<Faltvarde> fields = access.falt(object);
        for (int i = 0; i < fields.size(); i++) {
            Faltvarde field = fields.get(i);
            if (Tekniska.logged(field.kolumn()) && !Varden.same(origin.varde(i), field.read(object))) {
                before.put(field.kolumn().attribut(), Varden.text(origin.varde(i)));
                after.put(field.kolumn().attribut(), Varden.text(field.read(object)));
            }
        }
        return new Radandring(Slag.ANDRAD, object.eClass().getName(), object.getId(), object.getEnhetId(), before, after, object.getVersion() + 1);
    }

    private Radandring removed(Entitet object) {
        Map<String, String> before = new LinkedHashMap<>();
        Ursprung origin = Ursprung.of(object);
        List<Faltvarde> fields = access.falt(object);
        for (int i = 0; i < fields.size(); i++) {
            if (origin.varde(i) != null && Tekniska.logged(fields.get(i).kolumn())) {
                before.put(fields.get(i).kolumn().attribut(), Varden.text(origin.varde(i)));
            }
        }
        return new Radandring(Slag.BORTTAGEN, object.eClass().getName(), object.getId(), before.get("enhetId"), before, Map.of(),
                object.getVersion());
    }
}
