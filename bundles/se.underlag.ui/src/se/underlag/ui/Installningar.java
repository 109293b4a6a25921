package se.underlag.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

import se.underlag.model.Roll;
import se.underlag.ui.internal.Messages;

/** What a person may set for the window; kept in their own work area. */
public final class Installningar {

    /** The preference node. */
    public static final String NOD = "se.underlag.ui";
    /** Key of the theme, a name of {@link Temaval}. */
    public static final String TEMA = "tema";
    /** Key of the word for the person, a name of {@link Personord}. */
    public static final String PERSONORD = "personord";
    /** Key of the question before closing. */
    public static final String FRAGA_VID_STANGNING = "fragaVidStangning";

    /** Key of the roles whose tasks are not shown: names of {@link Roll} with blanks between. */
    public static final String DOLDA_ROLLER = "doldaRoller";
    /** Key of whether one is reminded of overdue tasks. */
    public static final String PAMINN = "paminn";
    /** Key of whether the start page opens with the window. */
    public static final String STARTSIDA = "startsida";

    /** How the window looks. */
    public enum Temaval {
        /** As the desktop does. */
        SYSTEM, LJUST, MORKT,
        /** White on black with yellow, as for those who see little. */
        KONTRAST;

        /** @return the name for people */
        public String text() {
            return switch (this) {
            case SYSTEM -> Messages.tema_system;
            case LJUST -> Messages.tema_ljust;
            case MORKT -> Messages.tema_morkt;
            case KONTRAST -> Messages.tema_kontrast;
            };
        }
    }

    /** What the municipality calls the person: one word everywhere. */
    public enum Personord {
        BRUKARE, KUND, KLIENT;

        /** @return the word for headings, with a capital */
        public String rubrik() {
            return switch (this) {
            case BRUKARE -> Messages.person_brukare;
            case KUND -> Messages.person_kund;
            case KLIENT -> Messages.person_klient;
            };
        }
    }

    private Installningar() {
    }

    /** @return how the window should look */
    public static Temaval tema() {
        return read(Temaval.class, TEMA, Temaval.SYSTEM);
    }

    /** @return the word for the person */
    public static Personord personord() {
        return read(Personord.class, PERSONORD, Personord.BRUKARE);
    }

    /** @return whether to ask before the window is closed */
    public static boolean fragaVidStangning() {
        return nod().getBoolean(FRAGA_VID_STANGNING, false);
    }

    /** @return those of the actor's roles whose tasks are not wanted */
    public static Set<Roll> doldaRoller() {
        List<String> names = List.of(nod().get(DOLDA_ROLLER, "").split(" "));
        return Arrays.stream(Roll.values()).filter(roll -> names.contains(roll.name())).collect(Collectors.toUnmodifiableSet());
    }

    /** @return whether to remind of tasks that have become overdue */
    public static boolean paminn() {
        return nod().getBoolean(PAMINN, true);
    }

    /** @return whether the start page opens with the window */
    public static boolean startsida() {
        return nod().getBoolean(STARTSIDA, true);
    }

    /** @return the node, for listeners */
    public static IEclipsePreferences nod() {
        return InstanceScope.INSTANCE.getNode(NOD);
    }

    private static <E extends Enum<E>> E read(Class<E> type, String key, E otherwise) {
        String value = nod().get(key, otherwise.name());
        return Arrays.stream(type.getEnumConstants()).filter(one -> one.name().equals(value)).findFirst().orElse(otherwise);
    }

    /** @return names and values for a preference page's choice */
    public static String[][] val(Temaval... varden) {
        return Arrays.stream(varden).map(one -> new String[] { one.text(), one.name() }).toArray(String[][]::new);
    }

    /** @return names and values for a preference page's choice */
    public static String[][] val(Personord... varden) {
        return Arrays.stream(varden).map(one -> new String[] { one.rubrik(), one.name() }).toArray(String[][]::new);
    }
}
