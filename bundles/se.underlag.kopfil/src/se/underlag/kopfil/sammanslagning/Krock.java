package se.underlag.kopfil.sammanslagning;

import java.util.List;
import se.underlag.model.Handelsestatus;
import se.underlag.model.UnderlagPackage;

/**
 * Where both have a will and somebody must choose: a field, a group of fields that belong together, or a whole object.
 *
 * @param falt the fields it is about; empty where it is about the object as a whole
 * @param bas as it was read, null when I have made it
 * @param mitt as I want it, null when I have removed it
 * @param deras as it is stored now, null when somebody has removed it
 */
public record Krock(Slag slag, String typ, String id, List<String> falt, Objektbild bas, Objektbild mitt, Objektbild deras) {

    /** What has happened. */
    public enum Slag {
        /** Both have changed the field, or fields that belong together. */
        FALT,
        /** Both have changed an object that is one whole: an event with its effects. */
        HELHET,
        /** I have changed what somebody else has removed. */
        BORTTAGEN_AV_ANNAN,
        /** I have removed what somebody else has changed. */
        BORTTAGEN_AV_MIG,
        /** My event has effects on rows that somebody else has removed; choosing mine keeps its other effects. */
        RAD_SAKNAS
    }

    /** Takes a copy. */
    public Krock {
        falt = List.copyOf(falt);
    }

    /**
     * @return whether mine can be chosen. Not where they have confirmed an event that I have changed: what it became stands among the actual
     *         amounts already and would be counted once more if the event were open again (A27)
     */
    public boolean mittGar() {
        return slag != Slag.HELHET || !bekraftad(deras) || bekraftad(mitt) || bekraftad(bas);
    }

    private static boolean bekraftad(Objektbild handelse) {
        return handelse != null
                && Handelsestatus.BEKRAFTAD.getLiteral().equals(handelse.varde(UnderlagPackage.Literals.PROGNOSHANDELSE__STATUS.getName()));
    }
}
