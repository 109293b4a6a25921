package se.underlag.kopfil.ui.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.underlag.base.Klocka;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.prognos.Handelsebild;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Regi;
import se.underlag.spi.Fynd;

/** A köpfil of 2024 as a dialog starts from it; today is 2024-09-25 and every row pays its dygnspris for each of its days. */
final class Provlage {

    static final LocalDate IDAG = LocalDate.of(2024, 9, 25);

    private final List<Radlage> rader = new ArrayList<>();
    private final List<Handelsebild> handelser = new ArrayList<>();

    /** Adds a row; its id is r1, r2 … */
    Provlage rad(String insats, String from, String tom, String dygnspris, Regi regi) {
        Period period = new Period(LocalDate.parse(from), tom == null ? null : LocalDate.parse(tom));
        Manadsbelopp belopp = Manadsbelopp.TOMT;
        for (int manad = 1; manad <= 12; manad++) {
            int dygn = period.daysIn(YearMonth.of(2024, manad));
            belopp = dygn == 0 ? belopp : belopp.with(manad, new BigDecimal(dygnspris).multiply(BigDecimal.valueOf(dygn)));
        }
        int nummer = rader.size() + 1;
        rader.add(new Radlage(new Radbild(new Fynd.Plats("Nord", null, nummer, null, null, "r" + nummer, null), 2024, "r" + nummer,
                "19811228987" + nummer, "Alva Exempelsson", "B-" + nummer, insats, "Solgården", period, new BigDecimal(dygnspris), "5600", null,
                belopp,
                Manadsbelopp.TOMT, List.of(), null, null), null, regi, true));
        return this;
    }

    /** The row of S01: 656 000 kr until the end of September. */
    static Provlage s01() {
        return new Provlage().rad("BmSS", "2024-03-10", "2024-09-30", "3200.00", Regi.ENSKILD);
    }

    /** Adds an unconfirmed event to the first row, from October to December. */
    Provlage forlangd(String id, String... belopp) {
        List<Handelsebild.Effekt> effekter = new ArrayList<>();
        Radbild bild = rader.get(0).bild();
        Manadsbelopp prognos = bild.prognos();
        for (int i = 0; i < belopp.length; i++) {
            effekter.add(new Handelsebild.Effekt("r1", 10 + i, new BigDecimal(belopp[i])));
            prognos = prognos.plus(Manadsbelopp.TOMT.with(10 + i, new BigDecimal(belopp[i])));
        }
        handelser.add(new Handelsebild(id, Handelsetyp.FORLANGNING, LocalDate.of(2024, 10, 1), Handelsestatus.OBEKRAFTAD, "beslut på väg", null,
                effekter));
        rader.set(0,
                new Radlage(new Radbild(bild.plats(), 2024, "r1", bild.identitet(), bild.namn(), bild.beslutsnr(), bild.insats(), bild.leverantor(),
                        bild.period(), bild.dygnspris(), bild.konto(), null, bild.faktiskt(), prognos, List.of(10, 11, 12), null, null), null,
                        Regi.ENSKILD, true));
        return this;
    }

    Guideunderlag underlag(String... markerade) {
        return new Guideunderlag(new Prognoslage(2024, "Nord", rader, handelser), List.of(markerade), Set.of(), List.of("BmSS", "Korttidsboende"),
                List.of("Solgården"), "Besked från handläggaren");
    }

    Guidemodell modell(Guide guide, String... markerade) {
        return new Guidemodell(guide, underlag(markerade), Klocka.fixed(IDAG));
    }
}
