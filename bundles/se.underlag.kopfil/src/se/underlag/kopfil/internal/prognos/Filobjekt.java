package se.underlag.kopfil.internal.prognos;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import se.underlag.kopfil.Personnamn;
import se.underlag.kopfil.internal.import_.Insatser;
import se.underlag.kopfil.internal.import_.Nyckel;
import se.underlag.kopfil.internal.import_.Sortnyckel;
import se.underlag.kopfil.prognos.Prognosobjekt;
import se.underlag.model.Arende;
import se.underlag.model.Arendestatus;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.Regi;
import se.underlag.model.UnderlagFactory;

/** The objects of an opened köpfil, as its rows refer to them. */
public final class Filobjekt implements Prognosobjekt {

    private final Kopfil kopfil;
    private final Collection<Kopfilsrad> rader;
    private final Collection<Prognoshandelse> handelser;
    private final Map<String, Kopfilsrad> efterId = new HashMap<>();

    /** @param rader the file's rows @param handelser its events; both are looked at anew each time */
    public Filobjekt(Kopfil kopfil, Collection<Kopfilsrad> rader, Collection<Prognoshandelse> handelser) {
        this.kopfil = kopfil;
        this.rader = rader;
        this.handelser = handelser;
    }

    @Override public Kopfil kopfil() {
        return kopfil;
    }

    @Override public Optional<Kopfilsrad> rad(String id) {
        // a measure for a whole file asks for every row
        if (efterId.size() != rader.size() || !efterId.containsKey(id)) {
            efterId.clear();
            rader.forEach(rad -> efterId.put(rad.getId(), rad));
        }
        return Optional.ofNullable(efterId.get(id));
    }

    @Override public Optional<Prognoshandelse> handelse(String id) {
        return handelser.stream().filter(handelse -> id.equals(handelse.getId())).findFirst();
    }

    @Override public Person person(String identitet, String namn) {
        return referred(Kopfilsrad::getPerson).filter(person -> identitet.equals(person.getIdentitet())).findFirst().orElseGet(() -> {
            Person person = ny(UnderlagFactory.eINSTANCE.createPerson(), kopfil.getEnhetId());
            person.setIdentitet(identitet);
            Personnamn.satt(person, namn);
            return person;
        });
    }

    @Override public Insatstyp insatstyp(String namn) {
        return new Insatser(referred(Kopfilsrad::getInsatstyp).toList()).finnEllerNy(namn, typ -> ny(typ, null));
    }

    @Override public Leverantor leverantor(String namn) {
        return referred(Kopfilsrad::getLeverantor).filter(one -> Nyckel.of(namn).equals(Nyckel.of(one.getNamn()))).findFirst().orElseGet(() -> {
            Leverantor leverantor = ny(UnderlagFactory.eINSTANCE.createLeverantor(), null);
            leverantor.setNamn(namn);
            leverantor.setRegi(Regi.ENSKILD);
            leverantor.setExtern(true);
            return leverantor;
        });
    }

    @Override public Beslut beslut(String nr, Kopfilsrad rad) {
        return referred(Kopfilsrad::getBeslut).filter(one -> Nyckel.of(nr).equals(Nyckel.of(one.getNr()))).findFirst().orElseGet(() -> {
            Beslut beslut = ny(UnderlagFactory.eINSTANCE.createBeslut(), kopfil.getEnhetId());
            beslut.setNr(nr);
            beslut.setInsatstyp(rad.getInsatstyp());
            beslut.setFrom(rad.getFrom());
            beslut.setTom(rad.getTom());
            Arende arende = ny(UnderlagFactory.eINSTANCE.createArende(), kopfil.getEnhetId());
            arende.setPerson(rad.getPerson());
            arende.setStatus(Arendestatus.OPPET);
            arende.getBeslut().add(beslut);
            return beslut;
        });
    }

    @Override public String sortnyckel(Kopfilsrad efter) {
        List<String> keys = rader.stream().map(Kopfilsrad::getSortnyckel).filter(Objects::nonNull).toList();
        return efter == null || efter.getSortnyckel() == null ? Sortnyckel.efter(keys.stream().max(String::compareTo).orElse(""))
                : Sortnyckel.direktEfter(efter.getSortnyckel(), keys);
    }

    private <T> Stream<T> referred(Function<Kopfilsrad, T> what) {
        return rader.stream().map(what).filter(Objects::nonNull).distinct();
    }

    private static <T extends Entitet> T ny(T entitet, String enhet) {
        entitet.setId(UUID.randomUUID().toString());
        entitet.setEnhetId(enhet);
        return entitet;
    }
}
