package se.underlag.avtal.internal.bevakning;

import org.eclipse.osgi.util.NLS;

/** What deadlines are called, what is to be done and why. */
final class Messages extends NLS {

    public static String anmaldesDag;
    public static String arendetsLage;
    public static String begarBedomning;
    public static String behovetVarat;
    public static String bekraftaUppsagning;
    public static String beslutSlutar;
    public static String beslutSlutarAvtalOppet;
    public static String dokumentetsPrisAvviker;
    public static String fornyaRamavtal;
    public static String fornyaRutin;
    public static String genomforForeInflytt;
    public static String inflyttDag;
    public static String mejlatPrisAvviker;
    public static String namnBedomning;
    public static String namnBehov;
    public static String namnBeslut;
    public static String namnPris;
    public static String namnRamavtal;
    public static String namnRetur;
    public static String namnRutin;
    public static String namnUppfoljning;
    public static String namnUppsagning;
    public static String paminnRetur;
    public static String provaBeslut;
    public static String ramavtalSlutar;
    public static String rattaBedomningen;
    public static String redUtPriset;
    public static String rutinSlutade;
    public static String rutinSlutar;
    public static String skickadesDag;
    public static String startaUppfoljning;
    public static String stegIArende;
    public static String taNyKontakt;
    public static String treManaderSlut;

    static {
        NLS.initializeMessages("se.underlag.avtal.internal.bevakning.messages", Messages.class);
    }

    private Messages() {
    }
}
