package se.underlag.persistence.eclipselink.internal.bro;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.persistence.descriptors.copying.AbstractCopyPolicy;
import org.eclipse.persistence.queries.ObjectBuildingQuery;
import org.eclipse.persistence.sessions.Session;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** Working copies are new objects; the backup, which deferred change detection compares with, is the object's {@link Ursprung}. */
final class Ursprungspolicy extends AbstractCopyPolicy {

    private static final long serialVersionUID = 1L;

    private final transient Tabell tabell;

    Ursprungspolicy(Tabell tabell) {
        this.tabell = tabell;
    }

    @Override public Object buildClone(Object object, Session session) {
        return Ursprung.demand((EObject) object, tabell);
    }

    @Override public Object buildWorkingCopyClone(Object object, Session session) {
        return getDescriptor().getObjectBuilder().buildNewInstance();
    }

    @Override public Object buildWorkingCopyCloneFromRow(org.eclipse.persistence.sessions.DataRecord row, ObjectBuildingQuery query,
            Object primaryKey,
            org.eclipse.persistence.sessions.UnitOfWork unit) {
        return getDescriptor().getObjectBuilder().buildNewInstance();
    }

    @Override public boolean buildsNewInstance() {
        return true;
    }
}
