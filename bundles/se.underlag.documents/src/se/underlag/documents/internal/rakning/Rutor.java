package se.underlag.documents.internal.rakning;

import java.util.function.Consumer;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;

/** The cells that formulas see. Sheets are known by number; rows and columns begin with 1 and 0. */
public interface Rutor {

    /** @return the number of the sheet, whatever its case, or -1 for none */
    int blad(String namn);

    /** @return the cell, or null when there is none. May throw {@link Otillganglig} */
    Cell cell(int blad, int rad, int kolumn);

    /** Hands out the rows of a span that hold something, in order. May throw {@link Otillganglig} */
    void rader(int blad, int fran, int till, Consumer<Kalkylrad> mottagare);

    /** @param blad whose own names come first; @return the formula behind a defined name, or null */
    String namn(int blad, String namn);

    /** @return the day of a serial number, days since 1970-01-01, or {@link Long#MIN_VALUE} for none */
    long dag(long serie);

    /** @return the serial number of a day */
    long serie(long dag);

    /** The cells are too many to be kept. */
    final class Otillganglig extends RuntimeException {

        private static final long serialVersionUID = 1L;

        /** Without a stack: it is how the reader says no. */
        public Otillganglig() {
            super(null, null, false, false);
        }
    }
}
