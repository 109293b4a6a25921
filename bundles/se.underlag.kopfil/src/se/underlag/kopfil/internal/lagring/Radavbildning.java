package se.underlag.kopfil.internal.lagring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.model.Beslut;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.spi.Fynd;

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
        Optional<Person> person = Optional.ofNullable(rad.getPerson());
        List<Integer> gron = IntStream.rangeClosed(1, 12).filter(manad -> deltan[manad - 1] != null).boxed().toList();
        return new Radbild(new Fynd.Plats(kopfil.getNamn(), null, nummer, null, null, rad.getId(), null), kopfil.getAr(), rad.getId(),
                person.map(Person::getIdentitet).orElse(null), person.map(Radavbildning::namn).orElse(null),
                Optional.ofNullable(rad.getBeslut()).map(Beslut::getNr).orElse(null),
                Optional.ofNullable(rad.getInsatstyp()).map(Insatstyp::getNamn).orElse(null),
                Optional.ofNullable(rad.getLeverantor()).map(Leverantor::getNamn).orElse(null), new Period(rad.getFrom(), rad.getTom()),
                rad.getDygnspris(), rad.getKonto(), rad.getKommentar(), Manader.of(rad), Manadsbelopp.of(Arrays.asList(deltan)), gron, null,
                Optional.ofNullable(rad.getHandelse()).map(Prognoshandelse::getDatum).orElse(null));
    }

    /** @return first and family name as people write it, empty when neither is known */
    public static String namn(Person person) {
        return Stream.of(person.getFornamn(), person.getEfternamn()).filter(part -> part != null && !part.isBlank())
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
