package se.underlag.kopfil.internal.granskning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Fargfynd.Kalla;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.internal.layout.Anmarkning;
import se.underlag.kopfil.internal.tolkning.Prognosfarg;
import se.underlag.spi.Allvar;

/**
 * Says where a file bears marks that look like prognos and are not counted as it, and how they would be. Words are only offered: they say as often that
 * a row is prognos as that its beslut is missing.
 */
final class Fargnotis {

    private Fargnotis() {
    }

    /** @return a remark for each green of text or of conditions that nobody has said to mean prognos */
    static List<Anmarkning> av(List<Fargfynd> farger, Fargval val) {
        List<Anmarkning> notes = new ArrayList<>();
        for (Fargfynd mark : farger) {
            if (!chosen(mark, val) && Prognosfarg.AUTO.prognos(mark.rgb())) {
                String text = text(mark.kalla());
                if (text != null) {
                    notes.add(new Anmarkning(Allvar.UPPLYSNING, NLS.bind(text, new Object[] { Integer.toString(mark.antal()), mark.exempel().get(0),
                            String.format(Locale.ROOT, "%06X", mark.rgb()) })));
                }
            }
        }
        return notes;
    }

    private static String text(Kalla kalla) {
        return switch (kalla) {
        case TYPSNITT -> Messages.gronText;
        case VILLKOR -> Messages.gronVillkor;
        case FYLLNING, TEXT -> null;
        };
    }

    private static boolean chosen(Fargfynd mark, Fargval val) {
        return switch (mark.kalla()) {
        case TYPSNITT -> val.typsnitt().contains(mark.rgb());
        case VILLKOR -> val.villkor().contains(mark.rgb());
        case FYLLNING, TEXT -> true;
        };
    }
}
