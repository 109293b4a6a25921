package se.underlag.persistence.eclipselink.internal.enhet;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.underlag.model.Entitet;
import se.underlag.persistence.ChangeSet.Faltandring;
import se.underlag.persistence.eclipselink.internal.bro.Faltvarde;
import se.underlag.persistence.eclipselink.internal.bro.Ursprung;

/** Finds what has changed since reading and stamps it with who and when. */
final class Andringsbild {

    private final Atkomst access;
    private final String user;
    private final Instant now;

    Andringsbild(Atkomst access, String user, Instant now) {
        this.access = access;
        this.user = user;
        this.now = now;
    }

    /** @return the changed fields of an object that was read, empty when it is as it was; checked and stamped */
    List<Faltandring> changed(Entitet object) {
        Ursprung origin = Ursprung.of(object);
        List<Faltandring> changes = new ArrayList<>();
        boolean touched = false;
        List<Faltvarde> fields = access.falt(object);
        for (int i = 0; i < fields.size(); i++) {
            Faltvarde field = fields.get(i);
            if (!Tekniska.contains(field.kolumn()) && !Varden.same(origin.varde(i), field.read(object))) {
                Granskare.check(object, field);
                touched = true;
                if (Tekniska.logged(field.kolumn())) {
                    changes.add(new Faltandring(field.kolumn().attribut(), Varden.text(origin.varde(i)), Varden.text(field.read(object))));
                } else {
                    changes.add(new Faltandring(field.kolumn().attribut(), null, null));
                }
            }
        }
        if (touched) {
            object.setAndradAv(user);
            object.setAndradTid(now);
        }
        return changes;
    }

    /** @return every field of a new object that holds a value; checked and stamped */
    List<Faltandring> image(Entitet fresh) {
        fresh.setSkapadAv(user);
        fresh.setSkapadTid(now);
        fresh.setAndradAv(user);
        fresh.setAndradTid(now);
        List<Faltandring> image = new ArrayList<>();
        for (Faltvarde field : access.falt(fresh)) {
            Granskare.check(fresh, field);
            Object value = field.read(fresh);
            if (value != null && Tekniska.logged(field.kolumn())) {
                image.add(new Faltandring(field.kolumn().attribut(), null, Varden.text(value)));
            }
        }
        return image;
    }

    /** @return every field that a deleted object had in the database */
    List<Faltandring> lastImage(Entitet removed) {
        Ursprung origin = Ursprung.of(removed);
        List<Faltandring> image = new ArrayList<>();
        List<Faltvarde> fields = access.falt(removed);
        for (int i = 0; i < fields.size(); i++) {
            if (origin.varde(i) != null && Tekniska.logged(fields.get(i).kolumn())) {
                image.add(new Faltandring(fields.get(i).kolumn().attribut(), Varden.text(origin.varde(i)), null));
            }
        }
        return image;
    }
}
