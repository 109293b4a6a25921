package se.underlag.avtal.internal.tjanst;

import java.util.List;
import se.underlag.avtal.Stegfalt;

/** A3: how to reach who is to be interviewed (BB-12). */
final class Kontakteffekt implements Effekt {

    private static final String KONTAKT = "kontaktuppgift";

    @Override public List<Stegfalt> falt(Lage lage) {
        return List.of(Falt.langtext(KONTAKT, Messages.faltKontaktuppgift, true, lage.oppet(lage.arende().getKontaktuppgift())));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        lage.arende().setKontaktuppgift(varden.text(KONTAKT));
    }
}
