package se.underlag.documents.text;

import java.util.Locale;

/**
 * How field names are compared. Word's merge fields take no points, so {@code person_namn} is {@code person.namn}; case and the blanks around
 * do not count.
 */
public final class Faltnamn {

    private Faltnamn() {
    }

    /** @return the name as it is compared and told */
    public static String of(String skrivet) {
        return skrivet.strip().replace('_', '.').toLowerCase(Locale.ROOT);
    }
}
