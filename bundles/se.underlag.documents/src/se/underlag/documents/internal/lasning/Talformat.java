package se.underlag.documents.internal.lasning;

/** Tells from a number format whether Excel shows the number as a day or time of day. */
public final class Talformat {

    private static final int FIRST_CUSTOM = 164;

    private Talformat() {
    }

    /**
     * @param id a format number without text in the file
     * @return whether it is one of Excel's own date and time formats (46 counts hours and is no time of day)
     */
    static boolean isDate(int id) {
        return id >= 14 && id <= 22 || id >= 27 && id <= 36 || id == 45 || id == 47 || id >= 50 && id <= 58;
    }

    /**
     * @param id the format's number
     * @param code its text in the file's (English) letters, or null when the file gives none
     */
    public static boolean isDate(int id, String code) {
        return code == null ? id < FIRST_CUSTOM && isDate(id) : isDate(code);
    }

    /** Looks for y, m, d or h in the part for positive numbers, outside quotes, escapes, brackets, and where no digits are asked for. */
    private static boolean isDate(String code) {
        if (code.equalsIgnoreCase("General") || code.equalsIgnoreCase("Standard")) {
            return false;
        }
        boolean date = false;
        int length = code.length();
        for (int i = 0; i < length; i++) {
            switch (code.charAt(i)) {
            case '"' -> {
                int end = code.indexOf('"', i + 1);
                i = end < 0 ? length : end;
            }
            case '\\', '_', '*' -> i++;
            case '[' -> {
                int end = code.indexOf(']', i);
                if (end < 0) {
                    return date;
                }
                if (isElapsed(code.substring(i + 1, end))) {
                    return false;
                }
                i = end;
            }
            case ';' -> {
                return date;
            }
            case '#', '?' -> {
                return false;
            }
            case '0' -> {
                // tenths of seconds are the only digits of a time
                if (i == 0 || code.charAt(i - 1) != '.' && code.charAt(i - 1) != '0' || !date) {
                    return false;
                }
            }
            case 'y', 'Y', 'm', 'M', 'd', 'D', 'h', 'H' -> date = true;
            default -> {
                // separators and other letters
            }
            }
        }
        return date;
    }

    /** {@code [h]}, {@code [mm]} and {@code [s]} count hours, minutes or seconds: an amount, not a day. */
    private static boolean isElapsed(String bracket) {
        if (bracket.isEmpty()) {
            return false;
        }
        char first = Character.toLowerCase(bracket.charAt(0));
        return (first == 'h' || first == 'm' || first == 's') && bracket.chars().allMatch(c -> Character.toLowerCase(c) == first);
    }
}
