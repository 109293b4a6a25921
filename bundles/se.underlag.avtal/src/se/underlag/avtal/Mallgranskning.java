package se.underlag.avtal;

import java.util.List;

/**
 * What there is to know about a template before it is used.
 *
 * @param hinder why it cannot be used, each with what to do; empty when it can
 * @param anmarkningar what may be as intended: fields of the shipped template that this one leaves out
 * @param prov what it makes of an invented case, a PDF or a Word file; null when it cannot be filled
 */
public record Mallgranskning(List<String> hinder, List<String> anmarkningar, Mallfil prov) {

    /** Copies the lists. */
    public Mallgranskning {
        hinder = List.copyOf(hinder);
        anmarkningar = List.copyOf(anmarkningar);
    }

    /** @return whether it can be used */
    public boolean duger() {
        return hinder.isEmpty();
    }
}
