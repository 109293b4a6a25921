package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.util.List;
import se.underlag.avtal.Stegfalt;

/** A4, B1, C4: a behovsbedömning is booked, or booked anew (BB-13, BB-31). Any day: only carrying it out waits for the three months. */
final class Bokaeffekt implements Effekt {

    private static final String DAG = "dag";

    @Override public List<Stegfalt> falt(Lage lage) {
        return List.of(Falt.dag(DAG, Messages.faltBokadDag, true, lage.arende().getBedomning().getBokad(), ""));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        lage.arende().getBedomning().setBokad(varden.dag(DAG));
        foljd.anteckna(MessageFormat.format(Messages.noteringBokad, varden.dag(DAG)));
    }
}
