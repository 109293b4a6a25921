package se.underlag.avtal;

/**
 * Whom a case concerns, masked where the identity is protected.
 *
 * @param id of the person
 * @param namn as people write it
 * @param identitet identity number as {@code 19811228-9874}
 * @param skyddad whether the identity is protected; name and number are masked then
 */
public record Personbild(String id, String namn, String identitet, boolean skyddad) {
}
