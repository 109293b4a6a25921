package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Boendepris;
import se.underlag.regler.Dygnspris;

/** A7: the leverantör is told the price that follows from the points (BB-16). The price told is kept in the history. */
final class Prisbesked implements Effekt {

    private static final String DAG = "dag";
    private static final String NOTERING = "notering";

    @Override public List<Stegfalt> falt(Lage lage) {
        return List.of(Falt.dag(DAG, Messages.faltPrisbeskedDag, true, lage.idag(), ""),
                Falt.langtext(NOTERING, Messages.faltNotering, false, forslag(lage)));
    }

    private static String forslag(Lage lage) {
        Behovsbedomning bb = lage.arende().getBedomning();
        Optional<Boendepris> pris = Prisfraga.pris(lage.uow(), lage.arende().getBoende(), lage.idag());
        if (pris.isEmpty() || bb.getPoang() == null || bb.isUndantag()) {
            return "";
        }
        Dygnspris utan = new Dygnspris(pris.get().getPris(), bb.getPoang(), java.math.BigDecimal.ZERO);
        return MessageFormat.format(Messages.prisbesked, Ord.kr(utan.avrundat()), Ord.kr(pris.get().getPris()), Ord.tal(bb.getPoang()));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Dagar.hant(varden.dag(DAG), lage.idag(), Messages.faltPrisbeskedDag);
        foljd.dag(varden.dag(DAG));
        foljd.anteckna(varden.text(NOTERING));
    }
}
