package se.underlag.avtal.internal.tjanst;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Optional;
import se.underlag.avtal.Stegfalt;
import se.underlag.base.Belopp;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Boendepris;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.regler.Dygnspris;

/**
 * The barntillägg of an avtal (BB-18), SEK per dygn: that of the price list or none. Whether a child lives there is told by the avtal before, or by the
 * price in the behovsbedömning that was mailed; where neither tells, somebody has to say it, for a guess would be signed unseen.
 */
final class Barntillagg {

    private Barntillagg() {
    }

    /** @param now the avtal that is corrected, null when it is drawn up; @param pris the home's price, null when it has none */
    static Stegfalt falt(String nyckel, Placeringsarende arende, Placeringsavtal now, Boendepris pris) {
        BigDecimal listans = listans(pris);
        boolean finns = listans.signum() > 0;
        if (now != null) {
            return Falt.kronor(nyckel, etikett(listans), finns, now.getBarntillagg(), "");
        }
        return Falt.kronor(nyckel, etikett(listans), finns, pris == null ? null : forslag(arende, pris, listans).orElse(null), "BB-18");
    }

    private static String etikett(BigDecimal listans) {
        return listans.signum() == 0 ? Messages.faltBarntillagg : MessageFormat.format(Messages.faltBarntillaggAv, Ord.kr(listans));
    }

    /** @return what the price list gives, 0 for none */
    static BigDecimal listans(Boendepris pris) {
        return pris == null || pris.getBarntillagg() == null ? Belopp.NOLL : pris.getBarntillagg();
    }

    private static Optional<BigDecimal> forslag(Placeringsarende arende, Boendepris pris, BigDecimal listans) {
        if (listans.signum() == 0) {
            return Optional.of(Belopp.NOLL);
        }
        Placeringsavtal before = arende.getForegaende();
        if (before != null) {
            return Optional.of(before.getBarntillagg() == null || before.getBarntillagg().signum() == 0 ? Belopp.NOLL : listans);
        }
        Behovsbedomning bb = arende.getBedomning();
        if (bb == null || bb.getPoang() == null || bb.getDokumentpris() == null) {
            return Optional.empty();
        }
        return List.of(Belopp.NOLL, listans).stream()
                .filter(barn -> new Dygnspris(pris.getPris(), bb.getPoang(), barn).avrundat().compareTo(bb.getDokumentpris()) == 0).findFirst();
    }
}
