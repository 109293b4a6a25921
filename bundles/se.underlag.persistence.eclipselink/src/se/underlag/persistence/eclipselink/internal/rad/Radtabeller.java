package se.underlag.persistence.eclipselink.internal.rad;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Modellschema;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radtabell;

/** Tells the tables of the model as plain data. */
public final class Radtabeller {

    private static final String GROUP = "grupp:";

    private final Modellschema schema;
    private final Set<Tabell> seen = new HashSet<>();
    private final List<Tabell> ordered = new ArrayList<>();

    private Radtabeller(Modellschema schema) {
        this.schema = schema;
        schema.tabeller().forEach(this::visit);
    }

    /** @return every table, what is referred to before what refers; where the model goes in a circle, in the order of the model */
    public static List<Radtabell> of(Modellschema schema) {
        return new Radtabeller(schema).ordered.stream().map(Radtabeller::table).toList();
    }

    private void visit(Tabell table) {
        if (seen.add(table)) {
            table.kolumner().stream().filter(c -> c.mal() != null).sorted((a, b) -> Boolean.compare(b.agare(), a.agare()))
                    .forEach(c -> visit(schema.of(c.mal())));
            ordered.add(table);
        }
    }

    private static Radtabell table(Tabell table) {
        return new Radtabell(table.namn(), table.eClass().getName(), table.kolumner().stream().map(Radtabeller::column).toList(),
                table.agare() == null ? null : table.agare().getName(), table.helhet(),
                !"nej".equals(EcoreUtil.getAnnotation(table.eClass(), Modellschema.ANNOTATION, "synk")),
                table.oforanderlig() || table.bytes() || "Handelselogg".equals(table.eClass().getName()));
    }

    private static Radkolumn column(Kolumn column) {
        String merging = EcoreUtil.getAnnotation(column.falt(), Modellschema.ANNOTATION, "sammanslagning");
        return new Radkolumn(column.namn(), column.attribut(), column.slag().sqlType(),
                merging != null && merging.startsWith(GROUP) ? merging.substring(GROUP.length()) : null,
                column.mal() == null ? null : column.mal().getName());
    }
}
