package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.IdentityHashMap;
import java.util.Map;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radbilder;

/** The images of the rows that checks look at, in any thread. Only rows that were edited are imaged again. Belongs to the UI thread. */
final class Bilder {

    private final Kopfilsmodell modell;
    private final Map<Radpost, Radbild> bilder = new IdentityHashMap<>();
    private List<Radbild> iOrdning;

    Bilder(Kopfilsmodell modell) {
        this.modell = modell;
        uppdatera(modell.poster());
    }

    /** Images these rows again. */
    void uppdatera(Collection<Radpost> poster) {
        poster.forEach(post -> bilder.put(post, bild(post)));
        iOrdning = null;
    }

    /** @return the images as they are now, for a job */
    List<Radbild> alla() {
        if (iOrdning == null) {
            List<Radbild> nu = new ArrayList<>(modell.poster().size());
            modell.poster().forEach(post -> nu.add(aktuell(post)));
            iOrdning = List.copyOf(nu);
        }
        return iOrdning;
    }

    /** A row that has come is imaged now; one that others have moved keeps all of its image but the number. */
    private Radbild aktuell(Radpost post) {
        Radbild bild = bilder.get(post);
        if (bild != null && bild.plats().rad() == post.nummer()) {
            return bild;
        }
        Radbild ny = bild == null ? bild(post) : bild.medNummer(post.nummer());
        bilder.put(post, ny);
        return ny;
    }

    private Radbild bild(Radpost post) {
        return Radbilder.lagrad(modell.kopfil(), post.rad(), post.nummer(), post.faktiskt(), post.prognos());
    }
}
