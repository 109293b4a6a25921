package se.underlag.avtal.internal.flode;

import static se.underlag.avtal.internal.flode.Flodessteg.sidosteg;
import static se.underlag.avtal.internal.flode.Flodessteg.steg;
import static se.underlag.model.Placeringstillstand.BB_BOKAD;
import static se.underlag.model.Placeringstillstand.BB_GENOMFORD;
import static se.underlag.model.Placeringstillstand.BB_SKICKAD;
import static se.underlag.model.Placeringstillstand.STARTAT;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.vakt.AngivenOrsak;
import se.underlag.avtal.internal.vakt.Avtalsdagar;
import se.underlag.avtal.internal.vakt.GenomfordSenastIdag;
import se.underlag.avtal.internal.vakt.LopandeAvtal;
import se.underlag.avtal.internal.vakt.UppfoljningTidigast;
import se.underlag.process.Vakt;
import se.underlag.regler.Datumparametrar;

/** Flow B, the follow-up: BB-30 to BB-39. */
final class Uppfoljning {

    private Uppfoljning() {
    }

    static Flodesplan plan(Datumparametrar parametrar) {
        Vakt<Arendebild> tidigast = new UppfoljningTidigast(parametrar, UppfoljningTidigast.GODKANN);
        Avtalsdel avtal = new Avtalsdel("B4", "BB-34", "B5", "BB-36", "B6", "BB-35", "BB-37", "BB-35", "BB-33", "BB-31",
                arende -> Avtalsdagar.uppfoljning(arende, arende.avtal().ramavtalTom(), parametrar), false, List.of());
        List<Flodessteg> steg = new ArrayList<>();
        steg.add(steg("B1a", Stegart.BOKA, "BB-31", STARTAT, BB_BOKAD).ocksaFran(BB_BOKAD));
        steg.add(sidosteg(UppfoljningTidigast.GODKANN, Stegart.GODKANN_UPPFOLJNING, "BB-30", Set.of(STARTAT, BB_BOKAD))
                .efter(new AngivenOrsak(UppfoljningTidigast.GODKANN, "BB-30")));
        steg.add(steg("B1b", Stegart.GENOMFORA, "BB-31", BB_BOKAD, BB_GENOMFORD).fore(tidigast).efter(new GenomfordSenastIdag(), tidigast));
        steg.add(sidosteg("B1r", Stegart.RATTA_BEDOMNING, "BB-31", Avtalsdel.FORE_SIGNATUR));
        steg.add(steg("B2", Stegart.MEJLA, "BB-32", BB_GENOMFORD, BB_SKICKAD));
        steg.add(sidosteg("B3", Stegart.TRESERVA, "BB-33", Avtalsdel.EFTER_MEJL));
        steg.addAll(avtal.framTillKontroll());
        steg.addAll(avtal.franSignatur());
        steg.add(Avtalsdel.avbryt("BB-30", STARTAT));
        return new Flodesplan("B", new Startsteg("B0", Stegart.STARTA_UPPFOLJNING, "BB-30", STARTAT,
                List.of(new LopandeAvtal("BB-30", arende -> Avtalsdagar.uppfoljning(arende, null, parametrar)))), Avtalsdel.SLUT, steg);
    }
}
