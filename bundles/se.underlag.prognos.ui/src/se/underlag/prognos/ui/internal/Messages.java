package se.underlag.prognos.ui.internal;

import org.eclipse.osgi.util.NLS;

/** The texts of the prognos's windows. */
public final class Messages extends NLS {

    public static String prognos_ar, prognos_enhet, prognos_allaEnheter, prognos_enhetsval, prognos_manad, prognos_insats,
            prognos_utanInsats, prognos_kopiera, prognos_kopierat, prognos_jobb, prognos_tomRubrik, prognos_tomText, prognos_visaAr;

    static {
        initializeMessages("se.underlag.prognos.ui.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
