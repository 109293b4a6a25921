package se.underlag.avtal.internal.tjanst;

import java.util.List;
import se.underlag.avtal.Stegfalt;

/** C3: planeringsledare is told that a behovsbedömning is needed, and whom to reach at the leverantör (BB-41, BB-47). */
final class Bedomningsbegaran implements Effekt {

    private static final String KONTAKT = "kontaktuppgift";

    @Override public List<Stegfalt> falt(Lage lage) {
        return List.of(Falt.langtext(KONTAKT, Messages.faltKontaktLeverantor, true, lage.oppet(lage.arende().getKontaktuppgift())));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        lage.arende().setKontaktuppgift(varden.text(KONTAKT));
    }
}
