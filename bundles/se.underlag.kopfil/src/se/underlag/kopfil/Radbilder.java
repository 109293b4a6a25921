package se.underlag.kopfil;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.model.Beslut;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Prognoshandelse;
import se.underlag.spi.Fynd;

/** Makes the image of a stored row, the same for saving, exporting and the editor, so that checks say the same everywhere. */
public final class Radbilder {

    private Radbilder() {
    }

    /**
     * @param nummer the row's place in the file, from 1
     * @param faktiskt its actual amounts, SEK
     * @param prognos what unconfirmed events add, SEK; a month that is not empty is green, also with 0 kr (PR-02)
     */
    public static Radbild lagrad(Kopfil kopfil, Kopfilsrad rad, int nummer, Manadsbelopp faktiskt, Manadsbelopp prognos) {
        Optional<Person> person = Optional.ofNullable(rad.getPerson());
        List<Integer> gron = IntStream.rangeClosed(1, 12).filter(manad -> prognos.get(manad) != null).boxed().toList();
        return new Radbild(new Fynd.Plats(kopfil.getNamn(), null, nummer, null, null, rad.getId(), null), kopfil.getAr(), rad.getId(),
                person.map(Person::getIdentitet).orElse(null), person.map(Radbilder::namn).orElse(null),
                Optional.ofNullable(rad.getBeslut()).map(Beslut::getNr).orElse(null),
                Optional.ofNullable(rad.getInsatstyp()).map(Insatstyp::getNamn).orElse(null),
                Optional.ofNullable(rad.getLeverantor()).map(Leverantor::getNamn).orElse(null), new Period(rad.getFrom(), rad.getTom()),
                rad.getDygnspris(), rad.getKonto(), rad.getKommentar(), faktiskt, prognos, gron, null,
                Optional.ofNullable(rad.getHandelse()).map(Prognoshandelse::getDatum).orElse(null)).medPrisFran(prisFran(rad));
    }

    /** The row keeps one price; what an avtal of before cost stands in the months alone. */
    private static LocalDate prisFran(Kopfilsrad rad) {
        LocalDate from = rad.getAvtal() == null ? null : rad.getAvtal().getFrom();
        return from != null && (rad.getFrom() == null || rad.getFrom().isBefore(from)) ? from : null;
    }

    /** @return first and family name as people write it, empty when neither is known */
    public static String namn(Person person) {
        return Stream.of(person.getFornamn(), person.getEfternamn()).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining(" "));
    }
}
