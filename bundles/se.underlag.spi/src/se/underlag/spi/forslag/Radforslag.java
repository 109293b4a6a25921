package se.underlag.spi.forslag;

import java.util.Collection;
import java.util.List;
import se.underlag.model.Kopfilsforslag;
import se.underlag.model.Placeringsavtal;

/**
 * A service that turns an avtal into proposals to the köpfiler it touches, one per year. The caller stores them in the unit of work in which it
 * stores the avtal, so that there is never the one without the other; the file's owner decides on them later.
 */
public interface Radforslag {

    /**
     * An avtal that begins to hold, or holds with other terms than before (BB-34, BB-45, A8).
     *
     * @param avtal the new avtal, with dates and dygnspris
     * @param tidigare avtal of the same placement that it follows or replaces, earliest first; their amounts stand beside the new ones, so that a
     *        retroactive difference shows per month
     * @param referens reference of the case
     * @param motivering why, in words
     * @return new proposals, not stored; empty when no month has passed or can be paid for
     */
    List<Kopfilsforslag> avtal(Placeringsavtal avtal, Collection<Placeringsavtal> tidigare, String referens, String motivering);

    /**
     * The part of one year of an avtal that runs on, for a year whose turn it was not yet when the avtal was sent (KF-07, FK-09).
     *
     * @param avtal as it is stored
     * @param ar the year
     * @param referens reference of the case
     * @param motivering why, in words
     * @return a new proposal, not stored; empty when the avtal costs nothing in the year
     */
    List<Kopfilsforslag> forAr(Placeringsavtal avtal, int ar, String referens, String motivering);

    /**
     * A decided ending (BB-60, A13): the months after the last charged day fall away from faktiskt.
     *
     * @param avtal the avtal, with its last charged day
     * @param referens reference of the case
     * @param motivering why, in words
     * @return new proposals, not stored; empty when nothing falls away
     */
    List<Kopfilsforslag> avslut(Placeringsavtal avtal, String referens, String motivering);

    /**
     * What stood open before and new proposals take the place of. The caller merges each, with its new status, into the unit of work that stores the
     * new ones; until somebody has done so they are left out of lists all the same.
     *
     * @param nya as {@link #avtal} or {@link #avslut} gave them
     * @return stored proposals, now of status ERSATT; empty when nothing stood open
     */
    default List<Kopfilsforslag> ersatta(Collection<Kopfilsforslag> nya) {
        return List.of();
    }
}
