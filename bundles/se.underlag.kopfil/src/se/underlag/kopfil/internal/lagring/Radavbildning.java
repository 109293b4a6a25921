package se.underlag.kopfil.internal.lagring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radbilder;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;

/**
 * Makes the images of stored rows. A month's forecast is the sum of the effects of unconfirmed events that point at it (PR-02); a month with an
 * effect of 0 kr is green too.
 */
public final class Radavbildning {

    private Radavbildning() {
    }

    /** @param rader rows of that köpfil, in order; @param handelser its events; @return one image per row, in the same order */
    public static List<Radbild> of(Kopfil kopfil, Collection<Kopfilsrad> rader, Collection<Prognoshandelse> handelser) {
        Map<String, BigDecimal[]> deltan = deltan(handelser);
        List<Radbild> bilder = new ArrayList<>(rader.size());
        for (Kopfilsrad rad : rader) {
            bilder.add(bild(kopfil, rad, bilder.size() + 1, deltan.getOrDefault(rad.getId(), new BigDecimal[12])));
        }
        return bilder;
    }

    private static Map<String, BigDecimal[]> deltan(Collection<Prognoshandelse> handelser) {
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
        return deltan;
    }

    private static Radbild bild(Kopfil kopfil, Kopfilsrad rad, int nummer, BigDecimal[] deltan) {
        return Radbilder.lagrad(kopfil, rad, nummer, Manader.of(rad), Manadsbelopp.of(Arrays.asList(deltan)));
    }

    /** @return first and family name as people write it, empty when neither is known */
    public static String namn(Person person) {
        return Radbilder.namn(person);
    }
}
