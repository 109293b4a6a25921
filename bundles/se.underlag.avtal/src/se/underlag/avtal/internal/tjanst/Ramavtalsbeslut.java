package se.underlag.avtal.internal.tjanst;

import java.text.MessageFormat;
import se.underlag.avtal.AvtalException;
import se.underlag.model.Flode;
import se.underlag.model.Insatstyp;
import se.underlag.model.Placeringsarende;

/** The routine and the ramavtal are for BmSS (BB-04): a place is not called off under them for a beslut of another kind. */
final class Ramavtalsbeslut {

    private static final String BMSS = "BMSS";

    private Ramavtalsbeslut() {
    }

    /**
     * Asked where a placement begins only: a running one is followed up and ended whatever its beslut came to say. A beslut that does not say its kind
     * (older ones came without) is left to who chooses it.
     *
     * @throws AvtalException the beslut is of another kind than BmSS
     */
    static void krav(Placeringsarende arende) {
        if (arende.getFlode() != Flode.NYTT_AVROP || arende.getBeslut() == null) {
            return;
        }
        Insatstyp insats = arende.getBeslut().getInsatstyp();
        if (insats != null && insats.getKod() != null && !insats.getKod().equals(BMSS)) {
            throw new AvtalException(MessageFormat.format(Messages.beslutEjBmss, insats.getNamn() == null ? insats.getKod() : insats.getNamn()));
        }
    }
}
