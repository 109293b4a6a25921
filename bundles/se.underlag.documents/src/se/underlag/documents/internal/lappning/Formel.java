package se.underlag.documents.internal.lappning;

import java.util.Locale;

/**
 * Finds the references in a formula as it stands in a file: A1 style, English separators. Texts, names, functions, structured references and
 * references into other workbooks are left alone.
 */
final class Formel {

    static final int COLUMNS = 16_384;
    static final int ROWS = 1_048_576;

    /** What to put in the place of a reference. */
    interface Ersattning {

        /**
         * @param blad the sheet named before it, null for the formula's own
         * @param bladTill the last sheet of a range of sheets, else null
         * @return the text in its place, or null to leave it
         */
        String instead(String blad, String bladTill, Omrade omrade);

        /** A word that is no reference: a name, or a table's. @param rest what follows it in brackets, empty for none */
        default void name(String name, String rest) {
        }

        /** A function. @param name in upper case */
        default void function(String name) {
        }
    }

    private final String text;
    private final Ersattning action;
    private final StringBuilder out = new StringBuilder();
    private int copied;
    private int at;

    private Formel(String text, Ersattning action) {
        this.text = text;
        this.action = action;
    }

    /** @return the formula with its references replaced, the same object when none was */
    static String replace(String formula, Ersattning action) {
        Formel formel = new Formel(formula, action);
        formel.run();
        if (formel.copied == 0) {
            return formula;
        }
        return formel.out.append(formula, formel.copied, formula.length()).toString();
    }

    private char peek(int index) {
        return index < text.length() ? text.charAt(index) : '\0';
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                at = quoted(at, '"');
            } else if (c == '\'') {
                sheet(at, quoted(at, '\''));
            } else if (c == '[') {
                bracket();
            } else if (c == '#') {
                error();
            } else if (isWord(c)) {
                word();
            } else {
                at++;
            }
        }
    }

    private int quoted(int from, char quote) {
        int i = from + 1;
        while (i < text.length()) {
            if (text.charAt(i) == quote) {
                if (peek(i + 1) != quote) {
                    return i + 1;
                }
                i++;
            }
            i++;
        }
        return i;
    }

    static boolean isWord(char c) {
        return c == '$' || c == '_' || c == '.' || c == '\\' || c == '?' || Character.isLetterOrDigit(c);
    }

    private int wordEnd(int from) {
        int i = from;
        while (i < text.length() && isWord(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A number in brackets before a sheet is another workbook; everything else in brackets belongs to a table. */
    private void bracket() {
        int end = balanced(at);
        int word = wordEnd(end);
        if (peek(word) == '!') {
            at = afterReference(word + 1);
        } else {
            action.name("", text.substring(at, end));
            at = end;
        }
    }

    private int balanced(int from) {
        int deep = 0;
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '\'') {
                i++;
            } else if (c == '[') {
                deep++;
            } else if (c == ']' && --deep == 0) {
                return i + 1;
            }
            i++;
        }
        return text.length();
    }

    /** {@code #REF!A1} points to a sheet that is gone. */
    private void error() {
        int i = at + 1;
        while (i < text.length() && (Character.isLetterOrDigit(text.charAt(i)) || text.charAt(i) == '/' || text.charAt(i) == '_')) {
            i++;
        }
        at = peek(i) == '!' && i > at + 1 ? afterReference(i + 1) : Math.max(at + 1, peek(i) == '?' ? i + 1 : i);
    }

    /** @return where the reference ends that is not ours to change */
    private int afterReference(int from) {
        int end = wordEnd(from);
        return end > from && peek(end) == ':' && wordEnd(end + 1) > end + 1 ? wordEnd(end + 1) : end;
    }

    /** What stands in quotes before an exclamation mark: sheet, range of sheets, or sheet of another workbook. */
    private void sheet(int from, int end) {
        if (peek(end) != '!') {
            at = end;
            return;
        }
        String name = text.substring(from + 1, end - 1).replace("''", "'");
        if (name.indexOf(']') >= 0) {
            at = afterReference(end + 1);
        } else {
            int colon = name.indexOf(':');
            at = end + 1;
            reference(colon < 0 ? name : name.substring(0, colon), colon < 0 ? null : name.substring(colon + 1));
        }
    }

    private void word() {
        int end = wordEnd(at);
        if (peek(end) == '!') {
            String name = text.substring(at, end);
            at = end + 1;
            reference(name, null);
            return;
        }
        if (peek(end) == ':') {
            int second = wordEnd(end + 1);
            if (second > end + 1 && peek(second) == '!') {
                String name = text.substring(at, end);
                String last = text.substring(end + 1, second);
                at = second + 1;
                reference(name, last);
                return;
            }
        }
        reference(null, null);
    }

    /** Reads what may be a reference from here on. */
    private void reference(String blad, String bladTill) {
        int start = at;
        int end = wordEnd(start);
        if (end == start) {
            return;
        }
        if (peek(end) == '(') {
            action.function(text.substring(start, end).toUpperCase(Locale.ROOT));
            at = end;
            return;
        }
        Omrade omrade = null;
        if (peek(end) == ':') {
            int second = wordEnd(end + 1);
            if (second > end + 1 && peek(second) != '(') {
                omrade = Omrade.of(text.substring(start, end), text.substring(end + 1, second));
                end = omrade == null ? end : second;
            }
        }
        omrade = omrade == null ? Omrade.of(text.substring(start, end), null) : omrade;
        at = end;
        if (omrade == null) {
            name(start, end);
            return;
        }
        String instead = action.instead(blad, bladTill, omrade);
        if (instead != null && !instead.contentEquals(text.substring(start, end))) {
            out.append(text, copied, start).append(instead);
            copied = end;
        }
    }

    private void name(int start, int end) {
        String name = text.substring(start, end);
        if (peek(end) == '[') {
            at = balanced(end);
            action.name(name, text.substring(end, at));
        } else if (!Character.isDigit(name.charAt(0)) && !name.equals(".") && !name.equalsIgnoreCase("TRUE") && !name.equalsIgnoreCase("FALSE")) {
            action.name(name, "");
        }
    }
}
