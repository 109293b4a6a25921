package se.underlag.kopfil.internal.layout;

import java.util.HashMap;
import java.util.Map;
import se.underlag.kopfil.Mallval;

/**
 * What a column template says about where things stand.
 *
 * @param rubriker field by heading, as headings are compared
 * @param kolumner field by column (0 for A), for columns without a heading of their own
 * @param rubrikrad row of the headings, 0 to look for it
 */
record Mallrubriker(Map<String, String> rubriker, Map<Integer, String> kolumner, int rubrikrad) {

    static Mallrubriker av(Map<String, String> mall) {
        Map<String, String> headings = new HashMap<>();
        mall.forEach((rubrik, falt) -> {
            if (!Mallval.ar(rubrik)) {
                headings.put(Rubrik.tat(rubrik), falt);
            }
        });
        headings.remove("");
        return new Mallrubriker(headings, Mallval.kolumner(mall), Mallval.rubrikrad(mall));
    }
}
