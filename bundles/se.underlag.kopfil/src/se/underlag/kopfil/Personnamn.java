package se.underlag.kopfil;

import se.underlag.model.Person;

/** How a name that is written in one cell is first and family name. */
public final class Personnamn {

    private Personnamn() {
    }

    /**
     * Gives the person that name. {@code Efternamn, Förnamn} is split at the comma, {@code Förnamn Efternamn} at the last space.
     *
     * @param namn as written; null or blank leaves the person as it is
     */
    public static void satt(Person person, String namn) {
        String text = namn == null ? "" : namn.strip();
        int comma = text.indexOf(',');
        int space = text.lastIndexOf(' ');
        if (comma > 0) {
            person.setEfternamn(text.substring(0, comma).strip());
            person.setFornamn(orNull(text.substring(comma + 1)));
        } else if (!text.isEmpty()) {
            person.setEfternamn(text.substring(space + 1));
            person.setFornamn(space < 0 ? null : orNull(text.substring(0, space)));
        }
    }

    /** @return whether nobody has said what the person is called */
    public static boolean saknas(Person person) {
        return orNull(person.getFornamn()) == null && orNull(person.getEfternamn()) == null;
    }

    private static String orNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
