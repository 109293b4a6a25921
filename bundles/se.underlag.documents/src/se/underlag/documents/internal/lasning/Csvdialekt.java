package se.underlag.documents.internal.lasning;

/**
 * How a .csv separates its fields.
 *
 * @param avgransare the separator
 * @param angiven whether the first line only says it ({@code sep=;}) and is no row
 */
record Csvdialekt(char avgransare, boolean angiven) {

    /** The order decides between those that divide the rows equally well. */
    private static final char[] CANDIDATES = { ';', '\t', '|', ',' };
    private static final int MOST_FIELDS = 1024;

    /** @param start the file's beginning; a last line that may be cut off is not looked at unless it is the only one. @param helt whether it is all */
    static Csvdialekt of(String start, boolean helt) {
        int end = lineEnd(start);
        String first = start.substring(0, end).strip();
        // a quote or a letter there divides nothing; such a line is one like others
        if (first.length() == 5 && first.regionMatches(true, 0, "sep=", 0, 4) && first.charAt(4) != '"'
                && !Character.isLetterOrDigit(first.charAt(4))) {
            return new Csvdialekt(first.charAt(4), true);
        }
        if (start.regionMatches(true, 0, "sep=\t", 0, 5) && end == 5) {
            return new Csvdialekt('\t', true);
        }
        Delning best = new Delning(CANDIDATES[0], 0, 1, 0);
        for (char candidate : CANDIDATES) {
            Delning delning = delning(start, candidate, helt);
            // decimal commas also divide each row alike, so a comma only counts where nothing else divides half of the rows
            if (delning.score() > best.score() && !(candidate == ',' && best.halften())) {
                best = delning;
            }
        }
        return new Csvdialekt(best.avgransare(), false);
    }

    private static int lineEnd(String text) {
        int end = 0;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** @param lika rows that all have this many separators, @param ifyllda rows that are not blank */
    private record Delning(char avgransare, int lika, int ifyllda, int antal) {

        long score() {
            return (long) lika * antal;
        }

        boolean halften() {
            return 2 * lika >= ifyllda;
        }
    }

    /** @return how the rows are divided by that number of separators that makes rows times separators the most */
    private static Delning delning(String text, char separator, boolean whole) {
        int[] rows = new int[MOST_FIELDS + 1];
        int separators = 0;
        int filled = 0;
        boolean blank = true;
        boolean quoted = false;
        boolean fieldStart = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            blank &= c == '\n' || c == '\r';
            if (quoted) {
                quoted = c != '"';
            } else if (c == '"' && (fieldStart || text.charAt(i - 1) == '"')) {
                // a doubled quote closes and opens again
                quoted = true;
                fieldStart = false;
            } else if (c == separator) {
                separators++;
                fieldStart = true;
            } else if (c == '\n' || c == '\r') {
                rows[Math.min(separators, MOST_FIELDS)]++;
                filled += blank ? 0 : 1;
                blank = true;
                separators = 0;
                fieldStart = true;
            } else {
                fieldStart = false;
            }
        }
        if (whole || filled == 0) {
            rows[Math.min(separators, MOST_FIELDS)]++;
            filled++;
        }
        Delning best = new Delning(separator, 0, 1, 0);
        for (int count = 1; count < rows.length; count++) {
            Delning delning = new Delning(separator, rows[count], filled, count);
            best = delning.score() > best.score() ? delning : best;
        }
        return best;
    }
}
