package se.underlag.spi.person;

import se.underlag.spi.Historikpost;

/** A change of something that belongs to a person. @param typ model class; @param objekt for people */
public record Personhandelse(String typ, String objekt, Historikpost post) {
}
