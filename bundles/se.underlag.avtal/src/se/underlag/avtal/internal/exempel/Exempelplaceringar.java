package se.underlag.avtal.internal.exempel;

import static se.underlag.model.Placeringstillstand.ANMALD;
import static se.underlag.model.Placeringstillstand.ARKIVERAT;
import static se.underlag.model.Placeringstillstand.ATERKOMMET;
import static se.underlag.model.Placeringstillstand.AVBRUTET;
import static se.underlag.model.Placeringstillstand.AVSLUTAT;
import static se.underlag.model.Placeringstillstand.AVTAL_UPPRATTAT;
import static se.underlag.model.Placeringstillstand.BB_BEGARD;
import static se.underlag.model.Placeringstillstand.BB_BOKAD;
import static se.underlag.model.Placeringstillstand.BB_GENOMFORD;
import static se.underlag.model.Placeringstillstand.BB_SKICKAD;
import static se.underlag.model.Placeringstillstand.KONTAKT_LAMNAD;
import static se.underlag.model.Placeringstillstand.KONTAKT_TAGEN;
import static se.underlag.model.Placeringstillstand.SIGNERAT;
import static se.underlag.model.Placeringstillstand.SKICKAT;
import static se.underlag.model.Placeringstillstand.STARTAT;
import static se.underlag.model.Placeringstillstand.UPPSAGT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.internal.exempel.Exempelfloden.Villkor;
import se.underlag.avtal.internal.exempel.Exempelgrund.Plats;
import se.underlag.avtal.internal.exempel.Exempelvandring.Steg;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;

/** The cases of the demo, which stand on 15 October 2025: every state of every flow, and what a unit meets besides. */
final class Exempelplaceringar {

    private static final LocalDate IDAG = LocalDate.of(2025, 10, 15);

    /** Invented: birth numbers from 980 are handed out to nobody. */
    private static final List<String> IDENTITETER = List.of("200401079801", "200401269816", "200402149827", "200403049836", "200403239841",
            "200404119851", "200404309866", "200405199878", "200406079889", "200406269894", "200407159904", "200408039915", "200408229920",
            "200409109931", "200409299948", "200410189955", "200411069966", "200411259971", "200412149981", "200501029995", "200501219802",
            "200502099815", "200502289820", "200503199838", "200504079849", "200504269853", "200505159863", "200506039874", "200506229889",
            "200507119899", "200507309904", "200508189917", "200509069928", "200509259933", "200510149941", "200511029951", "200511219966",
            "200512109976");
    /** Days from moving in back to the last step that leads to the state, with a day or two to spare. */
    private static final Map<Placeringstillstand, Integer> AVROP = new EnumMap<>(Map.of(STARTAT, -29, KONTAKT_LAMNAD, -27, BB_BOKAD, -23,
            BB_GENOMFORD, -19, BB_SKICKAD, -15, AVTAL_UPPRATTAT, -13, SIGNERAT, -11, SKICKAT, 33, ATERKOMMET, 5, ARKIVERAT, 60));

    private final Exempelgrund grund;
    private final Exempelvandring vandring;
    private int nummer;

    Exempelplaceringar(Exempelgrund grund, Exempelvandring vandring) {
        this.grund = grund;
        this.vandring = vandring;
    }

    /** The persons that the cases concern, in their order. Added to the ground's unit of work, to be stored before the cases begin. */
    record Platser(List<Plats> avrop, List<Plats> uppfoljning, List<Plats> behov, List<Plats> uppsagning) {
    }

    /** @return a place for each case */
    Platser platser() {
        return new Platser(platser(13, false), platser(10, false), platser(11, true), platser(4, true));
    }

    private List<Plats> platser(int antal, boolean medAvtal) {
        return IntStream.range(0, antal).mapToObj(i -> {
            // the last of the new ones is the protected one
            Plats plats = grund.plats(nummer, IDENTITETER.get(nummer), nummer == 12);
            Plats whole = medAvtal ? grund.medAvtal(plats, nummer) : plats;
            nummer++;
            return whole;
        }).toList();
    }

    /** Begins the cases and takes them on. @return how many there are */
    int ga(Platser platser) {
        nya(platser.avrop());
        uppfoljda(platser.uppfoljning());
        forandrade(platser.behov());
        uppsagda(platser.uppsagning());
        return platser.avrop().size() + 2 * platser.uppfoljning().size() + platser.behov().size() + platser.uppsagning().size();
    }

    private void nya(List<Plats> platser) {
        List<Placeringstillstand> mal = List.of(STARTAT, KONTAKT_LAMNAD, BB_BOKAD, BB_GENOMFORD, BB_SKICKAD, AVTAL_UPPRATTAT, SIGNERAT, SKICKAT,
                ATERKOMMET, ARKIVERAT);
        for (int i = 0; i < mal.size(); i++) {
            // one document says 60 kr too much; the one that is sent has been away for more than three weeks
            Villkor villkor = mal.get(i) == AVTAL_UPPRATTAT ? new Villkor("2.4", "60", false) : Villkor.VANLIGT;
            avrop(platser.get(i), IDAG.minusDays(AVROP.get(mal.get(i))), villkor, mal.get(i));
        }
        Arendebild tackadeNej = avrop(platser.get(10), IDAG.plusDays(12), Villkor.VANLIGT, BB_SKICKAD);
        vandring.ta(tackadeNej, new Steg("X", IDAG.minusDays(2), AVBRUTET), "Personen tackade nej till platsen");
        avrop(platser.get(11), IDAG.plusDays(11), new Villkor("3.1", "0", true), SIGNERAT);
        avrop(platser.get(12), IDAG.minusDays(3), Villkor.VANLIGT, SKICKAT);
    }

    private Arendebild avrop(Plats plats, LocalDate inflytt, Villkor villkor, Placeringstillstand mal) {
        Arendebild arende = vandring.starta(Flode.NYTT_AVROP, plats, null, new Steg("A1", inflytt.minusDays(30), STARTAT));
        return vandring.ga(arende, Exempelfloden.avrop(inflytt, villkor), mal);
    }

    private void uppfoljda(List<Plats> platser) {
        LocalDate i = LocalDate.of(2025, 7, 3);
        LocalDate nyss = LocalDate.of(2025, 10, 7);
        LocalDate tidig = LocalDate.of(2025, 5, 28);
        LocalDate sensommar = LocalDate.of(2025, 9, 1);
        uppfoljd(platser.get(0), LocalDate.of(2025, 7, 20), LocalDate.of(2025, 10, 21), STARTAT);
        uppfoljd(platser.get(1), LocalDate.of(2025, 7, 20), LocalDate.of(2025, 10, 21), BB_BOKAD);
        uppfoljd(platser.get(2), i, nyss, BB_GENOMFORD);
        uppfoljd(platser.get(3), i, nyss, BB_SKICKAD);
        // assessed two months late: the avtal holds from 10 August and the difference is to be paid (A8)
        uppfoljd(platser.get(4), LocalDate.of(2025, 5, 10), nyss, AVTAL_UPPRATTAT);
        uppfoljd(platser.get(5), i, nyss, SIGNERAT);
        uppfoljd(platser.get(6), i, nyss, SKICKAT);
        uppfoljd(platser.get(7), tidig, sensommar, ATERKOMMET);
        uppfoljd(platser.get(8), tidig, sensommar, ARKIVERAT);
        Arendebild flyttar = uppfoljd(platser.get(9), i, nyss, BB_GENOMFORD);
        vandring.ta(flyttar, new Steg("X", IDAG.minusDays(1), AVBRUTET), "Personen flyttar till ett annat boende");
    }

    private Arendebild uppfoljd(Plats plats, LocalDate inflytt, LocalDate genomford, Placeringstillstand mal) {
        Arendebild forsta = avrop(plats, inflytt, Villkor.VANLIGT, ARKIVERAT);
        Arendebild arende = vandring.starta(Flode.UPPFOLJANDE, plats, forsta.avtal().id(), new Steg("B0", inflytt.plusDays(80), STARTAT));
        return vandring.ga(arende, Exempelfloden.uppfoljning(inflytt.plusDays(81), genomford), mal);
    }

    private void forandrade(List<Plats> platser) {
        LocalDate kontakt = LocalDate.of(2025, 9, 16);
        LocalDate sommar = LocalDate.of(2025, 6, 1);
        // the need has not lasted three months yet: the contact is kept, the request waits (A11)
        behov(platser.get(0), LocalDate.of(2025, 8, 1), LocalDate.of(2025, 10, 6));
        List<Placeringstillstand> mal = List.of(BB_BEGARD, BB_BOKAD, BB_GENOMFORD, BB_SKICKAD, AVTAL_UPPRATTAT, SIGNERAT, SKICKAT, ATERKOMMET,
                ARKIVERAT);
        for (int i = 0; i < mal.size(); i++) {
            vandring.ga(behov(platser.get(i + 1), sommar, kontakt), Exempelfloden.behov(kontakt), mal.get(i));
        }
        Arendebild avbrutet = vandring.ga(behov(platser.get(10), sommar, kontakt), Exempelfloden.behov(kontakt), BB_BEGARD);
        vandring.ta(avbrutet, new Steg("X", IDAG.minusDays(20), AVBRUTET), "Behovet har gått över");
    }

    private Arendebild behov(Plats plats, LocalDate uppstod, LocalDate kontakt) {
        return vandring.starta(Flode.FORANDRADE_BEHOV, plats, plats.foregaende().getId(), new Steg("C1", kontakt, KONTAKT_TAGEN, "kontaktdatum",
                kontakt.toString(), "kontaktAv", "LEVERANTOR", "behovUppstod", uppstod.toString()));
    }

    private void uppsagda(List<Plats> platser) {
        LocalDate uppsagd = LocalDate.of(2025, 9, 1);
        List<Steg> steg = Exempelfloden.uppsagning(uppsagd);
        // one who was told has confirmed, the other has not (BB-60)
        vandring.ga(uppsagning(platser.get(0), uppsagd), steg.subList(0, 1), ANMALD);
        vandring.ga(uppsagning(platser.get(1), uppsagd), steg, UPPSAGT);
        vandring.ga(uppsagning(platser.get(2), uppsagd), steg, AVSLUTAT);
        vandring.ta(uppsagning(platser.get(3), uppsagd), new Steg("U0", uppsagd.plusDays(2), AVBRUTET), "Personen stannar kvar");
    }

    private Arendebild uppsagning(Plats plats, LocalDate uppsagd) {
        return vandring.starta(Flode.UPPSAGNING, plats, plats.foregaende().getId(),
                new Steg("U1", uppsagd, ANMALD, "dag", uppsagd.toString(), "onskadSistaDag", uppsagd.plusDays(35).toString()));
    }
}
