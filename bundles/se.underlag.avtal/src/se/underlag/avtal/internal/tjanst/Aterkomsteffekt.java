package se.underlag.avtal.internal.tjanst;

import java.util.List;
import se.underlag.avtal.Stegfalt;

/** The avtal came back signed by the leverantör (BB-23, BB-35, BB-50). */
final class Aterkomsteffekt implements Effekt {

    private static final String DAG = "dag";

    @Override public List<Stegfalt> falt(Lage lage) {
        return List.of(Falt.dag(DAG, Messages.faltAterkomst, true, lage.idag(), ""));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Dagar.hant(varden.dag(DAG), lage.idag(), Messages.faltAterkomst);
        lage.arende().getAvtal().setAterkommen(varden.dag(DAG));
        foljd.dag(varden.dag(DAG));
    }
}
