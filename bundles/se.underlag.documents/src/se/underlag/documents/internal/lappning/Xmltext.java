package se.underlag.documents.internal.lappning;

import java.nio.charset.StandardCharsets;

/** Text of XML between its two forms. */
final class Xmltext {

    private Xmltext() {
    }

    /** @return what the bytes say: entities and sections resolved, comments left out */
    static String decode(byte[] bytes, int from, int to) {
        boolean plain = true;
        for (int i = from; i < to && plain; i++) {
            plain = bytes[i] != '&' && bytes[i] != '<' && bytes[i] != '\r';
        }
        String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        return plain ? text : resolve(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String resolve(String text) {
        StringBuilder result = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '&') {
                int end = text.indexOf(';', i);
                String entity = end < 0 ? "" : text.substring(i + 1, end);
                result.append(end < 0 || end - i > 10 ? "&" : entity(entity));
                i = end < 0 || end - i > 10 ? i + 1 : end + 1;
            } else if (text.startsWith("<![CDATA[", i)) {
                int end = text.indexOf("]]>", i);
                result.append(text, i + 9, end < 0 ? text.length() : end);
                i = end < 0 ? text.length() : end + 3;
            } else if (c == '<') {
                int end = text.indexOf('>', i);
                i = end < 0 ? text.length() : end + 1;
            } else {
                result.append(c);
                i++;
            }
        }
        return result.toString();
    }

    private static String entity(String name) {
        return switch (name) {
        case "amp" -> "&";
        case "lt" -> "<";
        case "gt" -> ">";
        case "quot" -> "\"";
        case "apos" -> "'";
        default -> character(name);
        };
    }

    private static String character(String name) {
        try {
            if (name.startsWith("#x") || name.startsWith("#X")) {
                return Character.toString(Integer.parseInt(name.substring(2), 16));
            }
            return name.startsWith("#") ? Character.toString(Integer.parseInt(name.substring(1))) : "&" + name + ";";
        } catch (IllegalArgumentException e) {
            return "&" + name + ";";
        }
    }

    /** @return the text for an element, where quotes may stand */
    static String element(String text) {
        return encode(text).replace("&apos;", "'").replace("&quot;", "\"");
    }

    /** @return the text for an element or a quoted attribute */
    static String encode(String text) {
        StringBuilder result = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
            case '&' -> result.append("&amp;");
            case '<' -> result.append("&lt;");
            case '>' -> result.append("&gt;");
            case '"' -> result.append("&quot;");
            case '\'' -> result.append("&apos;");
            case '\n', '\t', '\r' -> result.append("&#").append((int) c).append(';');
            default -> result.append(c);
            }
        }
        return result.toString();
    }
}
