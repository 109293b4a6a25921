package se.underlag.persistence.eclipselink.internal.enhet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import se.underlag.model.Entitet;
import se.underlag.persistence.Sparresultat.Faltkonflikt;
import se.underlag.persistence.Sparresultat.Objektkonflikt;
import se.underlag.persistence.eclipselink.internal.bro.Faltvarde;
import se.underlag.persistence.eclipselink.internal.bro.Ursprung;
import se.underlag.persistence.eclipselink.internal.schema.Kolumnslag;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** Explains who was faster: what was read, what I want and what is stored now, field by field. */
final class Konflikter {

    private final Atkomst access;

    Konflikter(Atkomst access) {
        this.access = access;
    }

    /** @param mine objects that could not be saved; @param reader a fresh view of the database */
    List<Objektkonflikt> find(Collection<Entitet> mine, Lasare reader) {
        Map<Tabell, List<String>> wanted = new LinkedHashMap<>();
        mine.forEach(o -> wanted.computeIfAbsent(access.tabell(o), t -> new ArrayList<>()).add(o.getId()));
        Map<String, Entitet> theirs = new HashMap<>();
        wanted.forEach((table, ids) -> reader.withAny(table, "id", ids).forEach(o -> theirs.put(table.namn() + o.getId(), o)));
        List<Objektkonflikt> conflicts = new ArrayList<>();
        for (Entitet object : mine) {
            Entitet stored = theirs.get(access.tabell(object).namn() + object.getId());
            Ursprung origin = Ursprung.of(object);
            long read = (Long) origin.varde(access.tabell(object).index("version"));
            if (stored == null || stored.getVersion() != read) {
                conflicts.add(explain(object, stored, origin::varde));
            }
        }
        return conflicts;
    }

    /**
     * @param mine as I want it
     * @param stored as it is now, null when it is deleted
     * @param base column values as they were read, null where not known
     */
    Objektkonflikt explain(Entitet mine, Entitet stored, IntFunction<Object> base) {
        String type = mine.eClass().getName();
        List<Faltkonflikt> fields = new ArrayList<>();
        List<Faltvarde> all = access.falt(mine);
        for (int i = 0; i < all.size(); i++) {
            if (Tekniska.logged(all.get(i).kolumn()) && all.get(i).kolumn().slag() != Kolumnslag.PLATS) {
                Object wanted = all.get(i).read(mine);
                Object theirs = stored == null ? null : all.get(i).read(stored);
                if (!Varden.same(wanted, theirs)) {
                    fields.add(
                            new Faltkonflikt(all.get(i).kolumn().attribut(), Varden.text(base.apply(i)), Varden.text(wanted), Varden.text(theirs)));
                }
            }
        }
        return stored == null ? new Objektkonflikt(type, mine.getId(), true, null, null, fields)
                : new Objektkonflikt(type, mine.getId(), false, stored.getAndradAv(), stored.getAndradTid(), fields);
    }
}
