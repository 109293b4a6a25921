package se.underlag.kopfil.ui.guide;

import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;

/**
 * Which rows of a plan a person accepts: all of them to begin with. Only new and changed rows can be chosen; unchanged ones have nothing to store
 * and refused ones must not be stored. Keeps the sums as rows come and go, so that a tick costs the same in a long file as in a short one.
 */
final class Importurval {

    private final Importplan plan;
    private final Set<Planrad> valda = Collections.newSetFromMap(new IdentityHashMap<>());
    private int nya;
    private int andrade;
    private Manadsbelopp skillnad = Manadsbelopp.TOMT;

    Importurval(Importplan plan) {
        this.plan = plan;
        plan.rader().forEach(rad -> valj(rad, true));
    }

    /** @return whether the row may be chosen or left out at all */
    static boolean kanValjas(Planrad rad) {
        return rad != null && (rad.utfall() == Utfall.NY || rad.utfall() == Utfall.ANDRAD);
    }

    /** @return whether the row will be stored */
    boolean vald(Planrad rad) {
        return valda.contains(rad);
    }

    /** Takes the row with or leaves it out; a row that cannot be chosen stays as it is. */
    void valj(Planrad rad, boolean med) {
        if (!kanValjas(rad) || med == valda.contains(rad)) {
            return;
        }
        if (med) {
            valda.add(rad);
            skillnad = skillnad.plus(rad.skillnad());
        } else {
            valda.remove(rad);
            skillnad = skillnad.minus(rad.skillnad());
        }
        int step = med ? 1 : -1;
        nya += rad.utfall() == Utfall.NY ? step : 0;
        andrade += rad.utfall() == Utfall.ANDRAD ? step : 0;
    }

    /** Takes all of the rows with or leaves them out. */
    void valj(Collection<Planrad> rader, boolean med) {
        rader.forEach(rad -> valj(rad, med));
    }

    /** @return how many new rows will be stored */
    int nya() {
        return nya;
    }

    /** @return how many rows will be changed */
    int andrade() {
        return andrade;
    }

    /** @return whether anything will be written */
    boolean skriver() {
        return nya + andrade > 0;
    }

    /** @return how many rows could be chosen */
    int valbara() {
        return plan.antal(Utfall.NY) + plan.antal(Utfall.ANDRAD);
    }

    /** @return the köpfil's months before the import, SEK */
    Manadsbelopp fore() {
        return plan.fore();
    }

    /** @return what the chosen rows add, SEK; negative where they take away */
    Manadsbelopp skillnad() {
        return skillnad;
    }

    /** @return the köpfil's months as they will be, SEK */
    Manadsbelopp efter() {
        return plan.fore().plus(skillnad);
    }

    /** @return the plan to carry out: that of all rows, or one without those that were left out */
    Importplan plan() {
        if (nya + andrade == valbara()) {
            return plan;
        }
        return plan.med(valda);
    }
}
