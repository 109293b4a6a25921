package se.underlag.sync.internal.klient;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;

/** What a row is called, from its own image. Somebody with a protected identity is not named. */
final class Objektord {

    private static final List<String> NAMES = List.of("namn", "beslutsnr", "nr", "referens", "arendenr", "kod", "signatur", "nyckel", "titel",
            "insats", "manad",
            "typ");

    private Objektord() {
    }

    /** @param image null where the row is not here any more */
    static String text(String entity, Map<String, String> image) {
        String type = type(entity);
        if (image == null) {
            return type;
        }
        if ("Person".equals(entity)) {
            return skyddad(image) ? person(image) : NLS.bind(Messages.objekt, type, person(image));
        }
        return NAMES.stream().map(image::get).filter(java.util.Objects::nonNull).findFirst().map(name -> NLS.bind(Messages.objekt, type, name))
                .orElse(type);
    }

    /** @return first and family name, masked where it must be */
    static String person(Map<String, String> image) {
        return skyddad(image) ? Messages.skyddadPerson
                : List.of("fornamn", "efternamn").stream().map(image::get).filter(java.util.Objects::nonNull).collect(Collectors.joining(" "));
    }

    private static boolean skyddad(Map<String, String> image) {
        return "true".equals(image.get("skyddadIdentitet"));
    }

    private static String type(String entity) {
        return switch (entity) {
        case "Kopfil" -> Messages.kopfil;
        case "Kopfilsrad" -> Messages.kopfilsrad;
        case "Prognoshandelse" -> Messages.prognoshandelse;
        case "Placeringsavtal" -> Messages.placeringsavtal;
        case "Placeringsarende" -> Messages.placeringsarende;
        case "Organisationsenhet" -> Messages.organisationsenhet;
        case "Leverantor" -> Messages.leverantor;
        case "Arende" -> Messages.arende;
        case "Anvandare" -> Messages.anvandare;
        default -> entity;
        };
    }
}
