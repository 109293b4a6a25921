package se.underlag.avtal.internal.exempel;

import static se.underlag.model.Placeringstillstand.ARKIVERAT;
import static se.underlag.model.Placeringstillstand.ATERKOMMET;
import static se.underlag.model.Placeringstillstand.AVSLUTAT;
import static se.underlag.model.Placeringstillstand.AVTAL_UPPRATTAT;
import static se.underlag.model.Placeringstillstand.BB_BEGARD;
import static se.underlag.model.Placeringstillstand.BB_BOKAD;
import static se.underlag.model.Placeringstillstand.BB_GENOMFORD;
import static se.underlag.model.Placeringstillstand.BB_SKICKAD;
import static se.underlag.model.Placeringstillstand.KONTAKT_LAMNAD;
import static se.underlag.model.Placeringstillstand.SIGNERAT;
import static se.underlag.model.Placeringstillstand.SKICKAT;
import static se.underlag.model.Placeringstillstand.UPPSAGT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.underlag.avtal.internal.exempel.Exempelvandring.Steg;
import se.underlag.base.Belopp;

/** The steps of each flow on their days, as a unit takes them when all goes well. */
final class Exempelfloden {

    private static final String DAG = "dag";
    private static final String POANG = "poang";
    private static final String PRIS = "dokumentpris";
    private static final String KONTAKT = "kontaktuppgift";

    private Exempelfloden() {
    }

    /** @param poang {@code 2.4}; @param fel kronor that the document says too much */
    record Villkor(String poang, String fel, boolean undantag) {

        static final Villkor VANLIGT = new Villkor("2.4", "0", false);

        String dokumentpris() {
            return Belopp.plain(Exempelgrund.PRIS.multiply(new BigDecimal(poang)).add(new BigDecimal(fel)));
        }
    }

    /** Flow A after its start. @param inflytt day of moving in */
    static List<Steg> avrop(LocalDate inflytt, Villkor villkor) {
        List<Steg> steg = new ArrayList<>(List.of(
                new Steg("A3", inflytt.minusDays(28), KONTAKT_LAMNAD, KONTAKT, "Korttidsboendet Exemplet, 010-000 00 00"),
                new Steg("A4a", inflytt.minusDays(25), BB_BOKAD, DAG, inflytt.minusDays(20).toString()),
                new Steg("A4b", inflytt.minusDays(20), BB_GENOMFORD, POANG, villkor.poang(), PRIS, villkor.undantag() ? "" : villkor.dokumentpris(),
                        "undantag", villkor.undantag() ? "ja" : "nej", "undantagsskal", villkor.undantag() ? "Förstärkt bemanning på natten" : ""),
                new Steg("A5", inflytt.minusDays(19), BB_SKICKAD), new Steg("A6", inflytt.minusDays(18), null),
                new Steg("A7", inflytt.minusDays(18), null), new Steg("A9", inflytt.minusDays(16), null, "datum", inflytt.toString())));
        if (villkor.undantag()) {
            steg.add(new Steg("A8u", inflytt.minusDays(14), AVTAL_UPPRATTAT, "dygnspris", "4200", "undantagsvillkor",
                    "Förhandlat dygnspris med vaken natt, ses över efter tre månader", PRIS, "4200"));
            steg.add(new Steg("A8uk", inflytt.minusDays(14), null));
        } else {
            steg.add(new Steg("A8", inflytt.minusDays(14), AVTAL_UPPRATTAT, "barntillagg", "0"));
            steg.add(new Steg("A8k", inflytt.minusDays(14), null));
        }
        steg.addAll(List.of(new Steg("A10", inflytt.minusDays(12), SIGNERAT), new Steg("A11", inflytt.minusDays(10), SKICKAT),
                new Steg("A11r", inflytt.plusDays(2), ATERKOMMET), new Steg("A11a", inflytt.plusDays(3), ARKIVERAT)));
        return steg;
    }

    /** Flow B after its start. @param genomford day of the behovsbedömning */
    static List<Steg> uppfoljning(LocalDate bokad, LocalDate genomford) {
        Villkor nu = new Villkor("2.6", "0", false);
        return List.of(new Steg("B1a", bokad, BB_BOKAD, DAG, genomford.toString()),
                new Steg("B1b", genomford, BB_GENOMFORD, POANG, nu.poang(), PRIS, nu.dokumentpris()),
                new Steg("B2", genomford.plusDays(1), BB_SKICKAD), new Steg("B3", genomford.plusDays(1), null),
                new Steg("B4", genomford.plusDays(2), AVTAL_UPPRATTAT), new Steg("B4k", genomford.plusDays(2), null),
                new Steg("B5", genomford.plusDays(3), SIGNERAT), new Steg("B6", genomford.plusDays(5), SKICKAT),
                new Steg("B6r", genomford.plusDays(14), ATERKOMMET), new Steg("B6a", genomford.plusDays(15), ARKIVERAT));
    }

    /** Flow C after its start. @param kontakt day of the contact */
    static List<Steg> behov(LocalDate kontakt) {
        Villkor nu = new Villkor("2.9", "0", false);
        return List.of(new Steg("C2", kontakt.plusDays(1), null, "underlag", "Mejl från verksamhetschefen " + kontakt),
                new Steg("C3", kontakt.plusDays(1), BB_BEGARD, KONTAKT, "Verksamhetschefen, 010-000 00 01"),
                new Steg("C4a", kontakt.plusDays(2), BB_BOKAD, DAG, kontakt.plusDays(8).toString()),
                new Steg("C4b", kontakt.plusDays(8), BB_GENOMFORD, POANG, nu.poang(), PRIS, nu.dokumentpris()),
                new Steg("C5", kontakt.plusDays(9), BB_SKICKAD), new Steg("C5t", kontakt.plusDays(9), null),
                new Steg("C6", kontakt.plusDays(10), AVTAL_UPPRATTAT), new Steg("C6k", kontakt.plusDays(10), null),
                new Steg("C7", kontakt.plusDays(13), SIGNERAT), new Steg("C8", kontakt.plusDays(14), SKICKAT),
                new Steg("C8r", kontakt.plusDays(24), ATERKOMMET), new Steg("C8a", kontakt.plusDays(25), ARKIVERAT));
    }

    /** Termination after its start. @param uppsagd day of notice */
    static List<Steg> uppsagning(LocalDate uppsagd) {
        return List.of(new Steg("U2", uppsagd.plusDays(1), null), new Steg("U3", uppsagd.plusDays(1), null),
                new Steg("U4", uppsagd.plusDays(3), UPPSAGT), new Steg("U5", uppsagd.plusDays(40), AVSLUTAT));
    }
}
