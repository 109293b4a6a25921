package se.underlag.documents.internal.lasning;

/** Writes an OpenDocument formula as Excel would: {@code of:=SUM([.A1:.B2];[$'Blad 2'.C3])} is {@code SUM(A1:B2,'Blad 2'!C3)}. */
final class Odsformel {

    private Odsformel() {
    }

    /** @param formula with its prefix; @return without {@code =} */
    static String av(String formula) {
        int start = formula.indexOf('=') + 1;
        StringBuilder result = new StringBuilder(formula.length());
        for (int i = start; i < formula.length(); i++) {
            char c = formula.charAt(i);
            if (c == '"') {
                int end = closing(formula, i, '"');
                result.append(formula, i, end);
                i = end - 1;
            } else if (c == '[') {
                int end = bracket(formula, i);
                reference(formula.substring(i + 1, end), result);
                i = end;
            } else {
                result.append(c == ';' ? ',' : c);
            }
        }
        return result.toString();
    }

    /** @return after the closing quote of a quoted piece, or the end */
    private static int closing(String text, int from, char quote) {
        int end = text.indexOf(quote, from + 1);
        return end < 0 ? text.length() : end + 1;
    }

    private static int bracket(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\'') {
                i = closing(text, i, '\'') - 1;
            } else if (text.charAt(i) == ']') {
                return i;
            }
        }
        return text.length();
    }

    private static void reference(String reference, StringBuilder to) {
        int partStart = 0;
        int dot = -1;
        for (int i = 0; i <= reference.length(); i++) {
            char c = i < reference.length() ? reference.charAt(i) : ':';
            if (c == '\'') {
                i = closing(reference, i, '\'') - 1;
            } else if (c == '.') {
                dot = i;
            } else if (c == ':') {
                if (partStart > 0) {
                    to.append(':');
                }
                if (dot > partStart) {
                    to.append(reference, reference.charAt(partStart) == '$' ? partStart + 1 : partStart, dot).append('!');
                }
                to.append(reference, Math.max(partStart, dot + 1), i);
                partStart = i + 1;
                dot = -1;
            }
        }
    }
}
