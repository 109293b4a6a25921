package se.underlag.prognos.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.prognos.Prognossammanstallning;
import se.underlag.prognos.Prognossammanstallning.Enhetsprognos;
import se.underlag.prognos.Prognossammanstallning.Insatsprognos;

/**
 * Sums what is decided and what is forecast side by side; the two are never added into each other (PR-02), so a reduction (A3, A4) lowers the
 * forecast and leaves the actual cost as it was.
 */
final class Prognossumma {

    /**
     * What one row contributes.
     *
     * @param insats the insats' name, empty when the row has none
     * @param faktiskt actual amounts, SEK
     * @param prognos forecast amounts, SEK, negative for reductions
     */
    record Post(String insats, Manadsbelopp faktiskt, Manadsbelopp prognos) {
    }

    private Prognossumma() {
    }

    /** @return the unit's months and insatser, the insatser by name */
    static Enhetsprognos of(String kod, String namn, Collection<Post> poster) {
        Map<String, List<Post>> perInsats = poster.stream().collect(Collectors.groupingBy(Post::insats, TreeMap::new, Collectors.toList()));
        List<Insatsprognos> insatser = perInsats.entrySet().stream()
                .map(entry -> new Insatsprognos(entry.getKey(), manader(entry.getValue(), false).summa(), manader(entry.getValue(), true).summa()))
                .toList();
        return new Enhetsprognos(kod, namn, manader(poster, false), manader(poster, true), insatser);
    }

    /** @return the year over the units */
    static Prognossammanstallning of(int ar, List<Enhetsprognos> enheter) {
        BigDecimal faktisk = enheter.stream().map(enhet -> enhet.faktiskt().summa()).reduce(Belopp.NOLL, BigDecimal::add);
        BigDecimal prognos = enheter.stream().map(enhet -> enhet.prognos().summa()).reduce(Belopp.NOLL, BigDecimal::add);
        return new Prognossammanstallning(ar, enheter, faktisk, prognos);
    }

    private static Manadsbelopp manader(Collection<Post> poster, boolean prognos) {
        BigDecimal[] sum = new BigDecimal[12];
        for (Post post : poster) {
            Manadsbelopp belopp = prognos ? post.prognos() : post.faktiskt();
            for (int manad = 1; manad <= 12; manad++) {
                BigDecimal value = belopp.get(manad);
                if (value != null) {
                    sum[manad - 1] = sum[manad - 1] == null ? value : sum[manad - 1].add(value);
                }
            }
        }
        return Manadsbelopp.of(java.util.Arrays.asList(sum));
    }
}
