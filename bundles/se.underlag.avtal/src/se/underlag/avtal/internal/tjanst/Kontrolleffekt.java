package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Placeringsavtal;
import se.underlag.regler.Dygnspris;
import se.underlag.regler.Kontrollrakning;

/** A8: the price in the document is held against the one worked out, or negotiated (BB-18, BB-25), and so is the price in the
 * behovsbedömning that was mailed. A deviation is kept, told, and stops the sending. */
final class Kontrolleffekt implements Effekt {

    private static final String PRIS = "dokumentpris";

    @Override public List<Stegfalt> falt(Lage lage) {
        Placeringsavtal avtal = lage.arende().getAvtal();
        return List.of(Falt.kronor(PRIS, Messages.faltDokumentprisAvtal, true, avtal == null ? null : avtal.getDokumentpris(), ""));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsavtal avtal = lage.arende().getAvtal();
        if (avtal == null) {
            throw new AvtalException(Messages.ingetAvtal);
        }
        Behovsbedomning bb = lage.arende().getBedomning();
        if (Bedomningsrattelse.annanPoang(avtal, bb)) {
            throw new AvtalException(MessageFormat.format(Messages.poangRattad, Ord.tal(bb.getPoang())));
        }
        Kontrollrakning kontroll = new Kontrollrakning(raknat(avtal), varden.tal(PRIS));
        avtal.setDokumentpris(kontroll.dokument());
        avtal.setKontrollraknad(lage.idag());
        avtal.setKontrollraknadAv(lage.signatur());
        avtal.setAvvikelse(kontroll.avvikelse());
        if (kontroll.stammer()) {
            foljd.notera(MessageFormat.format(Messages.kontrollStammer, Ord.kr(kontroll.raknat())));
        } else {
            foljd.notera(MessageFormat.format(Messages.kontrollAvviker, Ord.avvikelse(kontroll), Ord.kr(kontroll.dokument()),
                    Ord.kr(kontroll.raknat())));
            foljd.meddela(Messages.kontrollPlaneringsledare);
        }
        bedomning(avtal, bb, kontroll, foljd);
    }

    /** The behovsbedömning that was mailed goes out with the avtal: another price in it is a deviation too. A negotiated price is not the model's. */
    private static void bedomning(Placeringsavtal avtal, Behovsbedomning bb, Kontrollrakning avtalets, Foljd foljd) {
        if (avtal.isUndantag() || bb == null || bb.getDokumentpris() == null) {
            return;
        }
        Kontrollrakning kontroll = new Kontrollrakning(avtalets.raknat(), bb.getDokumentpris());
        if (!kontroll.stammer()) {
            if (avtalets.stammer()) {
                avtal.setAvvikelse(kontroll.avvikelse());
            }
            foljd.notera(MessageFormat.format(Messages.bedomningAvviker, Ord.kr(kontroll.dokument()), Ord.kr(kontroll.raknat())));
        }
    }

    /** Worked out anew from its parts, not taken from what was stored; a negotiated price has no parts. */
    static BigDecimal raknat(Placeringsavtal avtal) {
        return avtal.isUndantag() ? avtal.getDygnspris()
                : new Dygnspris(avtal.getBoendepris(), avtal.getPoang(), avtal.getBarntillagg()).avrundat();
    }
}
