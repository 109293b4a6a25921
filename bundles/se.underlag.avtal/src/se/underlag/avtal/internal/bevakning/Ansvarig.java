package se.underlag.avtal.internal.bevakning;

import se.underlag.avtal.Arendebild;
import se.underlag.model.Roll;

/** Who has a case in a role. */
final class Ansvarig {

    private Ansvarig() {
    }

    /** @return the signature, null while nobody is named */
    static String av(Arendebild arende, Roll roll) {
        return switch (roll) {
        case SOCIALSEKRETERARE -> arende.ansvariga().socialsekreterare();
        case PLANERINGSLEDARE -> arende.ansvariga().planeringsledare();
        case SOCIALADMINISTRATOR -> arende.ansvariga().socialadministrator();
        case ENHETSCHEF -> arende.ansvariga().enhetschef();
        case LINK_SAMORDNARE -> arende.ansvariga().linkSamordnare();
        default -> null;
        };
    }
}
