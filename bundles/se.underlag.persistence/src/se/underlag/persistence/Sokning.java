package se.underlag.persistence;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.model.Entitet;

/**
 * A query over one model class: conditions joined by and, an order, a page. Immutable; features are the literals of
 * {@code UnderlagPackage}. {@code Sokning.of(Kopfilsrad.class).lika(KOPFILSRAD__KOPFIL, fil).order(KOPFILSRAD__SORTNYCKEL)}
 *
 * @param offset rows to skip
 * @param limit rows at most, 0 for all
 */
public record Sokning<T extends Entitet>(Class<T> type, List<Villkor> villkor, List<Ordning> ordning, int offset, int limit) {

    /** How a feature is compared. {@code ID_LIKA} compares the id of a referenced object. */
    public enum Jamforelse {
        LIKA, I, ID_LIKA, ID_I, FRAN, TILL
    }

    /** One condition. */
    public record Villkor(EStructuralFeature falt, Jamforelse jamforelse, Object varde) {
    }

    /** One level of order. */
    public record Ordning(EStructuralFeature falt, boolean stigande) {
    }

    /** @return a query for all objects of the class */
    public static <T extends Entitet> Sokning<T> of(Class<T> type) {
        return new Sokning<>(type, List.of(), List.of(), 0, 0);
    }

    /** @param varde the value; null finds the empty. A model object compares by identity */
    public Sokning<T> lika(EStructuralFeature falt, Object varde) {
        return varde instanceof Entitet e ? med(new Villkor(falt, Jamforelse.ID_LIKA, e.getId())) : med(new Villkor(falt, Jamforelse.LIKA, varde));
    }

    /** Keeps what has one of the values. An empty collection finds nothing. */
    public Sokning<T> i(EStructuralFeature falt, Collection<?> varden) {
        return med(new Villkor(falt, Jamforelse.I, List.copyOf(varden)));
    }

    /** Keeps what refers to the object of that id. */
    public Sokning<T> refererar(EStructuralFeature falt, String id) {
        return med(new Villkor(falt, Jamforelse.ID_LIKA, id));
    }

    /** Keeps what refers to one of these ids. An empty collection finds nothing. */
    public Sokning<T> refererarNagon(EStructuralFeature falt, Collection<String> ids) {
        return med(new Villkor(falt, Jamforelse.ID_I, List.copyOf(ids)));
    }

    /** Keeps values that are not below the limit. */
    public Sokning<T> fran(EStructuralFeature falt, Object varde) {
        return med(new Villkor(falt, Jamforelse.FRAN, varde));
    }

    /** Keeps values that are not above the limit. */
    public Sokning<T> till(EStructuralFeature falt, Object varde) {
        return med(new Villkor(falt, Jamforelse.TILL, varde));
    }

    /** Adds a level of ascending order. */
    public Sokning<T> order(EStructuralFeature falt) {
        return new Sokning<>(type, villkor, append(ordning, new Ordning(falt, true)), offset, limit);
    }

    /** Adds a level of descending order. */
    public Sokning<T> orderDescending(EStructuralFeature falt) {
        return new Sokning<>(type, villkor, append(ordning, new Ordning(falt, false)), offset, limit);
    }

    /** Cuts out a page. */
    public Sokning<T> page(int offset, int limit) {
        return new Sokning<>(type, villkor, ordning, offset, limit);
    }

    private Sokning<T> med(Villkor nytt) {
        return new Sokning<>(type, append(villkor, nytt), ordning, offset, limit);
    }

    private static <E> List<E> append(List<E> list, E last) {
        List<E> all = new ArrayList<>(list);
        all.add(last);
        return List.copyOf(all);
    }
}
