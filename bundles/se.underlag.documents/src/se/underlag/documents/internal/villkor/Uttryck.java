package se.underlag.documents.internal.villkor;

/** A formula of a condition, ready to be asked for one cell after the other. */
@FunctionalInterface
interface Uttryck {

    /** @return a BigDecimal, String, Boolean or {@link Varden#FEL}; null for what an empty cell gives */
    Object av(Plats plats);

    /** The cell that is judged, and what stands around it. */
    interface Plats {

        /** @return how far below the corner of the format's area the cell stands */
        int ner();

        /** @return how far to the right of that corner */
        int hoger();

        /** @return the value of any cell, null for an empty one. @param rad 1 for the first; @param kolumn 0 for A */
        Object varde(int rad, int kolumn);
    }

    /** A formula that uses what is not judged here. */
    final class Obekant extends Exception {

        private static final long serialVersionUID = 1L;

        Obekant() {
            super(null, null, false, false);
        }
    }
}
