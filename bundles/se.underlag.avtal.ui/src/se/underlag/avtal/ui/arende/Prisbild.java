package se.underlag.avtal.ui.arende;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Bedomningsbild;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.regler.Dygnspris;
import se.underlag.regler.Kontrollrakning;

/**
 * The price worked out, line by line with where each amount comes from, beside the one in the document (BB-18).
 *
 * @param rader in the order of the arithmetic
 * @param svar what the comparison says, with a sign and in words; what is missing where there is nothing to compare
 */
record Prisbild(List<Rad> rader, String svar) {

    /** A line. @param post what it is; @param raknat worked out; @param dokument what the document says; @param kalla where it comes from */
    record Rad(String post, String raknat, String dokument, String kalla) {
    }

    static Prisbild of(Arendebild bild) {
        Avtalsbild avtal = bild.avtal();
        Bedomningsbild bedomning = bild.bedomning();
        BigDecimal dokument = avtal != null && avtal.dokumentpris() != null ? avtal.dokumentpris()
                : bedomning == null ? null
                        : bedomning.dokumentpris();
        if (avtal == null) {
            return new Prisbild(bedomning == null || bedomning.poang() == null ? List.of()
                    : List.of(poang(bedomning.poang(), bedomning), new Rad(Messages.pris_dygnspris, "", Ord.kr(dokument), kallaDokument(bedomning))),
                    Messages.pris_ingetAvtal);
        }
        List<Rad> rader = new ArrayList<>();
        if (avtal.undantag()) {
            rader.add(new Rad(Messages.pris_forhandlat, Ord.kr(avtal.dygnspris()), Ord.kr(dokument), NLS.bind(Messages.pris_kallaUndantag, text(avtal
                    .undantagsvillkor()))));
        } else {
            rader.add(new Rad(Messages.pris_boendepris, Ord.kr(avtal.boendepris()), "", kallaPris(avtal)));
            rader.add(poang(avtal.poang(), bedomning));
            rader.add(new Rad(Messages.pris_barntillagg, Ord.kr(avtal.barntillagg()), "", avtal.barntillagg() == null || avtal.barntillagg()
                    .signum() == 0 ? Messages.pris_ingetBarntillagg : kallaPris(avtal)));
            rader.add(new Rad(Messages.pris_dygnspris, Ord.kr(raknat(avtal)), Ord.kr(dokument), kallaDokument(bedomning)));
        }
        return new Prisbild(List.copyOf(rader), svar(avtal, dokument));
    }

    /** Worked out anew from its parts, so that what is shown adds up; what is stored where a part is missing. */
    private static BigDecimal raknat(Avtalsbild avtal) {
        return avtal.boendepris() == null || avtal.poang() == null ? avtal.dygnspris()
                : new Dygnspris(avtal.boendepris(), avtal.poang(), avtal.barntillagg() == null ? BigDecimal.ZERO : avtal.barntillagg()).avrundat();
    }

    private static String svar(Avtalsbild avtal, BigDecimal dokument) {
        BigDecimal raknat = avtal.undantag() ? avtal.dygnspris() : raknat(avtal);
        if (raknat == null || dokument == null) {
            return Messages.pris_saknas;
        }
        String jamforelse = Ord.avvikelse(new Kontrollrakning(raknat, dokument));
        return avtal.kontrollraknad() == null ? NLS.bind(Messages.pris_svarEj, jamforelse)
                : NLS.bind(Messages.pris_svar, jamforelse, Ord.dag(avtal.kontrollraknad()));
    }

    private static Rad poang(BigDecimal poang, Bedomningsbild bedomning) {
        String kalla = bedomning == null || bedomning.genomford() == null ? ""
                : bedomning.genomfordAv() == null ? NLS.bind(Messages.pris_kallaBb, Ord.dag(bedomning.genomford()))
                        : NLS.bind(Messages.pris_kallaBbAv, Ord.dag(bedomning.genomford()), bedomning.genomfordAv());
        return new Rad(Messages.pris_poang, Ord.poang(poang), "", kalla);
    }

    private static String kallaPris(Avtalsbild avtal) {
        return avtal.ramavtal() == null ? "" : NLS.bind(Messages.pris_kallaRamavtal, avtal.ramavtal(), Ord.dag(avtal.period().from()));
    }

    private static String kallaDokument(Bedomningsbild bedomning) {
        return bedomning == null || bedomning.genomford() == null ? "" : NLS.bind(Messages.pris_kallaDokument, Ord.dag(bedomning.genomford()));
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
