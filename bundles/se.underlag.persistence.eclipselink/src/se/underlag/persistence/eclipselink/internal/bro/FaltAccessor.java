package se.underlag.persistence.eclipselink.internal.bro;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.persistence.mappings.AttributeAccessor;

/** Lets EclipseLink read and write a column of an EObject, or of the {@link Ursprung} that serves as its backup. */
final class FaltAccessor extends AttributeAccessor {

    private static final long serialVersionUID = 1L;

    private final transient Faltvarde falt;
    private final int index;

    FaltAccessor(Faltvarde falt, int index) {
        this.falt = falt;
        this.index = index;
        setAttributeName(falt.kolumn().attribut());
    }

    @Override public Class<?> getAttributeClass() {
        return falt.kolumn().slag().javaClass();
    }

    @Override public Object getAttributeValueFromObject(Object object) {
        return object instanceof Ursprung ursprung ? ursprung.varde(index) : falt.read((EObject) object);
    }

    @Override public void setAttributeValueInObject(Object object, Object value) {
        if (object instanceof Ursprung ursprung) {
            ursprung.setVarde(index, value);
        } else {
            falt.write((EObject) object, value);
        }
    }
}
