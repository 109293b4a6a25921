package se.underlag.ui.internal.uppgift;

import org.eclipse.osgi.util.NLS;

/** The texts of the start page. */
public final class Messages extends NLS {

    public static String sprak, dagmonster, dagHelg;
    public static String titel, jobb, eller, varforRegel, laser;
    public static String forsenad, snart, kommande;
    public static String antalForsenad, antalForsenade, antalSnart, antalBada, inget;
    public static String mina, visa, visaMina, visaAlla, kolStatus, kolFrist, kolVad, kolVarfor, kolVem, kolAnsvarig, fristEgen;
    public static String tomRubrik, tomText, tomAndras, tomAndrasEn, tomVisaAlla, utanRollRubrik, utanRollText, felRubrik, ingetAttOppna;
    public static String kalender, forra, nasta, idag, vecka, dagUppgifter, dagUppgift, dagTom, dagSagd, dagSagdIdag, dagSagdAntal, dagForsenade;
    public static String dagKolVad, dagKolVem, senaste, senasteTom, senasteNamn, senasteVad;
    public static String marke, markeTips, paminnelse, paminnelseEn, paminnelseFlera;
    public static String sidaText, sidaVidStart, sidaPaminn, sidaRoller;
    public static String nyarsdagen, trettondedagJul, langfredagen, paskdagen, annandagPask, forstaMaj, kristiHimmelsfardsdag, pingstdagen,
            nationaldagen, midsommarafton, midsommardagen, allaHelgonsDag, julafton, juldagen, annandagJul, nyarsafton;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
