package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import se.underlag.base.Belopp;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.ui.edit.Change;

/**
 * What typing an amount into a month means. Without forecast it is the actual amount. In a green month it is the month's total V, and the
 * latest event's effect takes the difference, so that V = F + Σ delta; the actual amount is never overwritten by a forecast (A3, A4). On a
 * row that an event made, every month is forecast (PR-04, PR-05).
 */
final class Manadsandring {

    private Manadsandring() {
    }

    /** @param visat SEK that the cell shall show, null to empty it; a green cell that is emptied shows nothing left: 0 kr */
    static List<Change> visa(Radpost post, int manad, BigDecimal visat) {
        List<Prognoseffekt> effekter = post.effekter(manad);
        if (!effekter.isEmpty()) {
            return andraEffekt(effekter.get(effekter.size() - 1), skillnad(post, manad, visat));
        }
        return post.arHandelserad() ? nyEffekt(post, manad, visat) : andraFaktiskt(post, manad, visat);
    }

    /** @param vy which money the cell shows: typing changes that and nothing else; @param visat SEK that the cell shall show, null to empty it */
    static List<Change> visa(Pengavy vy, Radpost post, int manad, BigDecimal visat) {
        return switch (vy) {
        case TOTALT -> visa(post, manad, visat);
        case FAKTISKT -> andraFaktiskt(post, manad, visat);
        case PROGNOS -> visa(post, manad, visat == null && post.effekter(manad).isEmpty() ? null
                : post.faktiskt().orZero(manad).add(visat == null ? Belopp.NOLL : visat));
        };
    }

    private static BigDecimal skillnad(Radpost post, int manad, BigDecimal visat) {
        return (visat == null ? Belopp.NOLL : Belopp.oren(visat)).subtract(post.visat(manad));
    }

    private static List<Change> andraEffekt(Prognoseffekt effekt, BigDecimal skillnad) {
        return skillnad.signum() == 0 ? List.of()
                : List.of(Change.set(effekt, Literals.PROGNOSEFFEKT__DELTA, effekt.getDelta().add(skillnad)));
    }

    private static List<Change> nyEffekt(Radpost post, int manad, BigDecimal visat) {
        if (visat == null) {
            return List.of();
        }
        Prognoshandelse handelse = post.rad().getHandelse();
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        effekt.setId(UUID.randomUUID().toString());
        effekt.setEnhetId(post.rad().getEnhetId());
        effekt.setManad(manad);
        effekt.setRad(post.rad());
        effekt.setDelta(Belopp.oren(visat).subtract(post.faktiskt().orZero(manad)));
        return List.of(Change.add(handelse, Literals.PROGNOSHANDELSE__EFFEKTER, effekt));
    }

    private static List<Change> andraFaktiskt(Radpost post, int manad, BigDecimal visat) {
        BigDecimal nytt = Belopp.oren(visat);
        boolean same = nytt == null ? post.faktiskt().get(manad) == null : nytt.equals(post.faktiskt().get(manad));
        return same ? List.of() : List.of(Change.set(post.rad(), Radpost.falt(manad), nytt));
    }
}
