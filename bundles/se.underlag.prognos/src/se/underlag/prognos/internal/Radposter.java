package se.underlag.prognos.internal;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EAttribute;
import se.underlag.base.Manadsbelopp;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage;

/**
 * Turns stored rows and events into what they contribute. A row's forecast is the sum of the effects that point at it (PR-03 to PR-05); effects of
 * confirmed or removed events count no more, their amounts stand in faktiskt (A27).
 */
final class Radposter {

    private static final List<EAttribute> MANADER = IntStream.range(0, 12)
            .mapToObj(i -> (EAttribute) UnderlagPackage.Literals.KOPFILSRAD
                    .getEStructuralFeature(UnderlagPackage.KOPFILSRAD__FAKTISKT_JAN + i))
            .toList();

    private Radposter() {
    }

    /** @return one entry per row, in the rows' order; effects on rows that are not among them are left out */
    static List<Prognossumma.Post> of(Collection<Kopfilsrad> rader, Collection<Prognoshandelse> handelser) {
        Map<String, BigDecimal[]> deltan = new HashMap<>();
        for (Prognoshandelse handelse : handelser) {
            if (handelse.getStatus() == Handelsestatus.OBEKRAFTAD) {
                for (Prognoseffekt effekt : handelse.getEffekter()) {
                    BigDecimal[] rad = deltan.computeIfAbsent(effekt.getRad().getId(), id -> new BigDecimal[12]);
                    int i = effekt.getManad() - 1;
                    rad[i] = rad[i] == null ? effekt.getDelta() : rad[i].add(effekt.getDelta());
                }
            }
        }
        return rader.stream().map(rad -> new Prognossumma.Post(insats(rad), faktiskt(rad),
                Optional.ofNullable(deltan.get(rad.getId())).map(delta -> Manadsbelopp.of(java.util.Arrays.asList(delta))).orElse(Manadsbelopp.TOMT)))
                .toList();
    }

    private static Manadsbelopp faktiskt(Kopfilsrad rad) {
        return Manadsbelopp.of(MANADER.stream().map(manad -> (BigDecimal) rad.eGet(manad)).collect(java.util.stream.Collectors.toList()));
    }

    private static String insats(Kopfilsrad rad) {
        return Optional.ofNullable(rad.getInsatstyp()).map(Insatstyp::getNamn).orElse("");
    }
}
