package se.underlag.documents.internal.rakning;

import java.util.List;

/** A formula taken apart. */
sealed interface Uttryck {

    /** A number, text, truth or error. */
    record Konstant(Varde varde) implements Uttryck {
    }

    /** Cells. @param blad null for the formula's own sheet; one cell where both corners are the same */
    record Omrade(String blad, int fran, int forsta, int till, int sista) implements Uttryck {

        boolean enda() {
            return fran == till && forsta == sista;
        }
    }

    /** A defined name. */
    record Namn(String namn) implements Uttryck {
    }

    /** A sign before, or percent behind. @param tecken {@code -}, {@code +} or {@code %} */
    record Unar(char tecken, Uttryck av) implements Uttryck {
    }

    /** Two sides. @param tecken one of {@code + - * / ^ & = < >}, or {@code l}, {@code g} and {@code n} for at most, at least and not equal */
    record Binar(char tecken, Uttryck vanster, Uttryck hoger) implements Uttryck {
    }

    /** A function. @param namn in capitals without what newer programs put before it */
    record Anrop(String namn, List<Uttryck> argument) implements Uttryck {
    }

    /** An argument left out between two commas. */
    record Utelamnat() implements Uttryck {
    }
}
