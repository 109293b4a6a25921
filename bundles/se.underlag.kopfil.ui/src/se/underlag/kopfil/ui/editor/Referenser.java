package se.underlag.kopfil.ui.editor;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.underlag.base.Identitet;
import se.underlag.kopfil.Personnamn;
import se.underlag.kopfil.Radval;
import se.underlag.kopfil.prognos.Prognosobjekt;
import se.underlag.model.Beslut;
import se.underlag.model.Entitet;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Person;
import se.underlag.model.Prognoshandelse;

/**
 * What the rows of an opened file refer to, by what people write: number and name. What the file does not have is described by a new object of
 * version 0; the service finds or makes the real one when the row is saved. Belongs to the UI thread.
 */
final class Referenser implements Prognosobjekt {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F]+");

    private final Kopfilsmodell modell;
    private final Radval val;
    private final Clock clock;
    private final Map<String, Person> personer = new HashMap<>();
    private final Map<String, Beslut> beslut = new HashMap<>();
    private final Map<String, Insatstyp> insatser = new HashMap<>();
    private final Map<String, Leverantor> leverantorer = new HashMap<>();
    private boolean last;

    /** @param val what is known beyond the file @param clock today, for two-digit years of birth */
    Referenser(Kopfilsmodell modell, Radval val, Clock clock) {
        this.modell = modell;
        this.val = val;
        this.clock = clock;
    }

    private void las() {
        if (!last) {
            last = true;
            modell.poster().stream().map(Radpost::rad).forEach(this::minns);
        }
    }

    /** Learns what the row refers to now, for instance after a save has found the real objects. */
    void minns(Kopfilsrad rad) {
        minns(personer, rad.getPerson(), Person::getIdentitet);
        minns(beslut, rad.getBeslut(), Beslut::getNr);
        minns(insatser, rad.getInsatstyp(), Insatstyp::getNamn);
        minns(leverantorer, rad.getLeverantor(), Leverantor::getNamn);
    }

    /** A stored object is better than a description. */
    private static <T extends Entitet> void minns(Map<String, T> kanda, T objekt, Function<T, String> namn) {
        if (objekt != null && namn.apply(objekt) != null) {
            kanda.merge(nyckel(namn.apply(objekt)), objekt, (gammal, ny) -> gammal.getVersion() == 0 ? ny : gammal);
        }
    }

    private static String nyckel(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** @return what is known beyond the file */
    Radval val() {
        return val;
    }

    /** @return the number in its canonical form, else the text as it is written (S40) */
    String kanonisk(String identitet) {
        return Identitet.read(identitet, LocalDate.now(clock)).map(Identitet::text).orElse(identitet);
    }

    /** @param identitet in any form; @return the person of that number */
    Person person(String identitet) {
        return person(identitet, null);
    }

    /** @param identitet in any form @param namn as written; a known person's name is kept */
    @Override public Person person(String identitet, String namn) {
        las();
        String nummer = kanonisk(identitet);
        Person kand = personer.get(nyckel(nummer));
        if (kand == null || namn != null && Personnamn.saknas(kand)) {
            kand = beskriven(nummer, namn);
            personer.put(nyckel(nummer), kand);
        }
        return kand;
    }

    /** @return the same person with that name, as a description; one who is called something already keeps the name in the store */
    Person medNamn(Person person, String namn) {
        Person ny = beskriven(person == null ? null : person.getIdentitet(), namn);
        if (ny.getIdentitet() != null) {
            personer.put(nyckel(ny.getIdentitet()), ny);
        }
        return ny;
    }

    private Person beskriven(String identitet, String namn) {
        return Beskrivning.person(modell.kopfil().getEnhetId(), identitet, namn);
    }

    @Override public Beslut beslut(String nr, Kopfilsrad rad) {
        return beslut(nr);
    }

    @Override public Kopfil kopfil() {
        return modell.kopfil();
    }

    @Override public Optional<Kopfilsrad> rad(String id) {
        return modell.post(id).map(Radpost::rad);
    }

    @Override public Optional<Prognoshandelse> handelse(String id) {
        return modell.handelser().stream().filter(en -> en.getId().equals(id)).findFirst();
    }

    @Override public String sortnyckel(Kopfilsrad efter) {
        List<Radpost> poster = modell.poster();
        int plats = efter == null ? poster.size() : modell.post(efter.getId()).map(Radpost::nummer).orElse(poster.size());
        return Sortnycklar.mellan(plats == 0 ? null : poster.get(plats - 1).rad().getSortnyckel(),
                plats == poster.size() ? null : poster.get(plats).rad().getSortnyckel());
    }

    /** @return the beslut of that number */
    Beslut beslut(String nr) {
        las();
        return beslut.computeIfAbsent(nyckel(nr), key -> Beskrivning.beslut(modell.kopfil().getEnhetId(), nr.strip()));
    }

    /** @return the insats of that name */
    @Override public Insatstyp insatstyp(String namn) {
        las();
        return insatser.computeIfAbsent(nyckel(namn), key -> Beskrivning.insatstyp(kand(val.insatser(), namn)));
    }

    /** @return the leverantör of that name */
    @Override public Leverantor leverantor(String namn) {
        las();
        return leverantorer.computeIfAbsent(nyckel(namn), key -> Beskrivning.leverantor(kand(val.leverantorer(), namn)));
    }

    /** @return the insatser to choose from: those of the file and those known beyond it */
    List<String> insatser() {
        las();
        return unika(val.insatser(), insatser.values().stream().map(Insatstyp::getNamn));
    }

    /** @return the leverantörer to choose from: those of the file and those known beyond it */
    List<String> leverantorer() {
        las();
        return unika(val.leverantorer(), leverantorer.values().stream().map(Leverantor::getNamn));
    }

    private static List<String> unika(List<String> kanda, Stream<String> iFilen) {
        Map<String, String> alla = new LinkedHashMap<>();
        Stream.concat(kanda.stream(), iFilen.sorted()).forEach(namn -> alla.putIfAbsent(nyckel(namn), namn));
        return List.copyOf(alla.values());
    }

    private static String kand(List<String> kanda, String namn) {
        return kanda.stream().filter(en -> nyckel(en).equals(nyckel(namn))).findFirst().orElse(namn.strip());
    }
}
