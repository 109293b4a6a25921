package se.underlag.persistence.eclipselink.internal.bro;

import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;

/**
 * What the database knows of an object: its column values as they were read or last saved. It hangs on the object as an adapter, so that it
 * lives on when the unit of work is closed and a later merge can tell what the user changed. EclipseLink uses the same instance as its backup
 * clone: a real EObject would steal the contained objects.
 */
public final class Ursprung extends AdapterImpl {

    private final Tabell tabell;
    private final Object[] varden;
    private boolean laddar;
    private int plats;

    private Ursprung(Tabell tabell) {
        this.tabell = tabell;
        this.varden = new Object[tabell.kolumner().size()];
    }

    /** Hangs one on an object that is about to be read. */
    static void attach(EObject object, Tabell tabell) {
        Ursprung ursprung = new Ursprung(tabell);
        ursprung.laddar = true;
        object.eAdapters().add(ursprung);
    }

    /** @return the object's, made when it has none */
    public static Ursprung demand(EObject object, Tabell tabell) {
        Ursprung found = of(object);
        if (found == null) {
            found = new Ursprung(tabell);
            object.eAdapters().add(found);
        }
        return found;
    }

    /** @return the object's, null when it was never read or added */
    public static Ursprung of(EObject object) {
        for (Object adapter : object.eAdapters()) {
            if (adapter instanceof Ursprung ursprung) {
                return ursprung;
            }
        }
        return null;
    }

    /** @return the table that the values belong to */
    public Tabell tabell() {
        return tabell;
    }

    /** @return the stored value of the column at that place of the table */
    public Object varde(int index) {
        return varden[index];
    }

    /** Notes what is stored. */
    public void setVarde(int index, Object value) {
        varden[index] = value;
    }

    /** @return whether its references are not put in yet */
    public boolean laddar() {
        return laddar;
    }

    /** All references are put in; from now on the object itself says to whom it refers. */
    public void laddad() {
        laddar = false;
    }

    /** @return place among its siblings, to be stored */
    public int plats() {
        return plats;
    }

    /** Sets the place among its siblings. */
    public void setPlats(int plats) {
        this.plats = plats;
    }

    @Override public boolean isAdapterForType(Object type) {
        return type == Ursprung.class;
    }
}
