package se.underlag.kopfil.internal.forslag;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KOPFIL;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.KOPFIL__AR;
import static se.underlag.model.UnderlagPackage.Literals.KOPFIL__NAMN;
import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.base.Period;
import se.underlag.kopfil.internal.import_.Nyckel;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/**
 * Where in a unit's köpfiler of a year an avtal belongs. The row is known by the avtal or one that it follows, else by beslut + insats + leverantör,
 * else by identity + insats + leverantör + overlapping days. What could be several rows is none: it is not guessed.
 *
 * @param kopfil the file, null when none or several could be it
 * @param rad the row, null when there is none
 * @param flera whether several rows could be it
 * @param andra how many other rows the person has on the avtal's days, where none is the one
 * @param filer the unit's files of that year, by name
 */
record Radplats(Kopfil kopfil, Kopfilsrad rad, boolean flera, int andra, List<Kopfil> filer) {

    /** What is looked for. @param avtal ids of the avtal and of those that it follows */
    record Sokt(String enhetId, Set<String> avtal, Person person, Beslut beslut, Insatstyp insats, Leverantor leverantor, Period dagar) {

        static Sokt of(Placeringsavtal avtal, Collection<Placeringsavtal> tidigare) {
            Set<String> ids = Stream.concat(Stream.of(avtal), Stream.concat(tidigare.stream(), Avtalslinje.ersatta(avtal).stream()))
                    .map(Entitet::getId).filter(Objects::nonNull).collect(Collectors.toSet());
            Beslut beslut = avtal.getBeslut();
            return new Sokt(avtal.getEnhetId(), ids, avtal.getPerson(), beslut, beslut == null ? null : beslut.getInsatstyp(),
                    avtal.getLeverantor(), new Period(avtal.getFrom(), avtal.getTom()));
        }
    }

    static Radplats sok(UnitOfWork uow, int ar, Sokt sokt) {
        return sok(uow, filer(uow, sokt.enhetId(), ar), sokt);
    }

    /** @param filer those that it may lie in */
    static Radplats sok(UnitOfWork uow, List<Kopfil> filer, Sokt sokt) {
        List<Kopfilsrad> rader = filer.isEmpty() || sokt.person() == null ? List.of() : personens(uow, filer, sokt.person());
        List<Kopfilsrad> found = rader(rader, sokt);
        Kopfilsrad rad = found.size() == 1 ? found.get(0) : null;
        int others = found.isEmpty() ? (int) rader.stream().filter(one -> new Period(one.getFrom(), one.getTom()).overlaps(sokt.dagar())).count() : 0;
        return new Radplats(rad != null ? rad.getKopfil() : fil(filer, rader), rad, found.size() > 1, others, filer);
    }

    /** @return the unit's files of the year, by name */
    static List<Kopfil> filer(UnitOfWork uow, String enhetId, int ar) {
        return enhetId == null ? List.of()
                : uow.list(Sokning.of(Kopfil.class).lika(ENTITET__ENHET_ID, enhetId).lika(KOPFIL__AR, ar).order(KOPFIL__NAMN));
    }

    private static List<Kopfilsrad> personens(UnitOfWork uow, List<Kopfil> filer, Person person) {
        List<String> ids = new ArrayList<>(List.of(person.getId()));
        if (person.getIdentitet() != null) {
            uow.list(Sokning.of(Person.class).lika(PERSON__IDENTITET, person.getIdentitet())).stream().map(Person::getId).forEach(ids::add);
        }
        return uow.list(Sokning.of(Kopfilsrad.class).refererarNagon(KOPFILSRAD__KOPFIL, filer.stream().map(Kopfil::getId).toList())
                .refererarNagon(KOPFILSRAD__PERSON, ids));
    }

    /** @return the rows that the first way to know it finds; of several those that share a day with the avtal, where some do */
    private static List<Kopfilsrad> rader(List<Kopfilsrad> rader, Sokt sokt) {
        Predicate<Kopfilsrad> bought = rad -> insats(rad.getInsatstyp(), sokt.insats()) && leverantor(rad.getLeverantor(), sokt.leverantor());
        List<Predicate<Kopfilsrad>> ways = List.of(rad -> rad.getAvtal() != null && sokt.avtal().contains(rad.getAvtal().getId()),
                bought.and(rad -> beslut(rad.getBeslut(), sokt.beslut())),
                bought.and(rad -> new Period(rad.getFrom(), rad.getTom()).overlaps(sokt.dagar())));
        for (Predicate<Kopfilsrad> way : ways) {
            List<Kopfilsrad> found = rader.stream().filter(way).toList();
            List<Kopfilsrad> then = found.size() < 2 ? found
                    : found.stream().filter(rad -> new Period(rad.getFrom(), rad.getTom()).overlaps(sokt.dagar())).toList();
            if (!found.isEmpty()) {
                return then.isEmpty() ? found : then;
            }
        }
        return List.of();
    }

    private static boolean beslut(Beslut radens, Beslut sokt) {
        return radens != null && sokt != null
                && (radens.getId().equals(sokt.getId())
                        || !Nyckel.of(sokt.getNr()).isEmpty() && Nyckel.of(radens.getNr()).equals(Nyckel.of(sokt.getNr())));
    }

    private static boolean insats(Insatstyp radens, Insatstyp sokt) {
        return radens == null ? sokt == null
                : sokt != null
                        && (Objects.equals(radens.getId(), sokt.getId()) || Nyckel.of(radens.getNamn()).equals(Nyckel.of(sokt.getNamn())));
    }

    private static boolean leverantor(Leverantor radens, Leverantor sokt) {
        return radens == null ? sokt == null
                : sokt != null
                        && (Objects.equals(radens.getId(), sokt.getId()) || Nyckel.of(radens.getNamn()).equals(Nyckel.of(sokt.getNamn())));
    }

    /** The only file where the person stands, else the only one that there is. */
    private static Kopfil fil(List<Kopfil> filer, List<Kopfilsrad> rader) {
        List<String> ids = rader.stream().map(rad -> rad.getKopfil().getId()).distinct().toList();
        return ids.size() == 1 ? filer.stream().filter(fil -> fil.getId().equals(ids.get(0))).findFirst().orElse(null)
                : ids.isEmpty() && filer.size() == 1 ? filer.get(0) : null;
    }
}
