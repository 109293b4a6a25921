package se.underlag.avtal.ui.tidslinje;

import java.math.BigDecimal;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.Tidslinje.Post;
import se.underlag.avtal.Tidslinje.Slag;
import se.underlag.avtal.ui.internal.Ord;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Dokumenttyp;

/** What lies on the line of time, in words. Gaps and overlaps have a sign and a word. */
final class Postord {

    private Postord() {
    }

    /** @return what things of that kind are called */
    static String rad(Slag slag) {
        return switch (slag) {
        case AVTAL -> Messages.slag_avtal;
        case PRIS -> Messages.slag_pris;
        case LUCKA, OVERLAPP -> Messages.slag_tackning;
        case BEDOMNING -> Messages.slag_bedomning;
        case KONTAKT -> Messages.slag_kontakt;
        case INFLYTT -> Messages.slag_inflytt;
        case DOKUMENT -> Messages.slag_dokument;
        case UPPSAGNING -> Messages.slag_uppsagning;
        };
    }

    /** @return a word or two for the drawing */
    static String kort(Post post) {
        return switch (post.slag()) {
        case AVTAL -> post.namn() == null ? vad(post) : post.namn();
        case PRIS -> Ord.kr(post.belopp());
        default -> vad(post);
        };
    }

    /** @return what it is */
    static String vad(Post post) {
        return switch (post.slag()) {
        case AVTAL -> switch ((Avtalstyp) post.sort()) {
        case NYTT -> Messages.avtal_nytt;
        case UPPFOLJANDE -> Messages.avtal_uppfoljande;
        case FORANDRADE_BEHOV -> Messages.avtal_forandrade;
        case UNDANTAG -> Messages.avtal_undantag;
        };
        case PRIS -> Messages.post_pris;
        case LUCKA -> Messages.post_lucka;
        case OVERLAPP -> Messages.post_overlapp;
        case BEDOMNING -> NLS.bind(post.kommande() ? Messages.post_bokad : Messages.post_genomford, bedomning((Bedomningstyp) post.sort()));
        case KONTAKT -> Messages.post_kontakt;
        case INFLYTT -> Messages.post_inflytt;
        case DOKUMENT -> Ord.dokument((Dokumenttyp) post.sort());
        case UPPSAGNING -> Messages.post_uppsagning;
        };
    }

    private static String bedomning(Bedomningstyp typ) {
        return switch (typ) {
        case NY -> Messages.bb_ny;
        case UPPFOLJANDE -> Messages.bb_uppfoljande;
        case FORANDRADE_BEHOV -> Messages.bb_forandrade;
        };
    }

    /** @return what more there is to say: amount, number, file name or points */
    static String mer(Post post) {
        if (post.slag() == Slag.BEDOMNING) {
            return post.namn() == null ? "" : NLS.bind(Messages.post_poang, Ord.tal(new BigDecimal(post.namn())));
        }
        return post.belopp() != null ? Ord.kr(post.belopp()) : post.namn() == null ? "" : post.namn();
    }

    /** @return its day, or its first and last */
    static String nar(Post post) {
        return post.arDag() ? Ord.dag(post.period().from()) : Ord.period(post.period());
    }

    /** @return all of it in a sentence, as a screen reader says it */
    static String mening(Post post) {
        String mer = mer(post);
        String text = NLS.bind(mer.isEmpty() ? Messages.post_mening : Messages.post_meningMer, new Object[] { vad(post), nar(post), mer });
        return post.referens() == null ? text : NLS.bind(Messages.post_arende, text, post.referens());
    }
}
