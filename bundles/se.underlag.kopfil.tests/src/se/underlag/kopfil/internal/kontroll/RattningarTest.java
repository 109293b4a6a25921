package se.underlag.kopfil.internal.kontroll;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Testgranskning;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Insatsregister;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Rattning;

/** What each check offers as a fix, and where it offers none. */
class RattningarTest {

    private static final String ANNA = "195503149808";
    private static final Manadsbelopp TOMT = Manadsbelopp.TOMT;

    private static BigDecimal kr(String belopp) {
        return belopp == null ? null : new BigDecimal(belopp);
    }

    private static Radbild rad(int nummer, String person, String beslut, String insats, String from, String tom, String pris, Manadsbelopp faktiskt,
            Manadsbelopp prognos) {
        return new Radbild(new Fynd.Plats("Nord", null, nummer, null, null, "r" + nummer, null), 2025, "r" + nummer, person, null, beslut, insats,
                null,
                new Period(from == null ? null : LocalDate.parse(from), tom == null ? null : LocalDate.parse(tom)), kr(pris), null, null, faktiskt,
                prognos, IntStream.rangeClosed(1, 12).filter(manad -> prognos.get(manad) != null).boxed().toList(), null,
                beslut == null && person != null ? LocalDate.parse("2025-01-01") : null);
    }

    @SuppressWarnings("unchecked") private static List<Fynd> fynd(Radbild... rader) {
        List<Kontroll<Radbild>> all = new ArrayList<>();
        Egnakontroller.alla(new Insatsregister()).forEach(kontroll -> all.add((Kontroll<Radbild>) kontroll));
        return new Kontrollkorning(all, Datumparametrar.levererade(), Testgranskning.IDAG).kor(List.of(rader)).fynd();
    }

    private static Stream<Rattning> rattningar(Radbild... rader) {
        return fynd(rader).stream().flatMap(ett -> ett.rattningar().stream());
    }

    /** @return the fixes, {@code "slag: falt fore>efter …"} */
    private static List<String> texter(Radbild... rader) {
        return rattningar(rader).map(one -> one.slag() + ": " + (one.borttagen() != null ? "-" + one.borttagen()
                : String.join(" ", one.celler().stream().map(cell -> cell.objektId() + "." + cell.falt() + " " + cell.fore() + ">" + cell.efter()
                        + (cell.prognos() ? " grön" : "")).toList())))
                .toList();
    }

    @Test void PR_02_an_amount_after_the_end_may_be_forecast_or_go() {
        Radbild rad = rad(1, ANNA, "B-1", "Ledsagning", "2025-01-01", "2025-03-31", null, TOMT.with(3, kr("5")).with(4, kr("100")), TOMT);
        assertThat(texter(rad)).containsExactly("prognos: r1.faktisktApr 100.00>100.00 grön", "tom: r1.faktisktApr 100.00>null");
        assertThat(rattningar(rad).findFirst().orElseThrow().etikett()).isEqualTo("Gör beloppet för april till prognos");
    }

    @Test void PR_02_an_amount_before_the_start_may_stand_one_column_off() {
        assertThat(texter(rad(1, ANNA, "B-1", "Ledsagning", "2025-03-10", null, null, TOMT.with(2, kr("100")), TOMT)))
                .containsExactly("flytta: r1.faktisktFeb 100.00>null r1.faktisktMar null>100.00", "tom: r1.faktisktFeb 100.00>null");
        assertThat(texter(rad(1, ANNA, "B-1", "Ledsagning", "2025-03-10", null, null, TOMT.with(1, kr("100")), TOMT)))
                .containsExactly("tom: r1.faktisktJan 100.00>null");
    }

    @Test void KF_07_a_wrong_amount_is_worked_out_from_dygn_and_price() {
        Radbild rad = rad(1, ANNA, "B-1", "BmSS", "2025-01-10", null, "1000.00", TOMT.with(1, kr("31000")).with(2, kr("28000")), TOMT);
        assertThat(texter(rad)).containsExactly("belopp: r1.faktisktJan 31000.00>22000.00");
        assertThat(rattningar(rad).findFirst().orElseThrow().etikett()).isEqualTo("Sätt januari till dygn × dygnspris, 22\u00A0000,00 kr");
    }

    @Test void KF_07_a_price_that_all_months_agree_on_may_be_the_right_one() {
        Radbild rad = rad(1, ANNA, "B-1", "BmSS", "2025-01-01", null, "1000.00", TOMT.with(1, kr("34100")).with(2, kr("30800")), TOMT);
        assertThat(texter(rad)).containsExactly("belopp: r1.faktisktJan 34100.00>31000.00", "pris: r1.dygnspris 1000.00>1100.00",
                "belopp: r1.faktisktFeb 30800.00>28000.00", "pris: r1.dygnspris 1000.00>1100.00");
        Radbild saknas = rad(1, ANNA, "B-1", "BmSS", "2025-01-10", null, null, TOMT.with(1, kr("24200")), TOMT);
        assertThat(texter(saknas)).as("22 dygn").containsExactly("pris: r1.dygnspris null>1100.00");
        assertThat(texter(rad(1, ANNA, "B-1", "BmSS", "2025-01-10", null, null, TOMT.with(1, kr("24200")).with(2, kr("1")), TOMT))).isEmpty();
        assertThat(texter(rad(1, ANNA, "B-1", "BmSS", "2025-01-10", null, null, TOMT, TOMT))).isEmpty();
    }

    @Test void KF_07_days_in_the_wrong_order_change_places() {
        assertThat(texter(rad(1, ANNA, "B-1", "Ledsagning", "2025-06-30", "2025-01-01", null, TOMT, TOMT)))
                .containsExactly("vand: r1.from 2025-06-30>2025-01-01 r1.tom 2025-01-01>2025-06-30");
    }

    @Test void KF_07_a_second_row_goes_only_when_it_says_nothing_new() {
        Radbild forsta = rad(1, ANNA, "B-1", "Ledsagning", "2025-01-01", null, null, TOMT.with(1, kr("5")), TOMT);
        assertThat(texter(forsta, rad(2, ANNA, "B-1", "Ledsagning", "2025-01-01", null, null, TOMT.with(1, kr("5")), TOMT)))
                .containsExactly("dubblett: -r2");
        assertThat(texter(forsta, rad(2, ANNA, "B-1", "Ledsagning", null, null, null, TOMT, TOMT))).containsExactly("dubblett: -r2");
        assertThat(texter(forsta, rad(2, ANNA, "B-1", "Ledsagning", "2025-01-01", null, null, TOMT.with(1, kr("6")), TOMT))).isEmpty();
        assertThat(texter(forsta, rad(2, ANNA, "B-1", "Ledsagning", "2025-01-01", null, null, TOMT, TOMT.with(1, kr("6"))))).as("green")
                .noneMatch(text -> text.startsWith("dubblett"));
    }

    @Test void PR_06_an_amount_of_nobody_goes_with_its_row() {
        assertThat(texter(rad(4, null, null, null, null, null, null, TOMT.with(1, kr("200000")), TOMT))).containsExactly("tabort: -r4");
    }

    @Test void KF_07_an_earlier_insats_that_is_no_longer_paid_ends_the_day_before() {
        Radbild kort = rad(1, ANNA, "B-1", "Korttidsboende", "2025-01-01", null, "100.00", TOMT.with(1, kr("3100")), TOMT);
        Radbild bmss = rad(2, ANNA, "B-2", "BmSS", "2025-02-01", null, "100.00", TOMT.with(2, kr("2800")), TOMT);
        assertThat(texter(kort, bmss)).containsExactly("avsluta: r1.tom null>2025-01-31");
        assertThat(texter(bmss, kort)).as("whichever comes first").containsExactly("avsluta: r1.tom null>2025-01-31");
        Radbild betald = rad(1, ANNA, "B-1", "Korttidsboende", "2025-01-01", null, "100.00", TOMT.with(2, kr("2800")), TOMT);
        assertThat(fynd(betald, bmss)).isNotEmpty();
        assertThat(texter(betald, bmss)).isEmpty();
    }

    @Test void rows_of_a_sheet_are_put_right_in_the_sheet() {
        assertThat(Testgranskning.granska(Testgranskning.bok(2025).rad(Testgranskning.rad(ANNA, "B-1", "Ledsagning", LocalDate.parse("2025-01-01"),
                LocalDate.parse("2025-01-31"), null, 2, 5))).avvikelser()).isNotEmpty().allSatisfy(ett -> assertThat(ett.rattningar()).isEmpty());
    }
}
