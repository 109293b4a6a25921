package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;
import se.underlag.model.Placeringsavtal;

/**
 * A signed avtal that was not sent is opened for correction, as when a termination has ended the placement meanwhile (BB-60). The signature counts no
 * more and the price is checked anew; who signed, and why it was opened, stays in the history (BB-18, BB-21).
 */
final class Oppnaeffekt implements Effekt {

    private static final String ORSAK = "rattelseorsak";

    @Override public List<Stegfalt> falt(Lage lage) {
        return List.of(Falt.langtext(ORSAK, Messages.faltRattelseorsak, true, null));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Placeringsavtal avtal = lage.arende().getAvtal();
        if (avtal == null || avtal.getSignerad() == null) {
            throw new AvtalException(Messages.ingetAvtal);
        }
        foljd.notera(MessageFormat.format(Messages.underskriftBort, Arendelager.namn(lage.uow(), avtal.getSigneradAv()), avtal.getSignerad()));
        foljd.anteckna(varden.text(ORSAK));
        avtal.setSignerad(null);
        avtal.setSigneradAv(null);
        avtal.setKontrollraknad(null);
        avtal.setKontrollraknadAv(null);
        avtal.setAvvikelse(null);
    }
}
