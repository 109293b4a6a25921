package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Dokumenttyp;
import se.underlag.model.Placeringsavtal;

/**
 * A4r, B1r, C4r: the planeringsledare corrects points or price of the behovsbedömning. Whoever got it gets it anew (BB-14), and a price that was
 * checked is to be checked anew (BB-18).
 */
final class Bedomningsrattelse implements Effekt {

    private static final String POANG = "poang";
    private static final String PRIS = "dokumentpris";

    @Override public List<Stegfalt> falt(Lage lage) {
        Behovsbedomning bb = lage.arende().getBedomning();
        return List.of(Falt.poang(POANG, Messages.faltPoang, bb.getPoang()),
                Falt.kronor(PRIS, Messages.faltDokumentprisBedomning, false, bb.getDokumentpris(), ""));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Behovsbedomning bb = lage.arende().getBedomning();
        if (varden.tal(POANG).signum() == 0) {
            throw new AvtalException(Messages.poangNoll);
        }
        foljd.anteckna(MessageFormat.format(Messages.bedomningRattad, Ord.tal(bb.getPoang()), pris(bb.getDokumentpris()), Ord.tal(varden.tal(POANG)),
                pris(varden.tal(PRIS))));
        bb.setPoang(varden.tal(POANG));
        bb.setDokumentpris(varden.tal(PRIS));
        Placeringsavtal avtal = lage.arende().getAvtal();
        if (avtal != null) {
            avtal.setKontrollraknad(null);
            avtal.setKontrollraknadAv(null);
            avtal.setAvvikelse(null);
            foljd.meddela(annanPoang(avtal, bb) ? MessageFormat.format(Messages.poangRattad, Ord.tal(bb.getPoang())) : Messages.kontrolleraIgen);
        }
        if (bb.getMejlSkickat() != null) {
            bb.setMejlSkickat(lage.nu());
            foljd.dokument(Dokumenttyp.MEJLPAKET);
            foljd.meddela(Messages.mejlFyra);
        }
    }

    /** @return whether the avtal still stands on other points than the behovsbedömning has now */
    static boolean annanPoang(Placeringsavtal avtal, Behovsbedomning bb) {
        return !avtal.isUndantag() && bb != null && bb.getPoang() != null && avtal.getPoang() != null
                && avtal.getPoang().compareTo(bb.getPoang()) != 0;
    }

    private static String pris(BigDecimal pris) {
        return pris == null ? Messages.utanPris : MessageFormat.format(Messages.prisKronor, Ord.kr(pris));
    }
}
