package se.underlag.person.internal;

import org.eclipse.osgi.util.NLS;

/** Texts of this bundle. */
final class Messages extends NLS {

    public static String andradSamtidigt;
    public static String personFinnsInte, namnSaknas, uppgiftEnhet, uppgiftForetradare, foretradare;
    public static String beslutRubrik, beslutTomt, avtalRubrik, avtalTomt;
    public static String kolumnBeslut, kolumnInsats, kolumnLagrum, kolumnBeslutat, kolumnFrom, kolumnTom, kolumnHandlaggare, kolumnAvtal,
            kolumnLeverantor, kolumnDygnspris;
    public static String objektPerson, objektForetradare, objektArende, objektBeslut, objektAvtal, lastKort, lastKopfil;
    public static String sokPersoner, sokBeslut, sokBeslutRad;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
