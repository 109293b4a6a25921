package se.underlag.spi.person;

import java.util.Set;

/**
 * About whom a module is asked.
 *
 * @param personIds the person as each unit knows it: the same identity number, one object per unit, only of units where the actor may read
 *        persons
 * @param dold whether the identity is protected and not lifted: then nothing may be told that shows where the person is
 */
public record Personfraga(Set<String> personIds, boolean dold) {
}
