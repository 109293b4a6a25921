package se.underlag.avtal.internal.flode;

import static se.underlag.avtal.internal.flode.Flodessteg.sidosteg;
import static se.underlag.avtal.internal.flode.Flodessteg.steg;
import static se.underlag.model.Placeringstillstand.BB_BEGARD;
import static se.underlag.model.Placeringstillstand.BB_BOKAD;
import static se.underlag.model.Placeringstillstand.BB_GENOMFORD;
import static se.underlag.model.Placeringstillstand.BB_SKICKAD;
import static se.underlag.model.Placeringstillstand.KONTAKT_TAGEN;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.underlag.avtal.internal.vakt.Avtalsdagar;
import se.underlag.avtal.internal.vakt.BehovetHarVarat;
import se.underlag.avtal.internal.vakt.GenomfordEfterBegaran;
import se.underlag.avtal.internal.vakt.GenomfordSenastIdag;
import se.underlag.avtal.internal.vakt.LopandeAvtal;
import se.underlag.regler.Datumparametrar;

/** Flow C, changed needs: BB-40 to BB-52. */
final class ForandradeBehov {

    private ForandradeBehov() {
    }

    static Flodesplan plan(Datumparametrar parametrar) {
        Avtalsdel avtal = new Avtalsdel("C6", "BB-49", "C7", "BB-51", "C8", "BB-50", "BB-51", "BB-50", "BB-48", "BB-48",
                arende -> Avtalsdagar.forandratBehov(arende, arende.avtal().ramavtalTom()), true, List.of());
        List<Flodessteg> steg = new ArrayList<>();
        steg.add(sidosteg("C1n", Stegart.NY_KONTAKT, "BB-45", Set.of(KONTAKT_TAGEN)));
        steg.add(sidosteg("C2", Stegart.BEKRAFTA_START, "BB-46", Set.of(KONTAKT_TAGEN, BB_BEGARD, BB_BOKAD, BB_GENOMFORD, BB_SKICKAD)));
        steg.add(steg("C3", Stegart.BEGARA_BB, "BB-41", KONTAKT_TAGEN, BB_BEGARD).fore(new BehovetHarVarat(parametrar)));
        steg.add(steg("C4a", Stegart.BOKA, "BB-48", BB_BEGARD, BB_BOKAD).ocksaFran(BB_BOKAD));
        steg.add(steg("C4b", Stegart.GENOMFORA, "BB-48", BB_BOKAD, BB_GENOMFORD).efter(new GenomfordSenastIdag(),
                new GenomfordEfterBegaran("C3", parametrar)));
        steg.add(sidosteg("C4r", Stegart.RATTA_BEDOMNING, "BB-48", Avtalsdel.FORE_SIGNATUR));
        steg.add(steg("C5", Stegart.MEJLA, "BB-48", BB_GENOMFORD, BB_SKICKAD));
        steg.add(sidosteg("C5t", Stegart.TRESERVA, "BB-48", Avtalsdel.EFTER_MEJL));
        steg.addAll(avtal.framTillKontroll());
        steg.addAll(avtal.franSignatur());
        steg.add(Avtalsdel.avbryt("BB-40", KONTAKT_TAGEN, BB_BEGARD));
        return new Flodesplan("C", new Startsteg("C1", Stegart.ANTECKNA_KONTAKT, "BB-40", KONTAKT_TAGEN, List.of(new LopandeAvtal("BB-40"))),
                Avtalsdel.SLUT, steg);
    }
}
