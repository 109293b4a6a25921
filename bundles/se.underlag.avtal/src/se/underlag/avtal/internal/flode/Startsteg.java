package se.underlag.avtal.internal.flode;

import java.util.List;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Vakt;

/**
 * The step that begins a flow.
 *
 * @param id its number in the routine
 * @param till the state the case begins in
 * @param vakter what must hold for the case as it would begin
 */
public record Startsteg(String id, Stegart art, String regel, Placeringstillstand till, List<Vakt<Arendebild>> vakter) {

    /** Copies the list. */
    public Startsteg {
        vakter = List.copyOf(vakter);
    }
}
