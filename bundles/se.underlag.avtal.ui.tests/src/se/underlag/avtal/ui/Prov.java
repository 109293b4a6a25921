package se.underlag.avtal.ui;

import static se.underlag.model.Placeringstillstand.ANMALD;
import static se.underlag.model.Placeringstillstand.ARKIVERAT;
import static se.underlag.model.Placeringstillstand.ATERKOMMET;
import static se.underlag.model.Placeringstillstand.AVBRUTET;
import static se.underlag.model.Placeringstillstand.AVSLUTAT;
import static se.underlag.model.Placeringstillstand.AVTAL_UPPRATTAT;
import static se.underlag.model.Placeringstillstand.BB_BOKAD;
import static se.underlag.model.Placeringstillstand.BB_GENOMFORD;
import static se.underlag.model.Placeringstillstand.BB_SKICKAD;
import static se.underlag.model.Placeringstillstand.KONTAKT_LAMNAD;
import static se.underlag.model.Placeringstillstand.SIGNERAT;
import static se.underlag.model.Placeringstillstand.SKICKAT;
import static se.underlag.model.Placeringstillstand.STARTAT;
import static se.underlag.model.Placeringstillstand.UPPSAGT;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.underlag.avtal.Ansvariga;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Avtalsbild;
import se.underlag.avtal.Bedomningsbild;
import se.underlag.avtal.Inflyttningsbild;
import se.underlag.avtal.Personbild;
import se.underlag.avtal.Stegbild;
import se.underlag.avtal.ui.internal.Arenderad;
import se.underlag.base.Period;
import se.underlag.model.Avtalstyp;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Hinder;
import se.underlag.process.Process;
import se.underlag.process.Steg;
import se.underlag.process.Vakt;
import se.underlag.security.Handling;

/** Invented cases and a flow that is as the routine's flow A, for tests of windows and their models. */
public final class Prov {

    /** The day on which all tests happen. */
    public static final LocalDate IDAG = LocalDate.of(2025, 3, 14);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2025-03-14T09:00:00Z"), ZoneId.of("Europe/Stockholm"));

    private static final Set<Placeringstillstand> ALLA = Set.of(STARTAT, KONTAKT_LAMNAD, BB_BOKAD, BB_GENOMFORD, BB_SKICKAD, AVTAL_UPPRATTAT,
            SIGNERAT);

    private Prov() {
    }

    /** Flow A with the guards that windows show. */
    public static Process<Placeringstillstand, Arendebild> floden() {
        Vakt<Arendebild> kontrollerad = (arende, idag) -> arende.avtal() != null && arende.avtal().kontrollStammer() ? Optional.empty()
                : Optional.of(new Hinder("BB-18", "Kontrollräkna priset först."));
        return new Process<>("A", STARTAT, Set.of(ARKIVERAT, AVBRUTET), List.of(
                sido("A2v", "BB-11", Handling.AVVIKELSE_GODKANNA, ALLA, false),
                steg("A3", "BB-12", Handling.BB_KONTAKT, STARTAT, KONTAKT_LAMNAD),
                new Steg<>("A4a", "BB-13", Handling.BB_GENOMFORA, Set.of(KONTAKT_LAMNAD, BB_BOKAD), BB_BOKAD, true, List.of()),
                steg("A4b", "BB-13", Handling.BB_GENOMFORA, BB_BOKAD, BB_GENOMFORD),
                sido("A4r", "BB-13", Handling.BB_GENOMFORA, Set.of(BB_GENOMFORD, BB_SKICKAD, AVTAL_UPPRATTAT), true),
                steg("A5", "BB-14", Handling.BB_GENOMFORA, BB_GENOMFORD, BB_SKICKAD),
                sido("A6", "BB-15", Handling.BB_TRESERVA, Set.of(BB_SKICKAD, AVTAL_UPPRATTAT), false),
                steg("A8", "BB-17", Handling.AVTAL_UPPRATTA, BB_SKICKAD, AVTAL_UPPRATTAT),
                sido("A8k", "BB-18", Handling.AVTAL_UPPRATTA, Set.of(AVTAL_UPPRATTAT), true),
                sido("A8r", "BB-17", Handling.AVTAL_UPPRATTA, Set.of(AVTAL_UPPRATTAT), true),
                new Steg<>("A10", "BB-21", Handling.AVTAL_SIGNERA, Set.of(AVTAL_UPPRATTAT), SIGNERAT, false, List.of(kontrollerad)),
                steg("A11", "BB-22", Handling.AVTAL_SKICKA, SIGNERAT, SKICKAT),
                steg("A11r", "BB-23", Handling.AVTAL_ARKIVERA, SKICKAT, ATERKOMMET),
                steg("A11a", "BB-23", Handling.AVTAL_ARKIVERA, ATERKOMMET, ARKIVERAT),
                new Steg<>("X", "BB-10", Handling.AVTAL_AVBRYTA, ALLA, AVBRUTET, false, List.of())));
    }

    /** @return the termination, or flow A for the others */
    public static Process<Placeringstillstand, Arendebild> floden(Flode flode) {
        if (flode != Flode.UPPSAGNING) {
            return floden();
        }
        Vakt<Arendebild> bada = (arende, idag) -> arende.tagna().containsAll(Set.of("U2", "U3")) ? Optional.empty()
                : Optional.of(new Hinder("BB-60", "Båda ska bekräfta."));
        return new Process<>("U", ANMALD, Set.of(AVSLUTAT), List.of(
                sido("U2", "BB-60", Handling.UPPSAGNING_MOTTA_AVTAL, Set.of(ANMALD), false),
                sido("U3", "BB-60", Handling.UPPSAGNING_MOTTA_PLANERING, Set.of(ANMALD), false),
                new Steg<>("U4", "BB-60", Handling.UPPSAGNING_FASTSTALLA, Set.of(ANMALD), UPPSAGT, false, List.of(bada)),
                steg("U5", "BB-60", Handling.AVTAL_ARKIVERA, UPPSAGT, AVSLUTAT)));
    }

    private static Steg<Placeringstillstand, Arendebild> steg(String id, String regel, Handling handling, Placeringstillstand fran,
            Placeringstillstand till) {
        return new Steg<>(id, regel, handling, Set.of(fran), till, false, List.of());
    }

    private static Steg<Placeringstillstand, Arendebild> sido(String id, String regel, Handling handling, Set<Placeringstillstand> fran, boolean om) {
        return new Steg<>(id, regel, handling, fran, null, om, List.of());
    }

    /** @return the case as somebody with these permissions sees it today */
    public static Arenderad rad(Arendebild bild, Predicate<Handling> far) {
        return new Arenderad(bild, floden().val(bild, bild.tillstand(), bild.tagna(), IDAG, far), null, null);
    }

    /** @return a case of flow A without assessment and avtal */
    public static Arendebild arende(String referens, Placeringstillstand tillstand) {
        return arende(referens, Flode.NYTT_AVROP, tillstand, null, null, null, List.of());
    }

    /** @return a case with these parts */
    public static Arendebild arende(String referens, Flode flode, Placeringstillstand tillstand, Bedomningsbild bedomning, Avtalsbild avtal,
            Inflyttningsbild inflyttning, List<Stegbild> steg) {
        return new Arendebild("id-" + referens, 1, "enhet", "Centrum myndighet", referens, flode, tillstand, LocalDate.of(2025, 1, 2), null,
                new Personbild("person-" + referens, "Exempelsson, Vera", "19811228-9874", false), "B-17", new Period(LocalDate.of(2025, 1, 1), null),
                "BmSS", "lev", "Lindgården AB", "boende", "Lindgården", null, bedomning, avtal, null, inflyttning,
                new Ansvariga(null, null, null, null, null), steg);
    }

    /** @return the case, as one that follows upon that avtal */
    public static Arendebild foljer(Arendebild bild, Avtalsbild foregaende) {
        return new Arendebild(bild.id(), bild.version(), bild.enhetId(), bild.enhet(), bild.referens(), bild.flode(), bild.tillstand(),
                bild.startad(),
                bild.avslutad(), bild.person(), bild.beslutsnr(), bild.beslut(), bild.insats(), bild.leverantorId(), bild.leverantor(),
                bild.boendeId(), bild.boende(), bild.kontaktuppgift(), bild.bedomning(), bild.avtal(), foregaende, bild.inflyttning(),
                bild.ansvariga(), bild.steg());
    }

    /** @return the case in another state */
    public static Arendebild i(Arendebild bild, Placeringstillstand tillstand, Avtalsbild avtal, List<Stegbild> steg) {
        return new Arendebild(bild.id(), bild.version() + 1, bild.enhetId(), bild.enhet(), bild.referens(), bild.flode(), tillstand, bild.startad(),
                tillstand == ARKIVERAT || tillstand == AVBRUTET ? IDAG : null, bild.person(), bild.beslutsnr(), bild.beslut(), bild.insats(),
                bild.leverantorId(), bild.leverantor(), bild.boendeId(), bild.boende(), bild.kontaktuppgift(), bild.bedomning(), avtal,
                bild.foregaende(), bild.inflyttning(), bild.ansvariga(), steg);
    }

    /** @return 1 250,00 × 2,4 + 350,00 = 3 350,00 SEK per dygn from that day, checked when the document says a price */
    public static Avtalsbild avtal(String id, LocalDate from, LocalDate tom, String dokumentpris) {
        BigDecimal dokument = dokumentpris == null ? null : new BigDecimal(dokumentpris);
        BigDecimal dygnspris = new BigDecimal("3350.00");
        return new Avtalsbild(id, "A-" + id, Avtalstyp.NYTT, new Period(from, tom), new BigDecimal("1250.00"), new BigDecimal("2.4"),
                new BigDecimal("350.00"), dygnspris, true, false, null, dokument, "soa1", null, from, dokument == null ? null : IDAG,
                dokument == null ? null : dokument.subtract(dygnspris), null, null, null, null, false, null, null, null, null, null, null,
                "Ramavtal BmSS 2022", LocalDate.of(2026, 12, 31));
    }

    /** @return the avtal after it was sent */
    public static Avtalsbild skickat(Avtalsbild avtal) {
        return new Avtalsbild(avtal.id(), avtal.nr(), avtal.typ(), avtal.period(), avtal.boendepris(), avtal.poang(), avtal.barntillagg(), avtal
                .dygnspris(), true, avtal.undantag(), null, avtal.dokumentpris(), avtal.upprattadAv(), null, avtal.upprattad(),
                avtal.kontrollraknad(),
                avtal.avvikelse(), "ec1", IDAG, Instant.parse("2025-01-20T10:00:00Z"), Instant.parse("2025-01-20T10:00:00Z"), true, null, null, null,
                null, null, avtal.ersatter(), avtal.ramavtal(), avtal.ramavtalTom());
    }

    /** @return an assessment that was carried out with 2.4 points */
    public static Bedomningsbild bedomning(String dokumentpris) {
        return new Bedomningsbild("bb", Bedomningstyp.NY, null, null, null, null, null, LocalDate.of(2025, 1, 8), LocalDate.of(2025, 1, 10), "ple1",
                new BigDecimal("2.4"), false, null, new BigDecimal(dokumentpris), null, null);
    }

    /** @return a step that was taken */
    public static Stegbild tagit(String steg, Placeringstillstand fran, Placeringstillstand till) {
        return new Stegbild(steg, "BB-10", fran, till, IDAG, Instant.parse("2025-03-14T08:00:00Z"), "prov", null, null, null);
    }
}
