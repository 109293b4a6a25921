package se.underlag.persistence.eclipselink.internal.bro;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import se.underlag.model.Entitet;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/** Reads and writes one column of one object: ids for references, literals for enumerations, the values themselves for the rest. */
public final class Faltvarde {

    private final Kolumn kolumn;
    private final int index;
    private final int featureId;

    /** @param index the column's place in the table */
    public Faltvarde(Tabell tabell, int index) {
        this.kolumn = tabell.kolumner().get(index);
        this.index = index;
        this.featureId = tabell.eClass().getFeatureID(kolumn.falt());
    }

    /** @return the column */
    public Kolumn kolumn() {
        return kolumn;
    }

    /** @return the value that the column is to have */
    public Object read(EObject object) {
        return switch (kolumn.slag()) {
        case REFERENS -> readReference(object);
        case PLATS -> readPlace(object);
        case UPPRAKNING -> literal(((InternalEObject) object).eGet(featureId, false, true));
        default -> ((InternalEObject) object).eGet(featureId, false, true);
        };
    }

    private Object readReference(EObject object) {
        Object target = ((InternalEObject) object).eGet(featureId, false, true);
        if (target != null) {
            return ((Entitet) target).getId();
        }
        Ursprung ursprung = Ursprung.of(object);
        return ursprung != null && ursprung.laddar() ? ursprung.varde(index) : null;
    }

    private Object readPlace(EObject object) {
        Ursprung ursprung = Ursprung.of(object);
        if (ursprung != null && ursprung.laddar()) {
            return ursprung.varde(index);
        }
        return ursprung == null || object.eContainer() == null ? null : Integer.valueOf(ursprung.plats());
    }

    /** Puts in what was read; a reference's id is only noted, the loader puts in the object. */
    public void write(EObject object, Object value) {
        switch (kolumn.slag()) {
        case REFERENS -> Ursprung.of(object).setVarde(index, value);
        case PLATS -> {
            Ursprung.of(object).setVarde(index, value);
            Ursprung.of(object).setPlats(value == null ? 0 : (Integer) value);
        }
        case UPPRAKNING -> ((InternalEObject) object).eSet(featureId, enumerator((String) value));
        default -> {
            if (value != null || !kolumn.obligatorisk()) {
                ((InternalEObject) object).eSet(featureId, value);
            }
        }
        }
    }

    private static String literal(Object enumerator) {
        return enumerator == null ? null : ((Enumerator) enumerator).getLiteral();
    }

    private Object enumerator(String literal) {
        EEnum type = (EEnum) ((EAttribute) kolumn.falt()).getEAttributeType();
        EEnumLiteral found = type.getEEnumLiteralByLiteral(literal);
        if (found == null) {
            throw new IllegalStateException("Unknown literal of " + type.getName() + ": " + literal);
        }
        return found.getInstance();
    }
}
