package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import se.underlag.kopfil.KopfilTjanst;

/** Services of köpfiler for tests of other packages' windows. */
public final class Provfil {

    private Provfil() {
    }

    /** @return a service with one köpfil of three rows, each with a price below nothing, which its check tells */
    public static KopfilTjanst medNegativaPriser() {
        return new Provtjanst(() -> {
            Exempelfil fil = new Exempelfil();
            for (String namn : new String[] { "Exempelsson", "Provsson", "Testsson" }) {
                fil.rad(namn, 3, "100.00").setDygnspris(new BigDecimal("-3200.00"));
            }
            return fil.innehall();
        }).tjanst();
    }
}
