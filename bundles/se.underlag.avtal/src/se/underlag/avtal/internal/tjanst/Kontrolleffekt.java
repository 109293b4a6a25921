package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Placeringsavtal;
import se.underlag.regler.Dygnspris;
import se.underlag.regler.Kontrollrakning;

/** A8: the price in the document is held against the one worked out, or negotiated (BB-18, BB-25). A deviation is kept, told, and stops the sending. */
final class Kontrolleffekt implements Effekt {

    private static final String PRIS = "dokumentpris";

    @Override public List<Stegfalt> falt(Lage lage) {
        Placeringsavtal avtal = lage.arende().getAvtal();
        return List.of(Falt.kronor(PRIS, Messages.faltDokumentprisAvtal, true, avtal == null ? null : avtal.getDokumentpris(), "BB-18"));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsavtal avtal = lage.arende().getAvtal();
        if (avtal == null) {
            throw new AvtalException(Messages.ingetAvtal);
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
    }

    /** Worked out anew from its parts, not taken from what was stored; a negotiated price has no parts. */
    static BigDecimal raknat(Placeringsavtal avtal) {
        return avtal.isUndantag() ? avtal.getDygnspris()
                : new Dygnspris(avtal.getBoendepris(), avtal.getPoang(), avtal.getBarntillagg()).avrundat();
    }
}
