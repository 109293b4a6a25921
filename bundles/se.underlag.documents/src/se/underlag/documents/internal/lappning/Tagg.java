package se.underlag.documents.internal.lappning;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Writes a start tag again with some attributes different. */
final class Tagg {

    private Tagg() {
    }

    /**
     * @param wanted attributes by name; null takes one away, and one that is not there comes last
     * @return the tag; an empty one stays empty
     */
    static String with(Taggar t, Map<String, String> wanted) {
        return with(t, wanted, t.empty);
    }

    /** @param empty whether the element is to end with its tag */
    static String with(Taggar t, Map<String, String> wanted, boolean empty) {
        StringBuilder result = new StringBuilder(t.text(t.start, t.nameTo));
        Set<String> seen = new HashSet<>();
        t.attributes();
        while (t.nextAttribute()) {
            String name = t.text(t.attributeName, t.attributeNameTo);
            if (!wanted.containsKey(name)) {
                result.append(t.text(t.attributeFrom, t.attributeTo));
            } else if (seen.add(name) && wanted.get(name) != null) {
                result.append(t.text(t.attributeFrom, t.attributeName)).append(name).append("=\"").append(Xmltext.encode(wanted.get(name)))
                        .append('"');
            }
        }
        for (Map.Entry<String, String> attribute : wanted.entrySet()) {
            if (attribute.getValue() != null && !seen.contains(attribute.getKey())) {
                result.append(' ').append(attribute.getKey()).append("=\"").append(Xmltext.encode(attribute.getValue())).append('"');
            }
        }
        return result.append(empty ? "/>" : ">").toString();
    }
}
