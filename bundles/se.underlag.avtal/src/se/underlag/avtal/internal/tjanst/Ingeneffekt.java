package se.underlag.avtal.internal.tjanst;

import java.util.List;
import se.underlag.avtal.Stegfalt;

/** A step that only is noted: U2 and U3 confirm that a notice was received (BB-60), U5 closes its case. */
final class Ingeneffekt implements Effekt {

    private static final String NOTERING = "notering";

    @Override public List<Stegfalt> falt(Lage lage) {
        return List.of(Falt.langtext(NOTERING, Messages.faltNotering, false, null));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        foljd.anteckna(varden.text(NOTERING));
    }
}
