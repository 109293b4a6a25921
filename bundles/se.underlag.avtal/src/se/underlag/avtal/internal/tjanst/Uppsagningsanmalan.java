package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import java.util.List;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.Stegfalt;

/** U1: socialsekreterare reports a termination (BB-60): the day of notice and the last day wished for. The avtal is untouched until it is decided. */
final class Uppsagningsanmalan implements Effekt {

    private static final String DAG = "dag";
    private static final String ONSKAD = "onskadSistaDag";

    @Override public List<Stegfalt> falt(Lage lage) {
        return List.of(Falt.dag(DAG, Messages.faltUppsagd, true, lage.idag(), ""), Falt.dag(ONSKAD, Messages.faltOnskadSista, true, null, ""));
    }

    @Override public void verkstall(Lage lage, Varden varden, Foljd foljd) {
        Dagar.hant(varden.dag(DAG), lage.idag(), Messages.faltUppsagd);
        if (varden.dag(ONSKAD).isBefore(lage.arende().getForegaende().getFrom())) {
            throw new AvtalException(MessageFormat.format(Messages.sistaForeStart, varden.dag(ONSKAD), lage.arende().getForegaende().getFrom()));
        }
        lage.arende().setOnskadSistaDag(varden.dag(ONSKAD));
        foljd.dag(varden.dag(DAG));
        foljd.anteckna(MessageFormat.format(Messages.noteringAnmald, varden.dag(ONSKAD)));
    }
}
