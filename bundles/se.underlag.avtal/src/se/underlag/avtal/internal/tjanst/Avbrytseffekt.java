package se.underlag.avtal.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.DOKUMENT__AVTAL;

import se.underlag.model.Dokument;
import se.underlag.model.Expansionsstatus;
import se.underlag.model.Flode;
import se.underlag.model.Inflyttning;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** X, U0: the case ends without result. An avtal that was drawn up but never sent goes with it; the history keeps what it said. */
final class Avbrytseffekt implements Effekt {

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsarende arende = lage.arende();
        if (arende.getFlode() == Flode.UPPSAGNING) {
            arende.setOnskadSistaDag(null);
            return;
        }
        Placeringsavtal avtal = arende.getAvtal();
        UnitOfWork uow = lage.uow();
        if (avtal != null) {
            uow.list(Sokning.of(Dokument.class).lika(DOKUMENT__AVTAL, avtal)).forEach(dokument -> dokument.setAvtal(null));
            arende.setAvtal(null);
            uow.remove(avtal);
        }
        // a follow-up and a changed need only borrow the moving in of the first case
        if (arende.getFlode() == Flode.NYTT_AVROP && obeslutad(arende.getInflyttning())) {
            uow.remove(arende.getInflyttning());
            arende.setInflyttning(null);
        }
    }

    private static boolean obeslutad(Inflyttning in) {
        return in != null && in.getExpansionsstatus() != Expansionsstatus.BEVILJAT && in.getExpansionsstatus() != Expansionsstatus.AVSLAGET;
    }
}
