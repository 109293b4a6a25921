package se.underlag.kopfil.prognos;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.prognos.Prognosplan.Radutfall;
import se.underlag.model.Regi;
import se.underlag.spi.Fynd;

/** Builds images of köpfiler for tests and carries plans out on them. Persons are invented. */
final class Prognosfil {

    static final String EXEMPELSSON = "198112289874";

    private final int ar;
    private final Clock klocka;
    private Prognoslage lage;

    Prognosfil(int ar) {
        this(ar, LocalDate.of(ar, 1, 15));
    }

    Prognosfil(int ar, LocalDate idag) {
        this.ar = ar;
        this.klocka = Clock.fixed(idag.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        this.lage = new Prognoslage(ar, "Nord", List.of(), List.of());
    }

    static BigDecimal kr(String belopp) {
        return belopp == null ? null : new BigDecimal(belopp);
    }

    static LocalDate dag(String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /** Adds a row with beslut whose months hold dygn × price. */
    Prognosfil rad(String from, String tom, String dygnspris) {
        return rad("Korttidsboende", from, tom, dygnspris, Regi.ENSKILD, false);
    }

    Prognosfil rad(String insats, String from, String tom, String dygnspris, Regi regi, boolean f100) {
        Manadsbelopp belopp = Manadsbelopp.TOMT;
        Period period = new Period(dag(from), dag(tom));
        for (int manad = 1; manad <= 12; manad++) {
            int dygn = period.daysIn(YearMonth.of(ar, manad));
            belopp = dygn == 0 || dygnspris == null ? belopp : belopp.with(manad, kr(dygnspris).multiply(BigDecimal.valueOf(dygn)));
        }
        return rad(insats, from, tom, dygnspris, regi, f100, belopp);
    }

    Prognosfil rad(String insats, String from, String tom, String dygnspris, Regi regi, boolean f100, Manadsbelopp faktiskt) {
        int nummer = lage.rader().size() + 1;
        String id = "r" + nummer;
        Radbild bild = new Radbild(new Fynd.Plats("Nord", null, nummer, null, null, id, null), ar, id, EXEMPELSSON, "Alva Exempelsson",
                "B-" + nummer, insats, "Solgården", new Period(dag(from), dag(tom)), kr(dygnspris), "5600", null, faktiskt, Manadsbelopp.TOMT,
                List.of(), null, null);
        List<Radlage> rader = new ArrayList<>(lage.rader());
        rader.add(new Radlage(bild, null, regi, f100));
        lage = new Prognoslage(ar, "Nord", rader, lage.handelser());
        return this;
    }

    /** The person of that row is protected: the file as a dialog meets it. */
    Prognosfil dold(int nummer) {
        lage = new Prognoslage(ar, "Nord",
                lage.rader().stream().map(rad -> rad.bild().plats().rad() == nummer ? rad.dold("rad " + nummer) : rad).toList(), lage.handelser());
        return this;
    }

    Prognoslage lage() {
        return lage;
    }

    Prognosplan plan(Prognosforslag forslag) {
        return new Prognosmotor(klocka).plan(lage, forslag);
    }

    /** Plans, demands that it may be done, and does it. */
    Prognosplan gor(Prognosforslag forslag) {
        Prognosplan plan = plan(forslag);
        if (plan.avvisad()) {
            throw new AssertionError(plan.avslag());
        }
        lage = Prognosmotor.efter(lage, plan);
        return plan;
    }

    /** @return the id of the latest event */
    String senaste() {
        return lage.handelser().get(lage.handelser().size() - 1).id();
    }

    /** @return the id of the last row */
    String sistaRad() {
        return lage.rader().get(lage.rader().size() - 1).id();
    }

    Radbild bild(String radId) {
        return lage.rad(radId).orElseThrow().bild();
    }

    /** @return the effects on a row, {@code "10:99200.00 11:96000.00"} */
    static String effekt(Prognosplan plan, String radId) {
        return plan.rad(radId).map(Radutfall::effekt).map(Prognosfil::text).orElse("");
    }

    static String text(Manadsbelopp belopp) {
        return String.join(" ", IntStream.rangeClosed(1, 12).filter(manad -> belopp.get(manad) != null)
                .mapToObj(manad -> manad + ":" + belopp.get(manad).toPlainString()).toList());
    }

    /** @return the rules that refuse it */
    static List<String> avslag(Prognosplan plan) {
        return plan.avslag().stream().map(Fynd::regel).toList();
    }

    /** @return the rules of what is only told */
    static List<String> upplysningar(Prognosplan plan) {
        return plan.upplysningar().stream().map(Fynd::regel).toList();
    }
}
