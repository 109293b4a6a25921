package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.avtal.internal.vakt.Avtalsdagar;
import se.underlag.model.Behovsbedomning;
import se.underlag.regler.ForandratBehov;

/** C2: socialadministratör confirms from when the change was communicated, with the evidence (BB-45, BB-46). The start is the day of the contact. */
final class Startbekraftelse implements Effekt {

    private static final String START = "start";
    private static final String UNDERLAG = "underlag";

    @Override public List<Stegfalt> falt(Lage lage) {
        LocalDate start = Avtalsdagar.behov(lage.bild(), lage.parametrar()).map(ForandratBehov::start).orElse(null);
        return List.of(Falt.dag(START, Messages.faltBekraftadStart, true, start, "BB-45"),
                Falt.langtext(UNDERLAG, Messages.faltKontaktunderlag, true, lage.oppet(lage.arende().getBedomning().getKontaktUnderlag())));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        ForandratBehov behov = Avtalsdagar.behov(lage.bild(), lage.parametrar()).orElseThrow(() -> new AvtalException(Messages.behovUtanDagar));
        if (behov.nyKontaktKravs()) {
            throw new AvtalException(MessageFormat.format(Messages.nyKontaktKravs, behov.kontakt(), behov.tidigast()));
        }
        if (!varden.dag(START).equals(behov.start())) {
            throw new AvtalException(MessageFormat.format(Messages.startArKontakt, behov.start()));
        }
        Behovsbedomning bb = lage.arende().getBedomning();
        bb.setKontaktUnderlag(varden.text(UNDERLAG));
        bb.setStartBekraftad(varden.dag(START));
        foljd.anteckna(MessageFormat.format(Messages.noteringStart, varden.dag(START)));
    }
}
