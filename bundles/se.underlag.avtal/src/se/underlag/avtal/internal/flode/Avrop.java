package se.underlag.avtal.internal.flode;

import static se.underlag.avtal.internal.flode.Flodessteg.sidosteg;
import static se.underlag.avtal.internal.flode.Flodessteg.steg;
import static se.underlag.model.Placeringstillstand.ARKIVERAT;
import static se.underlag.model.Placeringstillstand.ATERKOMMET;
import static se.underlag.model.Placeringstillstand.AVTAL_UPPRATTAT;
import static se.underlag.model.Placeringstillstand.BB_BOKAD;
import static se.underlag.model.Placeringstillstand.BB_GENOMFORD;
import static se.underlag.model.Placeringstillstand.BB_SKICKAD;
import static se.underlag.model.Placeringstillstand.KONTAKT_LAMNAD;
import static se.underlag.model.Placeringstillstand.SIGNERAT;
import static se.underlag.model.Placeringstillstand.SKICKAT;
import static se.underlag.model.Placeringstillstand.STARTAT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.vakt.AngivenOrsak;
import se.underlag.avtal.internal.vakt.Avtalsdagar;
import se.underlag.avtal.internal.vakt.BedomningForeInflytt;
import se.underlag.avtal.internal.vakt.GenomfordSenastIdag;
import se.underlag.avtal.internal.vakt.InflyttMeddelad;
import se.underlag.base.Period;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Vakt;
import se.underlag.regler.Datumparametrar;

/** Flow A, a new call-off: BB-10 to BB-25. */
final class Avrop {

    /** Step by which a moving in before the behovsbedömning is approved (BB-11). */
    private static final String GODKANN = "A2v";
    private static final Set<Placeringstillstand> PAGAR = Set.of(STARTAT, KONTAKT_LAMNAD, BB_BOKAD, BB_GENOMFORD, BB_SKICKAD, AVTAL_UPPRATTAT,
            SIGNERAT,
            SKICKAT, ATERKOMMET, ARKIVERAT);

    private Avrop() {
    }

    static Flodesplan plan(Datumparametrar parametrar) {
        Vakt<Arendebild> foreInflytt = new BedomningForeInflytt(GODKANN);
        Avtalsdel avtal = new Avtalsdel("A8", "BB-17", "A10", "BB-21", "A11", "BB-22", "BB-24", "BB-23", "BB-15", "BB-11",
                arende -> dagar(arende, parametrar), false, List.of(foreInflytt));
        List<Flodessteg> steg = new ArrayList<>();
        steg.add(sidosteg(GODKANN, Stegart.GODKANN_INFLYTT, "BB-11", PAGAR).efter(new AngivenOrsak(GODKANN, "BB-11")));
        steg.add(steg("A3", Stegart.LAMNA_KONTAKT, "BB-12", STARTAT, KONTAKT_LAMNAD));
        steg.add(steg("A4a", Stegart.BOKA, "BB-13", KONTAKT_LAMNAD, BB_BOKAD).ocksaFran(BB_BOKAD));
        steg.add(steg("A4b", Stegart.GENOMFORA, "BB-13", BB_BOKAD, BB_GENOMFORD).efter(new GenomfordSenastIdag(), foreInflytt));
        steg.add(sidosteg("A4r", Stegart.RATTA_BEDOMNING, "BB-13", Avtalsdel.FORE_SIGNATUR));
        steg.add(steg("A5", Stegart.MEJLA, "BB-14", BB_GENOMFORD, BB_SKICKAD));
        steg.add(sidosteg("A6", Stegart.TRESERVA, "BB-15", Avtalsdel.EFTER_MEJL));
        steg.add(sidosteg("A7", Stegart.KONTAKTA_LEVERANTOR, "BB-16", Set.of(BB_SKICKAD, AVTAL_UPPRATTAT, SIGNERAT)));
        steg.addAll(avtal.framTillKontroll());
        steg.add(sidosteg("A9", Stegart.MEDDELA_INFLYTT, "BB-19", PAGAR).efter(foreInflytt));
        steg.add(sidosteg("A9e", Stegart.EXPANSION, "BB-20", PAGAR).fore(new InflyttMeddelad()));
        steg.addAll(avtal.franSignatur());
        steg.add(Avtalsdel.avbryt("BB-10", STARTAT, KONTAKT_LAMNAD));
        return new Flodesplan("A", new Startsteg("A1", Stegart.BESLUTA_AVROP, "BB-10", STARTAT, List.of()), Avtalsdel.SLUT, steg);
    }

    /** Three months from the day of moving in as soon as it is told (BB-17, BB-19), until then from the day the avtal starts. */
    private static Optional<Period> dagar(Arendebild arende, Datumparametrar parametrar) {
        LocalDate inflytt = arende.inflyttning() == null ? null : arende.inflyttning().datum();
        return Optional.of(Avtalsdagar.nyttAvrop(inflytt == null ? arende.avtal().period().from() : inflytt, parametrar));
    }
}
