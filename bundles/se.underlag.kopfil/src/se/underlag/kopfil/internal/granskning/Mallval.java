package se.underlag.kopfil.internal.granskning;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.internal.tolkning.Prognosfarg;

/**
 * What a column template says beside its columns: the sheets and the colours that mean prognos. It stands among the headings under names that no
 * column has, so that a stored template and a file hold the same. What is asked for at the time goes first.
 */
final class Mallval {

    /** Names of sheets with {@code /} between, which no name of a sheet holds. */
    static final String BLAD = "lasval.blad";
    /** RRGGBB with commas between. */
    static final String GRON = "lasval.gron";

    private static final String SEPARATOR = "/";

    private Mallval() {
    }

    /** @return whether that is no heading but the name of a choice */
    static boolean ar(String rubrik) {
        return rubrik.equals(BLAD) || rubrik.equals(GRON);
    }

    /** @return the choice with what the template adds to it */
    static Lasval med(Lasval val, Map<String, String> mall) {
        Lasval result = val;
        if (val.grona().isEmpty()) {
            result = result.medGrona(Optional.ofNullable(mall.get(GRON)).flatMap(Prognosfarg::read).orElse(Set.of()));
        }
        if (val.blad().isEmpty() && mall.containsKey(BLAD)) {
            result = result.medBlad(Arrays.stream(mall.get(BLAD).split(SEPARATOR)).map(String::strip).filter(namn -> !namn.isEmpty())
                    .collect(Collectors.toSet()));
        }
        return result;
    }
}
