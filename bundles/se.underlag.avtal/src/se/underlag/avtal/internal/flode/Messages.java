package se.underlag.avtal.internal.flode;

import org.eclipse.osgi.util.NLS;

/** What steps, states and flows are called. */
final class Messages extends NLS {

    public static String andraExpansionsmedel;
    public static String anmalUppsagning;
    public static String antecknaAterkomst;
    public static String antecknaKontakt;
    public static String antecknaNyKontakt;
    public static String arkivera;
    public static String avbryt;
    public static String avsluta;
    public static String begarBedomning;
    public static String bekraftaStart;
    public static String bekraftaUppsagningAvtal;
    public static String bekraftaUppsagningPlanering;
    public static String beslutaAvrop;
    public static String boka;
    public static String faststallUppsagning;
    public static String flodeA;
    public static String flodeB;
    public static String flodeC;
    public static String flodeU;
    public static String genomfor;
    public static String godkannInflytt;
    public static String godkannUppfoljning;
    public static String kontaktaLeverantor;
    public static String kontrollrakna;
    public static String kontrollraknaUndantag;
    public static String laggITreserva;
    public static String lamnaKontakt;
    public static String meddelaInflytt;
    public static String mejla;
    public static String oppna;
    public static String oppnaUndantag;
    public static String ratta;
    public static String rattaUndantag;
    public static String signera;
    public static String skicka;
    public static String startaUppfoljning;
    public static String taTillbaka;
    public static String tillstandAnmald;
    public static String tillstandArkiverat;
    public static String tillstandAterkommet;
    public static String tillstandAvbrutet;
    public static String tillstandAvslutat;
    public static String tillstandAvtalUpprattat;
    public static String tillstandBbBegard;
    public static String tillstandBbBokad;
    public static String tillstandBbGenomford;
    public static String tillstandBbSkickad;
    public static String tillstandKontaktLamnad;
    public static String tillstandKontaktTagen;
    public static String tillstandSignerat;
    public static String tillstandSkickat;
    public static String tillstandStartat;
    public static String tillstandUppsagt;
    public static String uppratta;
    public static String upprattaUndantag;
    public static String rattaBedomning;

    static {
        NLS.initializeMessages("se.underlag.avtal.internal.flode.messages", Messages.class);
    }

    private Messages() {
    }
}
