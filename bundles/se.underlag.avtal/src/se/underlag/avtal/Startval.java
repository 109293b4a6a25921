package se.underlag.avtal;

import java.util.List;

/**
 * What a new call-off can begin with for a person in one unit.
 *
 * @param enhetId id of the unit
 * @param enhet its name
 * @param personId the person as that unit knows it
 * @param beslut the person's decisions in force, value is the id
 * @param boenden homes with a price in a ramavtal today, value is the id
 */
public record Startval(String enhetId, String enhet, String personId, List<Stegfalt.Val> beslut, List<Stegfalt.Val> boenden) {

    /** Copies the lists. */
    public Startval {
        beslut = List.copyOf(beslut);
        boenden = List.copyOf(boenden);
    }
}
