package se.underlag.kopfil.ui.oversikt;

import org.eclipse.osgi.util.NLS;

/** The texts of the overview. */
final class Messages extends NLS {

    public static String titel, tips, laser, valjKopfil, om, agare, ingenAgare, rader, faktisk, prognos, totalt, oppna, manad, kopiera, kopierat;
    public static String insatser, leverantorer, utanInsats, utanLeverantor, namn, ingaRader, ingaBelopp;
    public static String problem, ingaProblem, problemIngaRader, fel, enVarning, varningar, enUpplysning, upplysningar;
    public static String lage, uppladdad, aldrigUppladdad, andringar, andring, ingaAndringar, flerAndringar;

    static {
        initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
    }

    private Messages() {
    }
}
