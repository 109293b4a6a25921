package se.underlag.spi.synk;

import java.util.Map;

/**
 * How the user resolves a conflict.
 *
 * @param konflikt its id
 * @param falt field to the value it is to have, for each field of the conflict; ignored where the whole object is chosen
 * @param objekt for delete against change: whether the object stays
 */
public record Konfliktval(String konflikt, Map<String, String> falt, boolean objekt) {
}
