package se.underlag.avtal.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ANVANDARE__SIGNATUR;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__AVSLUTAD;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__FLODE;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSARENDE__REFERENS;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__BOENDE;
import static se.underlag.model.UnderlagPackage.Literals.PLACERINGSAVTAL__PERSON;

import java.text.MessageFormat;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.Map;
import se.underlag.avtal.Arendeurval;
import se.underlag.avtal.AvtalException;
import se.underlag.avtal.internal.roll.Rollinnehav;
import se.underlag.base.Period;
import se.underlag.model.Anvandare;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Parameter;
import se.underlag.model.Placeringsarende;
import se.underlag.model.Placeringsavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Datumparametrar;

/** What the service asks the store for. */
final class Arendelager {

    /** Wide enough for a unit's year, and the same width for all, so that the last one in order of text is the last one made. */
    private static final String NUMMER = "PL-%d-%05d";
    /** In a replica: a row of numbers of its own, so that two without network never give the same. */
    private static final String NUMMER_I_KOPIA = "PL-%d-K%03d-%05d";
    private static final int HOGST = 99_999;

    private Arendelager() {
    }

    /** @throws AvtalException when there is none of that id */
    static Placeringsarende arende(UnitOfWork uow, String id) {
        return uow.find(Placeringsarende.class, id).orElseThrow(() -> new AvtalException(Messages.arendeFinnsInte));
    }

    /** @param enhetIds the units that may be read */
    static List<Placeringsarende> arenden(UnitOfWork uow, Arendeurval urval, Collection<String> enhetIds) {
        Sokning<Placeringsarende> sokning = Sokning.of(Placeringsarende.class).i(ENTITET__ENHET_ID, enhetIds);
        if (!urval.floden().isEmpty()) {
            sokning = sokning.i(PLACERINGSARENDE__FLODE, urval.floden());
        }
        if (urval.personId() != null) {
            sokning = sokning.refererar(PLACERINGSARENDE__PERSON, urval.personId());
        }
        if (!urval.avslutade()) {
            sokning = sokning.lika(PLACERINGSARENDE__AVSLUTAD, null);
        }
        return uow.list(sokning);
    }

    /** @return the cases called that, in any unit */
    static List<Placeringsarende> medReferens(UnitOfWork uow, String referens) {
        return uow.list(Sokning.of(Placeringsarende.class).lika(PLACERINGSARENDE__REFERENS, referens));
    }

    /** @return names of all units by id */
    static Map<String, String> enheter(UnitOfWork uow) {
        Map<String, String> names = new HashMap<>();
        uow.list(Sokning.of(Organisationsenhet.class))
                .forEach(unit -> names.put(unit.getId(), unit.getNamn() == null ? unit.getKod() : unit.getNamn()));
        return names;
    }

    /** @return the parameters that hold: what the store has counts before what is shipped */
    static Datumparametrar parametrar(UnitOfWork uow) {
        return Datumparametrar.levererade()
                .med(uow.list(Sokning.of(Parameter.class)).stream()
                        .map(p -> new Datumparametrar.Varde(p.getNyckel(), p.getVarde(), new Period(p.getFrom(), p.getTom()), p.getKalla()))
                        .toList());
    }

    /** @return who holds which role in the unit */
    static Rollinnehav innehav(UnitOfWork uow, String enhetId) {
        return new Rollinnehav(uow.list(Sokning.of(Anvandare.class)), enhetId);
    }

    /** @return every avtal of the person in that home */
    static List<Placeringsavtal> avtal(UnitOfWork uow, Placeringsarende arende) {
        return uow.list(Sokning.of(Placeringsavtal.class).lika(PLACERINGSAVTAL__PERSON, arende.getPerson()).lika(PLACERINGSAVTAL__BOENDE,
                arende.getBoende()));
    }

    /**
     * @param kopia number of the replica that counts, empty where there is one row of numbers for all
     * @return the next reference of the unit that year; says nothing about whom the case concerns (A28)
     */
    static String nastaReferens(UnitOfWork uow, String enhetId, int ar, OptionalInt kopia) {
        int next = uow
                .list(Sokning.of(Placeringsarende.class).lika(ENTITET__ENHET_ID, enhetId).fran(PLACERINGSARENDE__REFERENS, nummer(ar, kopia, 0))
                        .till(PLACERINGSARENDE__REFERENS, nummer(ar, kopia, HOGST)).orderDescending(PLACERINGSARENDE__REFERENS).page(0, 1))
                .stream()
                .map(Placeringsarende::getReferens).mapToInt(ref -> Integer.parseInt(ref.substring(ref.lastIndexOf('-') + 1))).max().orElse(0) + 1;
        return nummer(ar, kopia, next);
    }

    private static String nummer(int ar, OptionalInt kopia, int number) {
        return kopia.isPresent() ? NUMMER_I_KOPIA.formatted(ar, kopia.getAsInt(), number) : NUMMER.formatted(ar, number);
    }

    /** @return what the user with that signature is called, the signature when it is not known */
    static String namn(UnitOfWork uow, String signatur) {
        return signatur == null ? Messages.nagon
                : uow.list(Sokning.of(Anvandare.class).lika(ANVANDARE__SIGNATUR, signatur)).stream().map(Anvandare::getNamn).filter(n -> n != null)
                        .findFirst().map(n -> n.equals(signatur) ? n : MessageFormat.format(Messages.namnSignatur, n, signatur)).orElse(signatur);
    }
}
