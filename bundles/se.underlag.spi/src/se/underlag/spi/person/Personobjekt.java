package se.underlag.spi.person;

/**
 * An object that tells something of a person.
 *
 * @param typ model class
 * @param id its id
 * @param namn for people, without the person's name: {@code Beslut B-17}
 * @param lasesMed id of what is read with it and logged as read, as the köpfil of a row; null when it is not
 */
public record Personobjekt(String typ, String id, String namn, String lasesMed) {
}
