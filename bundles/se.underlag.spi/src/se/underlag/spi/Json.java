package se.underlag.spi;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import se.underlag.base.Belopp;

/**
 * Writes the one JSON object that a command answers with. Amounts become strings with two decimals and a point, days ISO dates;
 * maps keep their order.
 */
public final class Json {

    private Json() {
    }

    /** @param nycklarOchVarden a key, its value, the next key …; @return an object with the keys in that order */
    public static Map<String, Object> objekt(Object... nycklarOchVarden) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i < nycklarOchVarden.length; i += 2) {
            object.put((String) nycklarOchVarden[i], nycklarOchVarden[i + 1]);
        }
        return object;
    }

    /** @param varde a map, an iterable, a text, a number, an amount, a truth value or null; anything else is written as its text */
    public static String write(Object varde) {
        StringBuilder out = new StringBuilder();
        append(out, varde);
        return out.toString();
    }

    private static void append(StringBuilder out, Object value) {
        switch (value) {
            case null -> out.append("null");
            case Map<?, ?> map -> appendMap(out, map);
            case Iterable<?> list -> appendList(out, list);
            case BigDecimal belopp -> appendText(out, Belopp.plain(belopp));
            case Number number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> appendText(out, value.toString());
        }
    }

    private static void appendMap(StringBuilder out, Map<?, ?> map) {
        out.append('{');
        String separator = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            out.append(separator);
            appendText(out, entry.getKey().toString());
            out.append(':');
            append(out, entry.getValue());
            separator = ",";
        }
        out.append('}');
    }

    private static void appendList(StringBuilder out, Iterable<?> list) {
        out.append('[');
        String separator = "";
        for (Object element : list) {
            out.append(separator);
            append(out, element);
            separator = ",";
        }
        out.append(']');
    }

    private static void appendText(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) && !paired(text, i)) {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private static boolean paired(String text, int i) {
        return Character.isHighSurrogate(text.charAt(i)) ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }
}
