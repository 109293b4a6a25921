package se.underlag.kopfil.sammanslagning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.UnderlagPackage.Literals;

/**
 * Where I made the actual amount of a month a prognos, the emptied month and the new effect are two halves of one money: when the month stays as
 * others have it, the effect goes, or the month would be counted twice (PR-01, A27).
 */
final class Prognoshalvor {

    private static final String RAD = Literals.KOPFILSRAD.getName();
    private static final String HANDELSE = Literals.PROGNOSHANDELSE.getName();

    private Prognoshalvor() {
    }

    /** @return whether the collision is about an actual amount that I emptied */
    static boolean tomd(Krock krock) {
        return krock.slag() == Krock.Slag.FALT && krock.typ().equals(RAD) && krock.bas() != null
                && krock.falt().stream().anyMatch(falt -> krock.bas().varde(falt) != null && krock.mitt().varde(falt) == null);
    }

    /**
     * Takes the effects that I have added away from the months that do not become empty.
     *
     * @param krockar what I have not got my way in
     * @param alla my changes by id; an event of mine that has nothing left goes
     */
    static void utanVid(Collection<Krock> krockar, Map<String, Objektandring> alla) {
        Set<List<String>> celler = new HashSet<>();
        krockar.stream().filter(Prognoshalvor::tomd).forEach(krock -> krock.falt().forEach(falt -> celler.add(List.of(krock.id(), falt))));
        for (Objektandring andring : celler.isEmpty() ? List.<Objektandring>of() : List.copyOf(alla.values())) {
            if (andring.typ().equals(HANDELSE) && andring.mitt() != null) {
                utan(andring, effekt -> celler.contains(cell(effekt)), alla);
            }
        }
    }

    private static void utan(Objektandring andring, Predicate<Objektbild> dubbel, Map<String, Objektandring> alla) {
        Objektbild mitt = andring.mitt();
        List<Objektbild> kvar = new ArrayList<>(mitt.delar());
        kvar.removeIf(effekt -> dubbel.test(effekt) && arNy(effekt, andring.bas()));
        if (kvar.isEmpty() && andring.bas() == null && !mitt.delar().isEmpty()) {
            alla.remove(andring.id());
        } else if (kvar.size() < mitt.delar().size()) {
            alla.put(andring.id(), new Objektandring(andring.bas(), new Objektbild(mitt.typ(), mitt.id(), mitt.version(), mitt.andradAv(),
                    mitt.andradTid(), mitt.falt(), kvar)));
        }
    }

    private static boolean arNy(Objektbild effekt, Objektbild bas) {
        return bas == null || bas.delar().stream().noneMatch(annan -> annan.id().equals(effekt.id()));
    }

    private static List<String> cell(Objektbild effekt) {
        String rad = effekt.varde(Literals.PROGNOSEFFEKT__RAD.getName());
        String manad = effekt.varde(Literals.PROGNOSEFFEKT__MANAD.getName());
        return rad == null || manad == null ? List.of() : List.of(rad, Radfalt.manad(Integer.parseInt(manad)));
    }
}
