package se.underlag.kopfil.internal.person;

import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__PERSON;
import static se.underlag.model.UnderlagPackage.Literals.PROGNOSEFFEKT__RAD;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import se.underlag.kopfil.internal.lagring.Manader;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.security.Modulpid;
import se.underlag.security.Skydd;
import se.underlag.spi.person.Kortavsnitt;
import se.underlag.spi.person.Kortavsnitt.Kolumn;
import se.underlag.spi.person.Kortavsnitt.Rad;
import se.underlag.spi.person.Kortavsnitt.Slag;
import se.underlag.spi.person.Personfraga;
import se.underlag.spi.person.Personobjekt;
import se.underlag.spi.person.Personuppgift;
import se.underlag.spi.sok.Objektref;

/** The person's rows in all köpfiler that the actor may read, each with what it costs: actual and forecast apart (PR-02). */
@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.KOPFIL)
public final class Raduppgift implements Personuppgift {

    private final Lagring lagring;
    private final Behorighet behorighet;
    private final Skydd skydd;

    /** @param skydd has the word for a masked place */
    @Activate public Raduppgift(@Reference Lagring lagring, @Reference Behorighet behorighet, @Reference Skydd skydd) {
        this.lagring = lagring;
        this.behorighet = behorighet;
        this.skydd = skydd;
    }

    @Override public int ordning() {
        return 30;
    }

    @Override public List<Kortavsnitt> avsnitt(Personfraga fraga) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            List<Kopfilsrad> rader = rader(uow, fraga);
            Map<String, BigDecimal> prognos = prognos(uow, rader);
            List<Rad> rows = rader.stream()
                    .sorted(Comparator.comparing((Kopfilsrad rad) -> rad.getKopfil().getAr()).reversed()
                            .thenComparing(rad -> rad.getKopfil().getNamn()).thenComparing(Kopfilsrad::getSortnyckel,
                                    Comparator.nullsLast(Comparator.naturalOrder())))
                    .map(rad -> rad(rad, prognos.getOrDefault(rad.getId(), BigDecimal.ZERO), fraga.dold())).toList();
            return List.of(new Kortavsnitt("rader", Messages.raderRubrik,
                    List.of(new Kolumn(Messages.kolumnAr, Slag.TEXT, 60), new Kolumn(Messages.kolumnKopfil, Slag.TEXT, 130),
                            new Kolumn(Messages.kolumnBeslut, Slag.TEXT, 90), new Kolumn(Messages.kolumnInsats, Slag.TEXT, 150),
                            new Kolumn(Messages.kolumnLeverantor, Slag.TEXT, 150), new Kolumn(Messages.kolumnFrom, Slag.DATUM, 94),
                            new Kolumn(Messages.kolumnTom, Slag.DATUM, 94), new Kolumn(Messages.kolumnFaktisk, Slag.KRONOR, 112),
                            new Kolumn(Messages.kolumnPrognos, Slag.KRONOR, 112)),
                    rows, Messages.raderTomt));
        }
    }

    private Rad rad(Kopfilsrad rad, BigDecimal prognos, boolean dold) {
        String leverantor = rad.getLeverantor() == null ? null : dold ? skydd.text() : rad.getLeverantor().getNamn();
        return new Rad(Arrays.asList(String.valueOf(rad.getKopfil().getAr()), rad.getKopfil().getNamn(),
                rad.getBeslut() == null ? null : rad.getBeslut().getNr(), rad.getInsatstyp() == null ? null : rad.getInsatstyp().getNamn(),
                leverantor,
                rad.getFrom(), rad.getTom(), Manader.of(rad).summa(), prognos), new Objektref("Kopfilsrad", rad.getId(), rad.getKopfil().getId()));
    }

    private List<Kopfilsrad> rader(UnitOfWork uow, Personfraga fraga) {
        Map<String, Boolean> units = new HashMap<>();
        return uow.list(Sokning.of(Kopfilsrad.class).refererarNagon(KOPFILSRAD__PERSON, fraga.personIds())).stream()
                .filter(rad -> rad.getKopfil() != null)
                .filter(rad -> units.computeIfAbsent(rad.getKopfil().getEnhetId(), unit -> behorighet.far(Handling.KOPFIL_LASA, unit))).toList();
    }

    private static List<Prognoseffekt> effekter(UnitOfWork uow, List<Kopfilsrad> rader) {
        return uow.list(Sokning.of(Prognoseffekt.class).refererarNagon(PROGNOSEFFEKT__RAD, rader.stream().map(Kopfilsrad::getId).toList()));
    }

    /** Only unconfirmed events are forecast. */
    private static Map<String, BigDecimal> prognos(UnitOfWork uow, List<Kopfilsrad> rader) {
        Map<String, BigDecimal> sums = new HashMap<>();
        effekter(uow, rader).stream().filter(effekt -> effekt.getHandelse() != null && effekt.getHandelse().getStatus() == Handelsestatus.OBEKRAFTAD)
                .forEach(effekt -> sums.merge(effekt.getRad().getId(), effekt.getDelta(), BigDecimal::add));
        return sums;
    }

    @Override public List<Personobjekt> objekt(Personfraga fraga) {
        try (UnitOfWork uow = lagring.open(behorighet.aktor().signatur())) {
            List<Personobjekt> all = new ArrayList<>();
            List<Kopfilsrad> rader = rader(uow, fraga);
            rader.forEach(rad -> all.add(new Personobjekt("Kopfilsrad", rad.getId(), namn(rad), rad.getKopfil().getId())));
            effekter(uow, rader).forEach(effekt -> all.add(new Personobjekt("Prognoseffekt", effekt.getId(), namn(effekt.getRad()), null)));
            return all;
        }
    }

    private static String namn(Kopfilsrad rad) {
        return NLS.bind(Messages.objektRad, rad.getKopfil().getNamn(), String.valueOf(rad.getKopfil().getAr()));
    }
}
