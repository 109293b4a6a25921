package se.underlag.security.inloggning;

import java.util.Arrays;

/**
 * What a person says who wants in. Whoever asked for it closes it, which wipes the passwords.
 *
 * @param anvandare login name in the shared database; null or blank for a database of one's own
 * @param losenord the password, empty for none
 * @param tidigare the password before it was changed on the server, when the product has asked for it; otherwise null
 */
public record Uppgifter(String anvandare, char[] losenord, char[] tidigare) implements AutoCloseable {

    /** With today's password only. */
    public Uppgifter(String anvandare, char[] losenord) {
        this(anvandare, losenord, null);
    }

    @Override public void close() {
        Arrays.fill(losenord, '\0');
        if (tidigare != null) {
            Arrays.fill(tidigare, '\0');
        }
    }

    /** Says who, never the password. */
    @Override public String toString() {
        return "Uppgifter[" + anvandare + "]";
    }
}
