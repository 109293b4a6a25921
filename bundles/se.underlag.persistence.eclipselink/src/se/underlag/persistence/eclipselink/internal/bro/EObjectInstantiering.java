package se.underlag.persistence.eclipselink.internal.bro;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.persistence.internal.descriptors.InstantiationPolicy;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** New instances come from the model's factory, silent until they are loaded. */
final class EObjectInstantiering extends InstantiationPolicy {

    private static final long serialVersionUID = 1L;

    private final transient Tabell tabell;

    EObjectInstantiering(Tabell tabell) {
        this.tabell = tabell;
    }

    @Override public Object buildNewInstance() {
        EObject object = EcoreUtil.create(tabell.eClass());
        Ursprung.attach(object, tabell);
        object.eSetDeliver(false);
        return object;
    }
}
