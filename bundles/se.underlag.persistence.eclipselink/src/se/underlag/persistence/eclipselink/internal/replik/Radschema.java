package se.underlag.persistence.eclipselink.internal.replik;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Modellschema;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radtabell;

/** The tables of the model for those who move rows. */
public final class Radschema {

    private static final String GROUP = "grupp:";

    private final Modellschema schema;
    private final List<Radtabell> tables = new ArrayList<>();

    /** @param schema the model's tables */
    public Radschema(Modellschema schema) {
        this.schema = schema;
        Set<Tabell> under = new LinkedHashSet<>();
        schema.tabeller().forEach(table -> visit(table, under));
    }

    /** @return the tables, a container before its parts and what is referred to before what refers, as far as the references are no circle */
    public List<Radtabell> tabeller() {
        return List.copyOf(tables);
    }

    private void visit(Tabell table, Set<Tabell> under) {
        if (under.add(table)) {
            table.kolumner().stream().filter(c -> c.mal() != null).sorted((a, b) -> Boolean.compare(b.agare(), a.agare()))
                    .forEach(c -> visit(schema.of(c.mal()), under));
            tables.add(row(table));
        }
    }

    /** @return the class as those who move rows know it */
    static Radtabell row(Tabell table) {
        boolean synced = !"nej".equals(EcoreUtil.getAnnotation(table.eClass(), Modellschema.ANNOTATION, "synk"));
        return new Radtabell(table.namn(), table.eClass().getName(), table.kolumner().stream().map(Radschema::column).toList(),
                table.agare() == null ? null : table.agare().getName(), table.helhet(), synced,
                table.oforanderlig() || table.eClass() == UnderlagPackage.Literals.HANDELSELOGG);
    }

    private static Radkolumn column(Kolumn column) {
        String merging = EcoreUtil.getAnnotation(column.falt(), Modellschema.ANNOTATION, "sammanslagning");
        return new Radkolumn(column.namn(), column.attribut(), column.slag().sqlType(), group(merging),
                column.mal() == null ? null : column.mal().getName());
    }

    private static String group(String merging) {
        return merging != null && merging.startsWith(GROUP) ? merging.substring(GROUP.length()) : null;
    }
}
