package se.underlag.documents.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.documents.text.Faltnamn;

/**
 * What stands between {@code {{} and {@code }}}: a field, or a condition for the paragraph or the row it stands in.
 *
 * @param slag what it does
 * @param falt the field's name as it is compared
 */
record Markor(Slag slag, String falt) {

    /** What a mark does. */
    enum Slag {
        FALT, OM, UTAN, RAD_OM, RAD_UTAN
    }

    /** A mark in a text. */
    static final Pattern FORM = Pattern.compile("\\{\\{([^{}]{1,200})\\}\\}");
    private static final Pattern CONDITION = Pattern.compile("(?i)(rad\\s+)?(om|utan)\\s+(\\S.*)");

    /** @return the mark with this between its braces */
    static Markor of(String inside) {
        String text = inside.replace('\u00A0', ' ').strip();
        Matcher condition = CONDITION.matcher(text);
        if (!condition.matches()) {
            return new Markor(Slag.FALT, Faltnamn.of(text));
        }
        boolean row = condition.group(1) != null;
        boolean when = condition.group(2).equalsIgnoreCase("om");
        return new Markor(row ? when ? Slag.RAD_OM : Slag.RAD_UTAN : when ? Slag.OM : Slag.UTAN, Faltnamn.of(condition.group(3)));
    }

    /** @return the marks of a text in order */
    static List<Markor> alla(String text) {
        List<Markor> found = new ArrayList<>();
        for (Matcher matcher = FORM.matcher(text); matcher.find();) {
            found.add(of(matcher.group(1)));
        }
        return found;
    }

    boolean arVillkor() {
        return slag != Slag.FALT;
    }

    boolean gallerRad() {
        return slag == Slag.RAD_OM || slag == Slag.RAD_UTAN;
    }

    /** @return whether what the condition stands in is kept; @param ifyllt whether the field has a text */
    boolean behalls(boolean ifyllt) {
        return switch (slag) {
        case OM, RAD_OM -> ifyllt;
        case UTAN, RAD_UTAN -> !ifyllt;
        case FALT -> true;
        };
    }
}
