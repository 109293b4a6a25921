package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radbilder;

/** The images of the rows that checks look at, in any thread. Only rows that were edited are imaged again. Belongs to the UI thread. */
final class Bilder {

    private final Kopfilsmodell modell;
    private final List<Radbild> bilder = new ArrayList<>();

    Bilder(Kopfilsmodell modell) {
        this.modell = modell;
        modell.poster().forEach(post -> bilder.add(bild(post)));
    }

    /** Images these rows again. */
    void uppdatera(Collection<Radpost> poster) {
        poster.forEach(post -> bilder.set(post.nummer() - 1, bild(post)));
    }

    /** @return the images as they are now, for a job */
    List<Radbild> alla() {
        return List.copyOf(bilder);
    }

    private Radbild bild(Radpost post) {
        return Radbilder.lagrad(modell.kopfil(), post.rad(), post.nummer(), post.faktiskt(), post.prognos());
    }
}
