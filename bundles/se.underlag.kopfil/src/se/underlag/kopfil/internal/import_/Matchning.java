package se.underlag.kopfil.internal.import_;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.underlag.kopfil.Radbild;

/**
 * Finds out which stored row a row of a file is: by exported row id, else beslutsnr + insats + leverantör, else identity + insats + leverantör +
 * from. The place in the sheet plays no part, so sorting changes nothing. Where several rows share a key, equal ones belong together and a single
 * pair that is left over does too; anything else is ambiguous and is not guessed.
 */
final class Matchning {

    private final Map<Radbild, Radbild> traffar = new LinkedHashMap<>();
    private final Set<Radbild> tvetydiga = new LinkedHashSet<>();
    private final Set<Radbild> kvarIFil;
    private final Set<Radbild> kvarLagrade;
    private final BiPredicate<Radbild, Radbild> lika;

    private Matchning(Collection<Radbild> fil, Collection<Radbild> lagrade, BiPredicate<Radbild, Radbild> lika) {
        this.kvarIFil = new LinkedHashSet<>(fil);
        this.kvarLagrade = new LinkedHashSet<>(lagrade);
        this.lika = lika;
    }

    /**
     * Matches the rows.
     *
     * @param insats gives the name that an insats is known by, so that code and name meet
     * @param lika whether a row of the file holds the same as a stored one
     */
    static Matchning of(Collection<Radbild> fil, Collection<Radbild> lagrade, UnaryOperator<String> insats, BiPredicate<Radbild, Radbild> lika) {
        Matchning matchning = new Matchning(fil, lagrade, lika);
        matchning.steg(Radbild::radId);
        matchning.steg(rad -> Nyckel.of(rad.beslutsnr()).isEmpty() ? null : List.of(Nyckel.of(rad.beslutsnr()), kop(rad, insats)));
        matchning.steg(rad -> Nyckel.of(rad.identitet()).isEmpty() ? null
                : List.of(Nyckel.of(rad.identitet()), kop(rad, insats), String.valueOf(rad.period().from())));
        return matchning;
    }

    private static List<String> kop(Radbild rad, UnaryOperator<String> insats) {
        return List.of(Nyckel.of(insats.apply(rad.insats())), Nyckel.of(rad.leverantor()));
    }

    /** @return the stored row that the file's row is, null when it is none */
    Radbild traff(Radbild iFil) {
        return traffar.get(iFil);
    }

    /** @return whether the row could be several stored ones */
    boolean tvetydig(Radbild iFil) {
        return tvetydiga.contains(iFil);
    }

    /** @return the stored rows that no row of the file is, nor could be */
    Collection<Radbild> saknade() {
        return kvarLagrade;
    }

    private void steg(Function<Radbild, Object> nyckel) {
        Map<Object, List<Radbild>> lagrade = grupper(kvarLagrade, nyckel);
        Map<Object, List<Radbild>> fil = grupper(kvarIFil, nyckel);
        fil.forEach((key, rows) -> {
            List<Radbild> candidates = lagrade.get(key);
            if (candidates != null) {
                para(new ArrayList<>(rows), new ArrayList<>(candidates));
            }
        });
    }

    private static Map<Object, List<Radbild>> grupper(Collection<Radbild> rader, Function<Radbild, Object> nyckel) {
        Map<Object, List<Radbild>> grupper = new LinkedHashMap<>();
        for (Radbild rad : rader) {
            Object key = nyckel.apply(rad);
            if (key != null) {
                grupper.computeIfAbsent(key, k -> new ArrayList<>()).add(rad);
            }
        }
        return grupper;
    }

    private void para(List<Radbild> fil, List<Radbild> lagrade) {
        if (fil.size() > 1 || lagrade.size() > 1) {
            paraLika(fil, lagrade, lika);
            paraEnda(fil, lagrade, rad -> Nyckel.of(rad.identitet()) + '|' + rad.beslutsnr() + '|' + rad.period());
            paraEnda(fil, lagrade, rad -> Nyckel.of(rad.identitet()) + '|' + rad.period().from());
        }
        if (fil.size() == 1 && lagrade.size() == 1) {
            traff(fil.get(0), lagrade.get(0));
        } else if (!fil.isEmpty() && !lagrade.isEmpty()) {
            tvetydiga.addAll(fil);
            fil.forEach(kvarIFil::remove);
            lagrade.forEach(kvarLagrade::remove);
        }
    }

    private void paraLika(List<Radbild> fil, List<Radbild> lagrade, BiPredicate<Radbild, Radbild> samma) {
        for (Radbild rad : List.copyOf(fil)) {
            lagrade.stream().filter(candidate -> samma.test(rad, candidate)).findFirst().ifPresent(candidate -> {
                traff(rad, candidate);
                fil.remove(rad);
                lagrade.remove(candidate);
            });
        }
    }

    private void paraEnda(List<Radbild> fil, List<Radbild> lagrade, Function<Radbild, Object> finare) {
        Map<Object, List<Radbild>> stored = grupper(lagrade, finare);
        grupper(fil, finare).forEach((key, rows) -> {
            List<Radbild> candidates = stored.getOrDefault(key, List.of());
            if (rows.size() == 1 && candidates.size() == 1) {
                traff(rows.get(0), candidates.get(0));
                fil.remove(rows.get(0));
                lagrade.remove(candidates.get(0));
            }
        });
    }

    private void traff(Radbild iFil, Radbild lagrad) {
        traffar.put(iFil, lagrad);
        kvarIFil.remove(iFil);
        kvarLagrade.remove(lagrad);
    }
}
