package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Behovsbedomning;
import se.underlag.model.Kontaktpart;
import se.underlag.model.Placeringsavtal;

/**
 * C1 and C1n: the contact about a changed need, from leverantör or socialsekreterare (BB-40, BB-42, BB-44). A new contact takes the place of the one
 * before, and the start has to be confirmed anew (A11).
 */
final class Behovskontakt implements Effekt {

    private static final String KONTAKT = "kontaktdatum";
    private static final String AV = "kontaktAv";
    private static final String UPPSTOD = "behovUppstod";
    private static final String UNDERLAG = "underlag";

    private final boolean forsta;

    /** @param forsta whether it begins the flow; the day the need arose is told once */
    Behovskontakt(boolean forsta) {
        this.forsta = forsta;
    }

    @Override public List<Stegfalt> falt(Lage lage) {
        Behovsbedomning bb = lage.arende().getBedomning();
        List<Stegfalt> falt = new ArrayList<>();
        falt.add(Falt.dag(KONTAKT, Messages.faltKontaktdatum, true, lage.idag(), "BB-45"));
        falt.add(Falt.val(AV, Messages.faltKontaktAv, Kontaktpart.values(), Behovskontakt::namn,
                bb == null || bb.getKontaktDatum() == null ? null : bb.getKontaktAv()));
        if (forsta) {
            falt.add(Falt.dag(UPPSTOD, Messages.faltBehovUppstod, true, null, ""));
        }
        falt.add(Falt.langtext(UNDERLAG, Messages.faltKontaktunderlag, false, null));
        return falt;
    }

    /** What the party is called. */
    private static String namn(Kontaktpart part) {
        return part == Kontaktpart.LEVERANTOR ? Messages.partLeverantor : Messages.partSocialsekreterare;
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Behovsbedomning bb = lage.arende().getBedomning();
        LocalDate kontakt = varden.dag(KONTAKT);
        Dagar.hant(kontakt, lage.idag(), Messages.faltKontaktdatum);
        LocalDate uppstod = forsta ? varden.dag(UPPSTOD) : bb.getBehovUppstod();
        if (kontakt.isBefore(uppstod)) {
            throw new AvtalException(MessageFormat.format(Messages.kontaktForeBehov, kontakt, uppstod));
        }
        Placeringsavtal before = lage.arende().getForegaende();
        LocalDate last = Uppsagningsfoljd.sistaDag(before);
        if (last != null && kontakt.isAfter(last)) {
            throw new AvtalException(MessageFormat.format(Messages.uppsagtForeStart, before.getNr(), last, kontakt));
        }
        Kontaktpart part = Kontaktpart.valueOf(varden.text(AV));
        bb.setKontaktDatum(kontakt);
        bb.setKontaktAv(part);
        bb.setBehovUppstod(uppstod);
        bb.setKontaktUnderlag(varden.text(UNDERLAG));
        bb.setStartBekraftad(null);
        foljd.dag(kontakt);
        foljd.anteckna(MessageFormat.format(Messages.noteringKontakt, namn(part), kontakt));
        if (forsta && part == Kontaktpart.LEVERANTOR) {
            foljd.meddela(Messages.kontaktaSocialsekreterare);
        }
    }
}
