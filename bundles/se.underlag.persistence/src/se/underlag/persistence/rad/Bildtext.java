package se.underlag.persistence.rad;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An image of a row as one text: a line for each attribute, {@code attribut=värde}, the name alone for no value. Backslash and the ends of lines in
 * values are written as {@code \\}, {@code \n} and {@code \r}.
 */
public final class Bildtext {

    private Bildtext() {
    }

    /** @return the image as text, null for an empty one */
    public static String write(Map<String, String> image) {
        if (image.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        image.forEach((attribute, value) -> {
            text.append(text.isEmpty() ? "" : "\n").append(attribute);
            if (value != null) {
                escape(text.append('='), value);
            }
        });
        return text.toString();
    }

    private static void escape(StringBuilder text, String value) {
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            switch (sign) {
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            default -> text.append(sign);
            }
        }
    }

    /** @param text what {@link #write} made, null for an empty image @return a new map in the order of the text */
    public static Map<String, String> read(String text) {
        Map<String, String> image = new LinkedHashMap<>();
        if (text != null) {
            for (String line : text.split("\n")) {
                int sign = line.indexOf('=');
                if (sign < 0) {
                    image.put(line, null);
                } else {
                    image.put(line.substring(0, sign), plain(line.substring(sign + 1)));
                }
            }
        }
        return image;
    }

    private static String plain(String value) {
        if (value.indexOf('\\') < 0) {
            return value;
        }
        StringBuilder text = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char sign = value.charAt(i);
            if (sign == '\\' && i + 1 < value.length()) {
                i++;
                char escaped = value.charAt(i);
                text.append(escaped == 'n' ? '\n' : escaped == 'r' ? '\r' : escaped);
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }
}
