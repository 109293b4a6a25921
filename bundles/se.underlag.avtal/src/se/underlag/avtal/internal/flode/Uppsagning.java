package se.underlag.avtal.internal.flode;

import static se.underlag.avtal.internal.flode.Flodessteg.sidosteg;
import static se.underlag.avtal.internal.flode.Flodessteg.steg;
import static se.underlag.model.Placeringstillstand.ANMALD;
import static se.underlag.model.Placeringstillstand.AVBRUTET;
import static se.underlag.model.Placeringstillstand.AVSLUTAT;
import static se.underlag.model.Placeringstillstand.UPPSAGT;

import java.util.List;
import java.util.Set;
import se.underlag.avtal.internal.vakt.AngivenOrsak;
import se.underlag.avtal.internal.vakt.BadaBekraftade;
import se.underlag.avtal.internal.vakt.LopandeAvtal;
import se.underlag.avtal.internal.vakt.UppsagningensDagar;

/** Termination: BB-60, A13. */
final class Uppsagning {

    private static final String REGEL = "BB-60";

    private Uppsagning() {
    }

    static Flodesplan plan() {
        List<Flodessteg> steg = List.of(
                sidosteg("U2", Stegart.BEKRAFTA_AVTAL, REGEL, Set.of(ANMALD)),
                sidosteg("U3", Stegart.BEKRAFTA_PLANERING, REGEL, Set.of(ANMALD)),
                steg("U4", Stegart.FASTSTALLA, REGEL, ANMALD, UPPSAGT).fore(new BadaBekraftade("U2", "U3")).efter(new UppsagningensDagar()),
                steg("U5", Stegart.AVSLUTA, REGEL, UPPSAGT, AVSLUTAT),
                steg("U0", Stegart.TA_TILLBAKA, REGEL, ANMALD, AVBRUTET).efter(new AngivenOrsak("U0", REGEL)));
        return new Flodesplan("U", new Startsteg("U1", Stegart.ANMALA_UPPSAGNING, REGEL, ANMALD, List.of(new LopandeAvtal(REGEL))),
                Set.of(AVSLUTAT, AVBRUTET), steg);
    }
}
