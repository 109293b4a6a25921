package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.List;
import se.underlag.kopfil.prognos.Prognosgenomforande;
import se.underlag.kopfil.prognos.Prognosobjekt;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Prognossteg;
import se.underlag.model.Kopfilsrad;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.Edit;

/** Carries plans out on an opened file as one edit that can be undone. Belongs to the UI thread. */
final class Prognosstegen {

    private final Kopfilsmodell modell;
    private final Prognosobjekt objekt;

    Prognosstegen(Kopfilsmodell modell, Prognosobjekt objekt) {
        this.modell = modell;
        this.objekt = objekt;
    }

    /** @param planer worked out one on the other, none of them refused @param etikett what undo calls them together */
    void genomfor(List<Prognosplan> planer, String etikett) {
        List<Edit> edits = new ArrayList<>();
        if (planer.size() == 1) {
            Prognosgenomforande.steg(planer.get(0), objekt).forEach(steg -> edits.add(() -> List.of(andring(steg))));
        } else {
            // A later plan's steps are worked out from what the earlier ones have left.
            planer.forEach(plan -> edits.add(() -> Prognosgenomforande.steg(plan, objekt).stream().map(this::andring).toList()));
        }
        modell.historik().execute(etikett, edits);
    }

    private Change andring(Prognossteg steg) {
        return switch (steg) {
        case Prognossteg.Satt satt -> Change.set(satt.objekt(), satt.falt(), satt.varde());
        case Prognossteg.TaUr ur -> Change.remove(ur.objekt(), ur.lista(), ur.element());
        case Prognossteg.NyRot ny -> ny.rot() instanceof Kopfilsrad rad ? Change.insertRoot(modell.rader(), plats(rad), rad)
                : Change.insertRoot(modell.handelserotter(), modell.handelser().size(), ny.rot());
        case Prognossteg.TaBortRot bort -> Change.removeRoot(bort.rot() instanceof Kopfilsrad ? modell.rader() : modell.handelserotter(), bort.rot());
        };
    }

    /** Where the row's sort key puts it. */
    private int plats(Kopfilsrad rad) {
        int plats = modell.poster().size();
        while (plats > 0 && nyckel(modell.poster().get(plats - 1).rad()).compareTo(nyckel(rad)) > 0) {
            plats--;
        }
        return plats;
    }

    private static String nyckel(Kopfilsrad rad) {
        return rad.getSortnyckel() == null ? "" : rad.getSortnyckel();
    }
}
