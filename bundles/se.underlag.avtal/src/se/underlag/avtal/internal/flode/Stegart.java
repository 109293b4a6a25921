package se.underlag.avtal.internal.flode;

import se.underlag.security.Handling;

/**
 * What is done in a step, whatever number it has in its flow: {@code A8}, {@code B4} and {@code C6} are all {@link #UPPRATTA}. Effects and fields hang
 * on this.
 */
public enum Stegart {

    /** The EC decides to buy (BB-10). Begins flow A. */
    BESLUTA_AVROP(Handling.AVROP_BESLUTA, false, Messages.beslutaAvrop),
    /** Begins flow B from a running avtal (BB-30). */
    STARTA_UPPFOLJNING(Handling.BB_GENOMFORA, false, Messages.startaUppfoljning),
    /** The contact about a changed need is noted (BB-40, BB-42, BB-44). Begins flow C. */
    ANTECKNA_KONTAKT(Handling.BB_BEGARA, false, Messages.antecknaKontakt),
    /** Begins a termination (BB-60). */
    ANMALA_UPPSAGNING(Handling.UPPSAGNING_ANMALA, false, Messages.anmalUppsagning),
    /** How to reach who is to be interviewed (BB-12). */
    LAMNA_KONTAKT(Handling.BB_KONTAKT, false, Messages.lamnaKontakt),
    /** A contact that replaces the one before it (A11); the start is to be confirmed anew. */
    NY_KONTAKT(Handling.BB_BEGARA, true, Messages.antecknaNyKontakt),
    /** The start is confirmed, with the evidence (BB-46). */
    BEKRAFTA_START(Handling.START_BEKRAFTA, true, Messages.bekraftaStart),
    /** A behovsbedömning is asked for (BB-41, BB-47). */
    BEGARA_BB(Handling.BB_BEGARA, false, Messages.begarBedomning),
    /** Booked, or booked anew (BB-13, BB-31). */
    BOKA(Handling.BB_GENOMFORA, true, Messages.boka),
    /** Carried out: day, points, exception (BB-13, BB-31). */
    GENOMFORA(Handling.BB_GENOMFORA, false, Messages.genomfor),
    /** Points or price of the behovsbedömning are corrected; what was mailed is mailed anew, what was checked is checked anew (BB-14, BB-18). */
    RATTA_BEDOMNING(Handling.BB_GENOMFORA, true, Messages.rattaBedomning),
    /** Mailed to the four (BB-14, BB-32, BB-48). */
    MEJLA(Handling.BB_GENOMFORA, false, Messages.mejla),
    /** The Word file without price is filed (BB-15, BB-33, BB-48). */
    TRESERVA(Handling.BB_TRESERVA, false, Messages.laggITreserva),
    /** The leverantör is told the price (BB-16). */
    KONTAKTA_LEVERANTOR(Handling.AVTAL_UPPRATTA, false, Messages.kontaktaLeverantor),
    /** The avtal is drawn up with the price model (BB-17, BB-34, BB-49). */
    UPPRATTA(Handling.AVTAL_UPPRATTA, false, Messages.uppratta),
    /** The avtal is drawn up with a negotiated price (BB-25). */
    UPPRATTA_UNDANTAG(Handling.AVTAL_UNDANTAG, false, Messages.upprattaUndantag),
    /** The avtal is corrected; it has to be checked anew. */
    RATTA(Handling.AVTAL_UPPRATTA, true, Messages.ratta),
    /** The negotiated avtal is corrected; it has to be checked anew (BB-25). */
    RATTA_UNDANTAG(Handling.AVTAL_UNDANTAG, true, Messages.rattaUndantag),
    /** The price in the document is held against the price worked out, or the negotiated one (BB-18). */
    KONTROLLRAKNA(Handling.AVTAL_UPPRATTA, true, Messages.kontrollrakna),
    /** The same by the LINK-samordnare, for a negotiated price (BB-18, BB-25). */
    KONTROLLRAKNA_UNDANTAG(Handling.AVTAL_UNDANTAG, true, Messages.kontrollraknaUndantag),
    /** The day of moving in is told to the planeringsledare (BB-19). May be told anew when it changes. */
    MEDDELA_INFLYTT(Handling.INFLYTT_MEDDELA, true, Messages.meddelaInflytt),
    /** Amount and status of expansionsmedel (BB-20, A7). */
    EXPANSION(Handling.EXPANSION_ANDRA, true, Messages.andraExpansionsmedel),
    /** A moving in before the behovsbedömning is approved, with a reason (BB-11). */
    GODKANN_INFLYTT(Handling.AVVIKELSE_GODKANNA, false, Messages.godkannInflytt),
    /** A follow-up before its time is approved, with a reason (BB-30). */
    GODKANN_UPPFOLJNING(Handling.AVVIKELSE_GODKANNA, false, Messages.godkannUppfoljning),
    /** The EC signs (BB-21, BB-36, BB-51); anew when the avtal was opened for correction. */
    SIGNERA(Handling.AVTAL_SIGNERA, true, Messages.signera),
    /** A signed avtal that was not sent is opened for correction; the signature counts no more (BB-21, BB-60). */
    OPPNA(Handling.AVTAL_UPPRATTA, true, Messages.oppna),
    /** The same for a negotiated avtal (BB-25). */
    OPPNA_UNDANTAG(Handling.AVTAL_UNDANTAG, true, Messages.oppnaUndantag),
    /** Sent, and enheten för administration informed, in one (BB-22 and BB-24, BB-35 and BB-37, BB-51). */
    SKICKA(Handling.AVTAL_SKICKA, false, Messages.skicka),
    /** The signed avtal has come back (BB-23). */
    ATERKOMMET(Handling.AVTAL_ARKIVERA, false, Messages.antecknaAterkomst),
    /** Avtal and behovsbedömning are archived together (BB-23, BB-35, BB-50). */
    ARKIVERA(Handling.AVTAL_ARKIVERA, false, Messages.arkivera),
    /** The socialadministratör has been told of the termination (BB-60). */
    BEKRAFTA_AVTAL(Handling.UPPSAGNING_MOTTA_AVTAL, false, Messages.bekraftaUppsagningAvtal),
    /** The planeringsledare has been told of the termination (BB-60). */
    BEKRAFTA_PLANERING(Handling.UPPSAGNING_MOTTA_PLANERING, false, Messages.bekraftaUppsagningPlanering),
    /** The days of the termination are settled (BB-60, A13). */
    FASTSTALLA(Handling.UPPSAGNING_FASTSTALLA, false, Messages.faststallUppsagning),
    /** The placement is closed (BB-60). */
    AVSLUTA(Handling.AVTAL_ARKIVERA, false, Messages.avsluta),
    /** The case is broken off, with a reason. */
    AVBRYTA(Handling.AVTAL_AVBRYTA, false, Messages.avbryt),
    /** The termination is withdrawn, with a reason (BB-60). */
    TA_TILLBAKA(Handling.UPPSAGNING_ANMALA, false, Messages.taTillbaka);

    private final Handling handling;
    private final boolean upprepas;
    private final String namn;

    Stegart(Handling handling, boolean upprepas, String namn) {
        this.handling = handling;
        this.upprepas = upprepas;
        this.namn = namn;
    }

    /** @return the permission that the step needs */
    public Handling handling() {
        return handling;
    }

    /** @return whether it may be taken more than once */
    public boolean upprepas() {
        return upprepas;
    }

    /** @return a verb first, in the language of the interface */
    public String namn() {
        return namn;
    }

    /** @return whether the step itself needs a reason (Stegbegaran.orsak) */
    public boolean kraverOrsak() {
        return this == GODKANN_INFLYTT || this == GODKANN_UPPFOLJNING || this == AVBRYTA || this == TA_TILLBAKA;
    }
}
