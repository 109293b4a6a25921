package se.underlag.process;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Why a step may not be taken now.
 *
 * @param regel id of the rule that says so: {@code BB-21}
 * @param text for people: what is missing and what to do
 * @param tidigast the day from which it no longer hinders, null where time alone does not help
 * @param farAvvikas whether a permitted role may go on all the same by giving a reason
 */
public record Hinder(String regel, String text, LocalDate tidigast, boolean farAvvikas) {

    /** Rule and text are needed. */
    public Hinder {
        Objects.requireNonNull(regel);
        Objects.requireNonNull(text);
    }

    /** A hindrance that neither time nor a reason takes away. */
    public Hinder(String regel, String text) {
        this(regel, text, null, false);
    }
}
