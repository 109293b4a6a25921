package se.underlag.kopfil.ui.prognos;

import java.util.List;
import java.util.Set;
import se.underlag.kopfil.prognos.Prognoslage;

/**
 * What a guided action starts from.
 *
 * @param lage an image of the file as it stands in the editor
 * @param rader ids of the marked rows, from above; the first is the one that a row's action is about
 * @param handelser ids of events that are chosen already; empty to choose among those of the row
 * @param insatser names to choose from
 * @param leverantorer names to choose from
 * @param underlag what the last event built on, which the next one probably does too; empty for none
 */
public record Guideunderlag(Prognoslage lage, List<String> rader, Set<String> handelser, List<String> insatser, List<String> leverantorer,
        String underlag) {

    /** Copies the lists. */
    public Guideunderlag {
        rader = List.copyOf(rader);
        handelser = Set.copyOf(handelser);
        insatser = List.copyOf(insatser);
        leverantorer = List.copyOf(leverantorer);
    }

    /** @return id of the row that the action is about, null for none */
    String rad() {
        return rader.isEmpty() ? null : rader.get(0);
    }
}
