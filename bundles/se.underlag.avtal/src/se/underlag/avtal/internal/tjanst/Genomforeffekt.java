package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.internal.vakt.UppfoljningTidigast;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Flode;

/** A4, B1, C4: a behovsbedömning was carried out (BB-13, BB-31), with its points and whether it gives an undantag (BB-25). */
final class Genomforeffekt implements Effekt {

    private static final String DAG = "dag";
    private static final String POANG = "poang";
    private static final String UNDANTAG = "undantag";
    private static final String SKAL = "undantagsskal";
    private static final String PRIS = "dokumentpris";

    @Override public List<Stegfalt> falt(Lage lage) {
        Behovsbedomning bb = lage.arende().getBedomning();
        return new ArrayList<>(List.of(Falt.dag(DAG, Messages.faltGenomfordDag, true, dag(lage, bb), ""),
                Falt.poang(POANG, Messages.faltPoang, bb.getPoang()), Falt.jaNej(UNDANTAG, Messages.faltUndantag, bb.isUndantag(), "BB-25"),
                Falt.langtext(SKAL, Messages.faltUndantagsskal, false, lage.oppet(bb.getUndantagsskal())),
                Falt.kronor(PRIS, Messages.faltDokumentprisBedomning, false, bb.getDokumentpris(), "")));
    }

    /** The booked day when it has come, unless it was too early for a follow-up and nobody has approved it (BB-30). */
    private static LocalDate dag(Lage lage, Behovsbedomning bb) {
        LocalDate booked = bb.getBokad();
        boolean early = booked != null && lage.arende().getFlode() == Flode.UPPFOLJANDE && !lage.bild().tagna().contains(UppfoljningTidigast.GODKANN)
                && UppfoljningTidigast.tidigast(lage.bild(), lage.parametrar()).filter(booked::isBefore).isPresent();
        return booked == null || early || booked.isAfter(lage.idag()) ? lage.idag() : booked;
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Behovsbedomning bb = lage.arende().getBedomning();
        if (varden.tal(POANG).signum() == 0) {
            throw new AvtalException(Messages.poangNoll);
        }
        if (varden.ja(UNDANTAG) && !varden.har(SKAL)) {
            throw new AvtalException(Messages.undantagUtanSkal);
        }
        bb.setGenomford(varden.dag(DAG));
        bb.setGenomfordAv(lage.signatur());
        bb.setPoang(varden.tal(POANG));
        bb.setUndantag(varden.ja(UNDANTAG));
        bb.setUndantagsskal(varden.ja(UNDANTAG) ? varden.text(SKAL) : null);
        bb.setDokumentpris(varden.tal(PRIS));
        foljd.dag(varden.dag(DAG));
        foljd.anteckna(MessageFormat.format(varden.ja(UNDANTAG) ? Messages.noteringGenomfordUndantag : Messages.noteringGenomford,
                Ord.tal(varden.tal(POANG))));
    }
}
