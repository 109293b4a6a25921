package se.underlag.kopfil.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.ENTITET__ID;
import static se.underlag.model.UnderlagPackage.Literals.ENTITET__SKAPAD_TID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKTTYP;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__OBJEKT_ID;
import static se.underlag.model.UnderlagPackage.Literals.HANDELSELOGG__TID;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KOPFIL;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__SORTNYCKEL;
import static se.underlag.model.UnderlagPackage.Literals.PROGNOSEFFEKT;
import static se.underlag.model.UnderlagPackage.Literals.PROGNOSEFFEKT__RAD;
import static se.underlag.model.UnderlagPackage.Literals.PROGNOSHANDELSE__KOPFIL;

import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.base.Period;
import se.underlag.spi.Historikpost;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Radval;
import se.underlag.kopfil.internal.granskning.Granskare;
import se.underlag.model.Entitet;
import se.underlag.model.Handelselogg;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Leverantor;
import se.underlag.model.Parameter;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Insatsregister;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Laslogg;
import se.underlag.security.Objektnamn;
import se.underlag.security.Skydd;

/** Opens köpfiler, saves what was edited and tells what happened. */
public final class Kopfilslager {

    private static final int BATCH = 500;

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Laslogg laslogg;
    private final Granskare granskare;
    private final Clock klocka;
    private final Skydd skydd;

    Kopfilslager(Lagring lagring, Behorighet behorighet, Laslogg laslogg, Granskare granskare, Clock klocka, Skydd skydd) {
        this.skydd = skydd;
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.laslogg = laslogg;
        this.granskare = granskare;
        this.klocka = klocka;
    }

    Kopfilsinnehall oppna(String kopfilId) {
        Kopfilsinnehall innehall = las(kopfilId, Handling.KOPFIL_LASA);
        laslogg.last("Kopfil", kopfilId, innehall.kopfil().getEnhetId(), personer(innehall));
        return innehall;
    }

    /** Logs only where there is something that the caller has not seen. */
    Optional<Kopfilsinnehall> nyare(String kopfilId, Predicate<Kopfilsinnehall> nytt) {
        Optional<Kopfilsinnehall> last = Optional.of(las(kopfilId, Handling.KOPFIL_LASA)).filter(nytt);
        last.ifPresent(innehall -> laslogg.last("Kopfil", kopfilId, innehall.kopfil().getEnhetId(), personer(innehall)));
        return last;
    }

    /** Reads a köpfil for that purpose, without logging. */
    Kopfilsinnehall las(String kopfilId, Handling handling) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Kopfil kopfil = kopfil(uow, kopfilId);
            behorighet.krav(handling, kopfil.getEnhetId());
            return new Kopfilsinnehall(kopfil, rader(uow, kopfil), handelser(uow, kopfil));
        }
    }

    /** @return the ids of the persons whose data a köpfil shows */
    public static Set<String> personer(Kopfilsinnehall innehall) {
        return innehall.rader().stream().map(Kopfilsrad::getPerson).filter(person -> person != null).map(Entitet::getId).collect(Collectors.toSet());
    }

    /** @return the köpfil of that id. @throws IllegalArgumentException when it is gone */
    public static Kopfil kopfil(UnitOfWork uow, String id) {
        return uow.find(Kopfil.class, id).orElseThrow(() -> new IllegalArgumentException(Messages.kopfilFinnsInte));
    }

    /** @return its rows, by sort key */
    public static List<Kopfilsrad> rader(UnitOfWork uow, Kopfil kopfil) {
        return uow.list(Sokning.of(Kopfilsrad.class).lika(KOPFILSRAD__KOPFIL, kopfil).order(KOPFILSRAD__SORTNYCKEL).order(ENTITET__ID));
    }

    /** @return its events, the oldest first: what is typed over a green month goes to the latest of them */
    public static List<Prognoshandelse> handelser(UnitOfWork uow, Kopfil kopfil) {
        return uow.list(Sokning.of(Prognoshandelse.class).lika(PROGNOSHANDELSE__KOPFIL, kopfil).order(ENTITET__SKAPAD_TID).order(ENTITET__ID));
    }

    Radval radval(String enhetId) {
        behorighet.krav(Handling.KOPFIL_LASA, enhetId);
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Collator svensk = Collator.getInstance(Locale.of("sv", "SE"));
            Stream<String> insatser = Stream.concat(uow.list(Sokning.of(Insatstyp.class)).stream().map(Insatstyp::getNamn),
                    new Insatsregister().alla().stream().map(Insatsregister.Insats::namn));
            Stream<String> leverantorer = uow.list(Sokning.of(Leverantor.class)).stream().map(Leverantor::getNamn);
            return new Radval(insatser.filter(namn -> namn != null).distinct().sorted(svensk).toList(),
                    leverantorer.filter(namn -> namn != null).distinct().sorted(svensk).toList());
        }
    }

    /** @return the shipped parameters with those of the database laid over them */
    public static Datumparametrar parametrar(UnitOfWork uow) {
        return Datumparametrar.levererade().med(uow.list(Sokning.of(Parameter.class)).stream()
                .map(p -> new Datumparametrar.Varde(p.getNyckel(), p.getVarde(), new Period(p.getFrom(), p.getTom()), p.getKalla())).toList());
    }

    Sparresultat spara(String kopfilId, Collection<? extends Entitet> andrade, Collection<? extends Entitet> borttagna) {
        Sparresultat resultat = sparaEnGang(kopfilId, andrade, borttagna);
        // Somebody reviewed the file meanwhile, or changed it after a review: no reason to ask the person.
        return resultat instanceof Sparresultat.Konflikt konflikt && Statusvakt.baraStatus(konflikt) ? sparaEnGang(kopfilId, andrade, borttagna)
                : resultat;
    }

    private Sparresultat sparaEnGang(String kopfilId, Collection<? extends Entitet> andrade, Collection<? extends Entitet> borttagna) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            Kopfil kopfil = kopfil(uow, kopfilId);
            behorighet.krav(Handling.KOPFIL_ANDRA, kopfil.getEnhetId());
            Statusvakt.andras(uow, kopfil);
            demandBelongs(uow, Stream.<Entitet>concat(andrade.stream(), borttagna.stream()).toList(), kopfil);
            new Sparkrav(uow, kopfil, granskare, LocalDate.now(klocka)).uppfyll(andrade, borttagna).forEach(uow::add);
            for (Entitet rot : andrade) {
                if (rot.getEnhetId() == null) {
                    rot.setEnhetId(kopfil.getEnhetId());
                }
                uow.merge(rot);
            }
            for (Entitet rot : borttagna) {
                uow.remove(uow.merge(rot));
            }
            return uow.save();
        }
    }

    /** A root of another köpfil must not be reached through the permission for this one, whatever the detached object claims. */
    private static void demandBelongs(UnitOfWork uow, List<Entitet> rotter, Kopfil kopfil) {
        forhamta(uow, Kopfilsrad.class, rotter);
        forhamta(uow, Prognoshandelse.class, rotter);
        for (Entitet rot : rotter) {
            Class<? extends Entitet> typ = rot instanceof Kopfilsrad ? Kopfilsrad.class : Prognoshandelse.class;
            Optional<? extends Entitet> stored = rot.getId() == null ? Optional.empty() : uow.find(typ, rot.getId());
            if (!kopfil.getId().equals(kopfilId(rot)) || stored.isPresent() && !kopfil.getId().equals(kopfilId(stored.get()))) {
                throw new IllegalArgumentException(rot.eClass().getName() + ' ' + rot.getId() + " is not of this köpfil");
            }
        }
    }

    /** One question for many rows; later ones are then answered from memory. */
    private static void forhamta(UnitOfWork uow, Class<? extends Entitet> typ, List<Entitet> rotter) {
        List<String> ids = rotter.stream().filter(typ::isInstance).map(Entitet::getId).filter(id -> id != null).toList();
        for (int start = 0; start < ids.size(); start += BATCH) {
            uow.list(Sokning.of(typ).i(ENTITET__ID, ids.subList(start, Math.min(start + BATCH, ids.size()))));
        }
    }

    private static String kopfilId(Entitet rot) {
        Kopfil kopfil = rot instanceof Kopfilsrad rad ? rad.getKopfil() : rot instanceof Prognoshandelse handelse ? handelse.getKopfil() : null;
        return kopfil == null ? null : kopfil.getId();
    }

    List<Historikpost> historik(String objekttyp, String objektId) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            List<Handelselogg> poster = uow
                    .list(Sokning.of(Handelselogg.class).i(HANDELSELOGG__OBJEKTTYP, List.of(objekttyp, PROGNOSEFFEKT.getName()))
                            .i(HANDELSELOGG__OBJEKT_ID, medEffekter(uow, objekttyp, objektId)).orderDescending(HANDELSELOGG__TID));
            poster.stream().map(Handelselogg::getEnhetId).distinct().forEach(enhet -> behorighet.krav(Handling.HISTORIK_LASA, enhet));
            Objektnamn namn = new Objektnamn(uow, skydd);
            return poster.stream().map(post -> new Historikpost(post.getTid(), post.getAnvandare(), post.getTyp(), post.getFalt(),
                    namn.varde(post.getObjekttyp(), post.getObjektId(), post.getFalt(), post.getFore()),
                    namn.varde(post.getObjekttyp(), post.getObjektId(), post.getFalt(), post.getEfter()))).toList();
        }
    }

    /** A row's prognos lies in effects of events; what happened to them happened to the row. */
    private static List<String> medEffekter(UnitOfWork uow, String objekttyp, String objektId) {
        List<String> ids = new ArrayList<>(List.of(objektId));
        if (objekttyp.equals(KOPFILSRAD.getName())) {
            uow.list(Sokning.of(Prognoseffekt.class).refererar(PROGNOSEFFEKT__RAD, objektId)).forEach(effekt -> ids.add(effekt.getId()));
        }
        return ids;
    }
}
