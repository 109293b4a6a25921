package se.underlag.avtal.internal.tjanst;

import java.util.List;
import se.underlag.avtal.Stegfalt;

/** A6, B3, C5: the Word file without price was filed in Treserva (BB-15, BB-33, BB-48). */
final class Treservaeffekt implements Effekt {

    private static final String DAG = "dag";

    @Override public List<Stegfalt> falt(Lage lage) {
        return List.of(Falt.dag(DAG, Messages.faltTreservaDag, true, lage.idag(), ""));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Dagar.hant(varden.dag(DAG), lage.idag(), Messages.faltTreservaDag);
        lage.arende().getBedomning().setITreserva(varden.dag(DAG));
        foljd.dag(varden.dag(DAG));
    }
}
