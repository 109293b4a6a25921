package se.underlag.kopfil;

import java.util.Map;

/**
 * A named column template of a unit: what each heading of its files means.
 *
 * @param rubriker field by heading as written, see {@link Radfalt}; in the columns' order
 */
public record Mall(String namn, Map<String, String> rubriker) {
}
