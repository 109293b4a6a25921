package se.underlag.avtal;

import java.util.List;

/**
 * A field that a step asks for; forms and commands are built from these.
 *
 * @param nyckel key of the value: {@code poang}
 * @param etikett label in the language of the interface
 * @param slag what may be entered
 * @param kravs whether it must have a value
 * @param forslag proposed value as text, empty for none: days as {@code 2025-03-31}, amounts as {@code 3350.00}, yes as {@code ja}
 * @param regel rule that the proposal rests on, empty for none
 * @param val what may be chosen, value and label in turn; empty unless {@link Slag#VAL}
 */
public record Stegfalt(String nyckel, String etikett, Slag slag, boolean kravs, String forslag, String regel, List<Val> val) {

    /** Kinds of fields. */
    public enum Slag {
        DATUM, KRONOR, POANG, TEXT, LANGTEXT, JA_NEJ, VAL
    }

    /** A choice. @param varde what is handed over; @param etikett what people see */
    public record Val(String varde, String etikett) {
    }

    /** Copies the list. */
    public Stegfalt {
        val = List.copyOf(val);
    }
}
