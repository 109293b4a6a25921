package se.underlag.spi.uppgift;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import se.underlag.model.Roll;
import se.underlag.spi.sok.Objektref;

/**
 * Something that somebody is to do. Says nothing about whom it concerns: texts name the case by its reference, never by name or identity number.
 *
 * @param id tells the same task from day to day: source, object and step
 * @param vad what to do: the reference of its case where it has one, then a verb first, so that no narrow column cuts what it is about
 * @param varfor why, in words
 * @param regel id of the rule: {@code BB-22}
 * @param roll who is to do it
 * @param ansvarig signature of the person it lies with, null when it is anybody's who has the role
 * @param frist the day it is to be done, null when no rule sets one
 * @param status how urgent it is today
 * @param egenFrist whether the day comes from a default of ours and not from the routine
 * @param enhetId the unit
 * @param objekt what to open; null when nothing can be
 */
public record Uppgift(String id, String vad, String varfor, String regel, Roll roll, String ansvarig, LocalDate frist, Uppgiftsstatus status,
        boolean egenFrist, String enhetId, Objektref objekt) {

    /** Overdue first, then by day, those without a day last. */
    public static final Comparator<Uppgift> ORDNING = Comparator.comparing(Uppgift::status)
            .thenComparing(Uppgift::frist, Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(Uppgift::vad).thenComparing(Uppgift::id);

    /** What is shown is needed. */
    public Uppgift {
        Objects.requireNonNull(id);
        Objects.requireNonNull(vad);
        Objects.requireNonNull(regel);
        Objects.requireNonNull(roll);
        Objects.requireNonNull(status);
    }
}
