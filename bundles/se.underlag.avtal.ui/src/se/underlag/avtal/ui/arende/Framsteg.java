package se.underlag.avtal.ui.arende;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Stegnamn;
import se.underlag.avtal.ui.internal.Messages;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Process;
import se.underlag.process.Steg;

/** The way through the process as one readable line: what lies behind, where the case stands, what is left. */
final class Framsteg {

    private Framsteg() {
    }

    /** @return {@code ✓ Startat › ▶ Bokad › ○ Genomförd}; a cancelled case shows how far it came */
    static String rad(Process<Placeringstillstand, Arendebild> process, Placeringstillstand nu, Set<Placeringstillstand> passerade, Stegnamn namn) {
        List<String> delar = new ArrayList<>();
        List<Placeringstillstand> vag = vag(process);
        boolean kvar = true;
        int plats = vag.indexOf(nu);
        for (int i = 0; i < vag.size(); i++) {
            String ord = namn.tillstand(vag.get(i));
            boolean sist = vag.get(i) == nu && process.slut().contains(nu);
            if (i < plats || sist || plats < 0 && passerade.contains(vag.get(i))) {
                delar.add(NLS.bind(Messages.framsteg_passerat, ord));
            } else if (i == plats) {
                delar.add(NLS.bind(Messages.framsteg_har, ord));
            } else if (plats >= 0) {
                delar.add(NLS.bind(Messages.framsteg_kvar, ord));
            } else {
                kvar = false;
            }
        }
        if (plats < 0 || !kvar) {
            delar.add(NLS.bind(Messages.framsteg_avbrutet, namn.tillstand(nu)));
        }
        return String.join(Messages.framsteg_mellan, delar);
    }

    /** The states one after the other, as the steps lead through them; cancelling is no part of the way. */
    static List<Placeringstillstand> vag(Process<Placeringstillstand, Arendebild> process) {
        Set<Placeringstillstand> vag = new LinkedHashSet<>();
        vag.add(process.start());
        for (Steg<Placeringstillstand, Arendebild> steg : process.steg()) {
            if (steg.till() != null && steg.till() != Placeringstillstand.AVBRUTET) {
                vag.add(steg.till());
            }
        }
        return List.copyOf(vag);
    }
}
