package se.underlag.persistence.eclipselink.internal.bro;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.persistence.annotations.CacheIsolationType;
import org.eclipse.persistence.descriptors.CMPPolicy;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.descriptors.RelationalDescriptor;
import org.eclipse.persistence.descriptors.VersionLockingPolicy;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.jpa.CMP3Policy;
import org.eclipse.persistence.mappings.DirectToFieldMapping;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Modellschema;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/**
 * Makes EclipseLink's descriptors from the model. Every column is a direct mapping, references too: the loader of the unit of work puts the
 * objects in, so that no lazy collection or indirection ever gets into an EObject.
 */
public final class Beskrivningar {

    private Beskrivningar() {
    }

    /** @return one descriptor for each table */
    public static List<ClassDescriptor> of(Modellschema schema) {
        return schema.tabeller().stream().map(t -> descriptor(t, schema)).toList();
    }

    private static ClassDescriptor descriptor(Tabell table, Modellschema schema) {
        RelationalDescriptor descriptor = new RelationalDescriptor();
        descriptor.setJavaClass(table.javaClass());
        descriptor.setAlias(table.eClass().getName());
        descriptor.setTableName(table.namn());
        descriptor.addPrimaryKeyFieldName("id");
        descriptor.setInstantiationPolicy(new EObjectInstantiering(table));
        descriptor.setCopyPolicy(new Ursprungspolicy(table));
        descriptor.setCacheIsolation(CacheIsolationType.ISOLATED);
        CMPPolicy jpa = new CMP3Policy();
        descriptor.setCMPPolicy(jpa);
        for (int i = 0; i < table.kolumner().size(); i++) {
            descriptor.addMapping(mapping(table, i));
        }
        VersionLockingPolicy lock = new VersionLockingPolicy(new DatabaseField("version", table.namn()));
        lock.storeInObject();
        descriptor.setOptimisticLockingPolicy(lock);
        dependencies(table, schema).forEach(descriptor::addConstraintDependencies);
        return descriptor;
    }

    private static DirectToFieldMapping mapping(Tabell table, int index) {
        Kolumn column = table.kolumner().get(index);
        DirectToFieldMapping mapping = new DirectToFieldMapping();
        mapping.setAttributeName(column.attribut());
        mapping.setAttributeAccessor(new FaltAccessor(new Faltvarde(table, index), index));
        mapping.setAttributeClassification(column.slag().javaClass());
        mapping.setIsMutable(false);
        DatabaseField field = new DatabaseField(column.namn(), table.namn());
        field.setType(column.slag().javaClass());
        field.setSqlType(column.slag().sqlType());
        mapping.setField(field);
        return mapping;
    }

    /** Whose rows should come first; the foreign keys are checked at commit, so a circle does no harm. */
    private static Stream<Class<?>> dependencies(Tabell table, Modellschema schema) {
        return table.kolumner().stream().filter(c -> c.mal() != null && c.mal() != table.eClass()).map(c -> schema.of(c.mal()).javaClass());
    }
}
