package se.underlag.persistence.eclipselink.internal.enhet;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;
import se.underlag.model.Entitet;
import se.underlag.persistence.eclipselink.internal.bro.Faltvarde;
import se.underlag.persistence.eclipselink.internal.schema.Modellschema;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** The model's tables, each with the access to its columns, and new ids. Made once, shared by all units of work. */
public final class Atkomst {

    private final Modellschema schema;
    private final NyttId ids;
    private final Map<EClass, List<Faltvarde>> fields;

    /** @param schema the model's tables; @param clock gives new ids their time */
    public Atkomst(Modellschema schema, Clock clock) {
        this.ids = new NyttId(clock);
        this.schema = schema;
        this.fields = schema.tabeller().stream().collect(Collectors.toMap(Tabell::eClass, Atkomst::fields));
    }

    private static List<Faltvarde> fields(Tabell table) {
        List<Faltvarde> all = new ArrayList<>();
        for (int i = 0; i < table.kolumner().size(); i++) {
            all.add(new Faltvarde(table, i));
        }
        return List.copyOf(all);
    }

    /** @return a new id */
    public String newId() {
        return ids.next();
    }

    /** @return the tables */
    public Modellschema schema() {
        return schema;
    }

    /** @return the object's table */
    public Tabell tabell(Entitet object) {
        return schema.of(object.eClass());
    }

    /** @return access to the columns, in the order of the table */
    public List<Faltvarde> falt(Entitet object) {
        return fields.get(object.eClass());
    }
}
