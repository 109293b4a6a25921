package se.underlag.avtal;

import java.util.List;
import se.underlag.model.Dokumenttyp;

/**
 * The template of a kind of document as it is for a unit or for all.
 *
 * @param namn file name of the template that holds today
 * @param kalla whose it is
 * @param versioner what was put in the place of the shipped one by this unit, or for all units, the newest first
 */
public record Mallbild(Dokumenttyp typ, String namn, Kalla kalla, List<Mallversion> versioner) {

    /** Whose template holds. */
    public enum Kalla {
        LEVERERAD, ALLA_ENHETER, ENHETEN
    }

    /** Copies the list. */
    public Mallbild {
        versioner = List.copyOf(versioner);
    }
}
