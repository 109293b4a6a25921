package se.underlag.kopfil.internal.import_;

import static se.underlag.model.UnderlagPackage.Literals.ARENDE__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.BESLUT__NR;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ENHET_ID;
import static se.underlag.model.UnderlagPackage.Literals.PERSON__IDENTITET;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.base.Identitet;
import se.underlag.base.Period;
import se.underlag.kopfil.Personnamn;
import se.underlag.kopfil.Radbild;
import se.underlag.model.Arende;
import se.underlag.model.Arendestatus;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Identitetstyp;
import se.underlag.model.Insatstyp;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Regi;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/**
 * What rows refer to: persons, beslut, insatser and leverantörer, found by their natural keys in a few queries for the whole file, or made. A name
 * that is known is never overwritten by a file.
 */
final class Register {

    private static final int BATCH = 500;

    private final UnitOfWork uow;
    private final String enhetId;
    private final LocalDate idag;
    private final Insatser insatser;
    private final Map<String, Person> personer = new HashMap<>();
    private final Map<String, Arende> arenden = new HashMap<>();
    private final Map<String, Beslut> beslut = new HashMap<>();
    private final Map<String, Leverantor> leverantorer = new HashMap<>();
    private final Set<Entitet> nya = new LinkedHashSet<>();

    /** Loads what the rows name. @param rader the rows that will be stored; @param idag today */
    Register(UnitOfWork uow, String enhetId, Collection<Radbild> rader, Insatser insatser, LocalDate idag) {
        this.uow = uow;
        this.enhetId = enhetId;
        this.idag = idag;
        this.insatser = insatser;
        uow.list(Sokning.of(Leverantor.class)).forEach(leverantor -> leverantorer.putIfAbsent(Nyckel.of(leverantor.getNamn()), leverantor));
        las(Person.class, PERSON__IDENTITET, texter(rader, Radbild::identitet)).forEach(person -> personer.put(person.getIdentitet(), person));
        las(Beslut.class, BESLUT__NR, texter(rader, Radbild::beslutsnr)).forEach(found -> beslut.put(found.getNr(), found));
        List<String> ids = personer.values().stream().map(Person::getId).toList();
        for (int start = 0; start < ids.size(); start += BATCH) {
            uow.list(Sokning.of(Arende.class).lika(ENTITET__ENHET_ID, enhetId).refererarNagon(ARENDE__PERSON,
                    ids.subList(start, Math.min(start + BATCH, ids.size())))).forEach(arende -> arenden.put(arende.getPerson().getId(), arende));
        }
    }

    private static List<String> texter(Collection<Radbild> rader, Function<Radbild, String> text) {
        return rader.stream().map(text).map(Nyckel::text).filter(value -> value != null).distinct().toList();
    }

    private <T extends Entitet> List<T> las(Class<T> typ, EStructuralFeature falt, List<String> varden) {
        List<T> found = new ArrayList<>();
        for (int start = 0; start < varden.size(); start += BATCH) {
            List<String> batch = varden.subList(start, Math.min(start + BATCH, varden.size()));
            found.addAll(uow.list(Sokning.of(typ).lika(ENTITET__ENHET_ID, enhetId).i(falt, batch)));
        }
        return found;
    }

    /** @return the person of the row, made when unknown; null when the row names none */
    Person person(Radbild rad) {
        String identitet = Nyckel.text(rad.identitet());
        if (identitet == null) {
            return null;
        }
        Person person = personer.computeIfAbsent(identitet, this::nyPerson);
        if (Personnamn.saknas(person)) {
            Personnamn.satt(person, rad.namn());
        }
        return person;
    }

    private Person nyPerson(String identitet) {
        Person person = ny(UnderlagFactory.eINSTANCE.createPerson(), enhetId);
        person.setIdentitet(identitet);
        person.setIdentitetstyp(Identitet.read(identitet, idag).map(Identitet::slag).map(Enum::name).map(Identitetstyp::valueOf)
                .orElse(Identitetstyp.OKAND));
        return person;
    }

    /** @param period the days the file's rows give it together; @return the row's beslut in the unit, made when unknown; null when it names none */
    Beslut beslut(Radbild rad, Period period) {
        Beslut found = beslut(rad);
        if (found == null) {
            return null;
        }
        if (period.from() != null && !period.from().equals(found.getFrom())) {
            found.setFrom(period.from());
        }
        if (period.tom() == null ? found.getTom() != null : !period.tom().equals(found.getTom())) {
            found.setTom(period.tom());
        }
        return found;
    }

    /** @return the row's beslut in the unit, made with the row's days when unknown, else as it is; null when the row names none */
    Beslut beslut(Radbild rad) {
        String nr = Nyckel.text(rad.beslutsnr());
        Beslut found = nr == null ? null : beslut.get(nr);
        if (found == null && nr != null) {
            found = ny(UnderlagFactory.eINSTANCE.createBeslut(), enhetId);
            nya.remove(found);
            found.setNr(nr);
            found.setInsatstyp(insatstyp(rad));
            found.setFrom(rad.period().from());
            found.setTom(rad.period().tom());
            arende(person(rad)).getBeslut().add(found);
            beslut.put(nr, found);
        }
        return found;
    }

    private Arende arende(Person person) {
        String key = person == null ? UUID.randomUUID().toString() : person.getId();
        return arenden.computeIfAbsent(key, id -> {
            Arende arende = ny(UnderlagFactory.eINSTANCE.createArende(), enhetId);
            arende.setPerson(person);
            arende.setStatus(Arendestatus.OPPET);
            return arende;
        });
    }

    /** @return the row's insats, made when unknown; null when it names none */
    Insatstyp insatstyp(Radbild rad) {
        String namn = Nyckel.text(rad.insats());
        return namn == null ? null : insatser.finnEllerNy(namn, typ -> ny(typ, null));
    }

    /** @return the row's leverantör, made when unknown; null when it names none */
    Leverantor leverantor(Radbild rad) {
        String namn = Nyckel.text(rad.leverantor());
        return namn == null ? null : leverantorer.computeIfAbsent(Nyckel.of(namn), key -> {
            Leverantor leverantor = ny(UnderlagFactory.eINSTANCE.createLeverantor(), null);
            leverantor.setNamn(namn);
            leverantor.setRegi(Regi.ENSKILD);
            leverantor.setExtern(true);
            return leverantor;
        });
    }

    private <T extends Entitet> T ny(T entitet, String enhet) {
        entitet.setId(UUID.randomUUID().toString());
        entitet.setEnhetId(enhet);
        nya.add(entitet);
        return entitet;
    }

    /** @return the roots that were made, in an order in which each refers only to earlier ones */
    List<Entitet> nya() {
        return Stream.of(Insatstyp.class, Leverantor.class, Person.class, Arende.class)
                .flatMap(typ -> nya.stream().filter(typ::isInstance)).toList();
    }
}
