package se.underlag.kopfil.prognos;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static se.underlag.kopfil.prognos.Prognosfil.avslag;
import static se.underlag.kopfil.prognos.Prognosfil.dag;
import static se.underlag.kopfil.prognos.Prognosfil.effekt;
import static se.underlag.kopfil.prognos.Prognosfil.kr;
import static se.underlag.kopfil.prognos.Prognosfil.upplysningar;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.prognos.Prognosforslag.AndraDygnspris;
import se.underlag.kopfil.prognos.Prognosforslag.Atgard;
import se.underlag.kopfil.prognos.Prognosforslag.AvslutaIFortid;
import se.underlag.kopfil.prognos.Prognosforslag.Bekrafta;
import se.underlag.kopfil.prognos.Prognosforslag.BytInsats;
import se.underlag.kopfil.prognos.Prognosforslag.Flytta;
import se.underlag.kopfil.prognos.Prognosforslag.FlyttaTillF100;
import se.underlag.kopfil.prognos.Prognosforslag.Forlang;
import se.underlag.kopfil.prognos.Prognosforslag.NyttArende;
import se.underlag.kopfil.prognos.Prognosforslag.TaBort;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Regi;

/** Each action at its bounds, on top of others, and where it is refused. The numbers are worked by hand. */
class PrognosregelTest {

    private final Prognosfil fil = new Prognosfil(2025);

    private static Forlang forlang(String tom, String pris) {
        return new Forlang("r1", dag(tom), kr(pris), Motiv.INGET);
    }

    private static AvslutaIFortid avsluta(String sista) {
        return new AvslutaIFortid("r1", dag(sista), Motiv.INGET);
    }

    private static AndraDygnspris pris(String fran, String pris) {
        return new AndraDygnspris("r1", dag(fran), kr(pris), Motiv.INGET);
    }

    private static NyPlats plats(String insats, String pris, String tom) {
        return new NyPlats(insats, null, kr(pris), dag(tom), null, null);
    }

    // förläng

    @Test void PR_03_A26_a_part_of_a_month_counts_the_last_day_too() {
        fil.rad("2025-01-10", "2025-03-15", "1000.10");
        // 16 dygn of March, 30 of April, 1 of May
        assertThat(effekt(fil.plan(forlang("2025-05-01", null)), "r1")).isEqualTo("3:16001.60 4:30003.00 5:1000.10");
        assertThat(effekt(fil.plan(forlang("2025-03-16", null)), "r1")).isEqualTo("3:1000.10");
    }

    @Test void PR_03_february_has_29_dygn_in_a_leap_year() {
        Prognosfil leap = new Prognosfil(2024).rad("2023-06-01", "2024-01-31", "2000");
        assertThat(effekt(leap.plan(forlang("2024-02-29", null)), "r1")).isEqualTo("2:58000.00");
        fil.rad("2024-06-01", "2025-01-31", "2000");
        assertThat(effekt(fil.plan(forlang("2025-02-28", null)), "r1")).isEqualTo("2:56000.00");
    }

    @Test void PR_03_an_extension_may_have_its_own_price_and_rounds_each_month_once() {
        fil.rad("2025-01-01", "2025-06-30", "1000");
        assertThat(effekt(fil.plan(forlang("2025-08-31", "1200.555")), "r1")).as("1 200,56 kr a dygn").isEqualTo("7:37217.36 8:37217.36");
    }

    @Test void PR_03_what_falls_outside_the_year_is_told_and_not_written() {
        fil.rad("2025-01-01", "2025-11-30", "1000");
        Prognosplan plan = fil.plan(forlang("2026-02-10", null));
        assertThat(effekt(plan, "r1")).isEqualTo("12:31000.00");
        assertThat(plan.upplysningar()).singleElement().satisfies(ett -> assertThat(ett.text()).contains("41 dygn", "41\u00A0000,00 kr", "2025"));
    }

    @Test void PR_03_a_row_that_ended_last_year_goes_on_in_this_one() {
        fil.rad("2024-01-01", "2024-12-20", "1000");
        Prognosplan plan = fil.plan(forlang("2025-01-31", null));
        assertThat(effekt(plan, "r1")).isEqualTo("1:31000.00");
        assertThat(plan.upplysningar().get(0).text()).startsWith("11 dygn");
    }

    @Test void PR_03_refusals_of_an_extension() {
        fil.rad("2025-01-01", null, "1000");
        assertThat(avslag(fil.plan(forlang("2025-12-31", null)))).as("runs until further notice").containsExactly("PR-03");
        Prognosfil slut = new Prognosfil(2025).rad("2025-01-01", "2025-06-30", "1000");
        assertThat(avslag(slut.plan(forlang(null, null)))).containsExactly("PR-07");
        assertThat(avslag(slut.plan(forlang("2025-06-30", null)))).as("not later").containsExactly("PR-03");
        assertThat(avslag(slut.plan(forlang("2025-07-31", "0")))).as("no price").containsExactly("PR-03");
        assertThat(avslag(slut.plan(new Forlang("okänd", dag("2025-07-31"), null, null)))).containsExactly("PR-03");
        Prognosfil nasta = new Prognosfil(2025).rad("2025-01-01", "2025-12-31", "1000");
        assertThat(avslag(nasta.plan(forlang("2026-03-31", null)))).as("wholly next year").containsExactly("PR-03");
        Prognosfil utanPris = new Prognosfil(2025).rad("2025-01-01", "2025-06-30", null);
        assertThat(avslag(utanPris.plan(forlang("2025-07-31", null)))).containsExactly("PR-03");
        assertThat(effekt(utanPris.plan(forlang("2025-07-31", "500")), "r1")).as("a price that is given is enough").isEqualTo("7:15500.00");
        Prognosfil vand = new Prognosfil(2025).rad("2025-06-30", "2025-01-01", "1000");
        assertThat(avslag(vand.plan(forlang("2025-07-31", null)))).containsExactly("KF-07");
    }

    @Test void PR_02_a_white_amount_after_the_end_is_not_doubled() {
        fil.rad("BmSS", "2025-01-01", "2025-06-30", "1000", Regi.ENSKILD, false, Manadsbelopp.TOMT.with(6, kr("30000")).with(7, kr("31000")));
        Prognosplan plan = fil.plan(forlang("2025-08-31", null));
        assertThat(avslag(plan)).containsExactly("PR-02");
        assertThat(plan.avslag().get(0).plats().falt()).isEqualTo("faktisktJul");
        assertThat(plan.rader()).singleElement().satisfies(rad -> assertThat(rad.andring(7)).isNull());
    }

    @Test void PR_03_an_extension_of_an_extension_begins_after_it() {
        fil.rad("2025-01-01", "2025-06-30", "1000");
        fil.gor(forlang("2025-07-10", null));
        assertThat(Prognosmotor.utsikt(fil.lage(), "r1")).isEqualTo(new Radutsikt(dag("2025-01-01"), dag("2025-07-10"), kr("1000.00")));
        assertThat(avslag(fil.plan(forlang("2025-07-05", null)))).containsExactly("PR-03");
        assertThat(effekt(fil.plan(forlang("2025-07-31", null)), "r1")).isEqualTo("7:21000.00");
    }

    // avsluta i förtid

    @Test void S04_A26_the_first_and_the_last_day_of_a_month() {
        fil.rad("2025-01-01", "2025-12-31", "3000");
        assertThat(effekt(fil.plan(avsluta("2025-11-30")), "r1")).isEqualTo("12:-93000.00");
        assertThat(effekt(fil.plan(avsluta("2025-12-01")), "r1")).isEqualTo("12:-90000.00");
        assertThat(effekt(fil.plan(avsluta("2025-12-30")), "r1")).isEqualTo("12:-3000.00");
        assertThat(avslag(fil.plan(avsluta("2025-12-31")))).as("that is when it ends").containsExactly("PR-01");
    }

    @Test void S04_an_early_end_takes_the_green_of_an_extension_too() {
        fil.rad("2025-01-01", "2025-09-30", "1000");
        fil.gor(forlang("2025-11-15", null));
        Prognosplan plan = fil.gor(avsluta("2025-10-20"));
        // October shows 31 000, of which 11 dygn go; November shows 15 000
        assertThat(effekt(plan, "r1")).isEqualTo("10:-11000.00 11:-15000.00");
        assertThat(fil.bild("r1").belopp(10)).isEqualTo("20000.00");
        assertThat(fil.bild("r1").belopp(11)).isEqualTo("0.00");
        assertThat(effekt(fil.plan(avsluta("2025-09-10")), "r1")).as("an earlier end on top of it takes only what is left")
                .isEqualTo("9:-20000.00 10:-20000.00");
        assertThat(effekt(fil.plan(forlang("2025-10-25", null)), "r1")).as("and it may go on again").isEqualTo("10:5000.00");
    }

    @Test void S04_in_the_last_month_of_an_extension_its_own_days_count() {
        fil.rad("2025-01-01", "2025-09-30", "1000");
        fil.gor(forlang("2025-11-15", null));
        assertThat(effekt(fil.plan(avsluta("2025-11-10")), "r1")).as("5 of 15 dygn, not 20 of 30").isEqualTo("11:-5000.00");
    }

    @Test void KF_07_of_a_typed_amount_the_share_of_the_dygn_goes_and_nothing_negative_remains() {
        fil.rad("BmSS", "2025-01-01", "2025-12-31", "3000", Regi.ENSKILD, false, Manadsbelopp.TOMT.with(11, kr("50000")).with(12, kr("10000")));
        Prognosplan plan = fil.plan(avsluta("2025-11-10"));
        // 20 of 30 dygn of 50 000 = 33 333,33; by dygn × price 60 000 would leave −10 000
        assertThat(effekt(plan, "r1")).isEqualTo("11:-33333.33 12:-10000.00");
        assertThat(plan.rad("r1").orElseThrow().visatEfter(11)).isEqualTo("16666.67");
        assertThat(plan.upplysningar()).singleElement().satisfies(ett -> assertThat(ett.text()).contains("20 av 30 dygn"));
    }

    @Test void KF_07_a_row_without_price_is_shared_by_dygn() {
        fil.rad("Daglig verksamhet", "2025-01-01", null, null, Regi.ENSKILD, false, Manadsbelopp.TOMT.with(3, kr("6200")).with(4, kr("6000")));
        assertThat(effekt(fil.plan(avsluta("2025-03-10")), "r1")).as("21 of 31 dygn").isEqualTo("3:-4200.00 4:-6000.00");
        assertThat(upplysningar(fil.plan(avsluta("2025-03-10")))).containsExactly("KF-07");
    }

    @Test void PR_01_refusals_of_an_early_end() {
        fil.rad("2025-03-10", "2025-09-30", "1000");
        assertThat(avslag(fil.plan(avsluta(null)))).containsExactly("PR-07");
        assertThat(avslag(fil.plan(avsluta("2025-03-08")))).containsExactly("PR-01");
        assertThat(effekt(fil.plan(avsluta("2025-03-09")), "r1")).as("never begins").startsWith("3:-22000.00 4:-30000.00");
        assertThat(avslag(fil.plan(avsluta("2025-10-01")))).containsExactly("PR-01");
        Prognosfil open = new Prognosfil(2025).rad("2025-03-10", null, "1000");
        assertThat(avslag(open.plan(avsluta("2025-12-31")))).as("nothing of this year").containsExactly("PR-01");
        Prognosfil tom = new Prognosfil(2025).rad("BmSS", "2025-01-01", null, "1000", Regi.ENSKILD, false, Manadsbelopp.TOMT.with(1, kr("31000")));
        assertThat(avslag(tom.plan(avsluta("2025-01-31")))).as("no amounts after it").containsExactly("PR-07");
        Prognosfil utan = new Prognosfil(2025).rad("BmSS", null, null, "1000", Regi.ENSKILD, false, Manadsbelopp.TOMT.with(1, kr("31000")));
        assertThat(avslag(utan.plan(avsluta("2025-01-10")))).as("no days to count").containsExactly("KF-07");
    }

    // ändra dygnspris

    @Test void PR_13_from_the_middle_of_a_month_only_the_later_dygn_count() {
        fil.rad("2025-01-01", "2025-12-31", "3350");
        assertThat(effekt(fil.plan(pris("2025-11-15", "3150")), "r1")).as("16 dygn × −200").isEqualTo("11:-3200.00 12:-6200.00");
        assertThat(effekt(fil.plan(pris("2025-12-31", "3400.50")), "r1")).isEqualTo("12:50.50");
        assertThat(effekt(fil.plan(pris("2024-12-01", "3351")), "r1")).startsWith("1:31.00 2:28.00");
    }

    @Test void PR_13_a_price_after_an_extension_hits_the_extended_dygn() {
        fil.rad("2025-01-01", "2025-09-30", "1000");
        fil.gor(forlang("2025-11-15", null));
        Prognosplan plan = fil.gor(pris("2025-10-01", "1100"));
        assertThat(effekt(plan, "r1")).isEqualTo("10:3100.00 11:1500.00");
        assertThat(Prognosmotor.utsikt(fil.lage(), "r1").dygnspris()).isEqualTo("1100.00");
        assertThat(effekt(fil.plan(forlang("2025-11-30", null)), "r1")).as("the new price goes on").isEqualTo("11:16500.00");
        assertThat(effekt(fil.plan(avsluta("2025-11-10")), "r1")).as("5 dygn at the new price").isEqualTo("11:-5500.00");
        assertThat(avslag(fil.plan(pris("2025-10-01", "1100")))).as("the price it has").containsExactly("PR-13");
    }

    @Test void PR_13_an_early_end_in_a_month_of_two_prices_takes_the_dygn_at_theirs() {
        fil.rad("2025-01-01", "2025-12-31", "3350");
        fil.gor(pris("2025-11-15", "3150"));
        // November 14 × 3 350 + 16 × 3 150 = 97 300; the last 20 dygn are 4 × 3 350 + 16 × 3 150
        assertThat(fil.bild("r1").belopp(11)).isEqualTo("97300.00");
        assertThat(effekt(fil.plan(avsluta("2025-11-10")), "r1")).isEqualTo("11:-63800.00 12:-97650.00");
    }

    @Test void PR_13_empty_months_stay_empty_and_refusals() {
        fil.rad("BmSS", "2025-01-01", "2025-11-30", "1000", Regi.ENSKILD, false, Manadsbelopp.TOMT.with(10, kr("31000")).with(11, kr("20000")));
        Prognosplan plan = fil.plan(pris("2025-09-01", "900"));
        assertThat(effekt(plan, "r1")).isEqualTo("10:-3100.00 11:-3000.00");
        assertThat(plan.upplysningar()).singleElement().satisfies(ett -> assertThat(ett.text()).contains("november"));
        assertThat(avslag(fil.plan(pris("2025-12-01", "900")))).as("after the end").containsExactly("PR-13");
        assertThat(avslag(fil.plan(pris("2026-01-01", "900")))).containsExactly("PR-13");
        assertThat(avslag(fil.plan(pris(null, "900")))).containsExactly("PR-07");
        assertThat(avslag(fil.plan(pris("2025-10-01", null)))).containsExactly("PR-13");
        assertThat(avslag(fil.plan(pris("2025-10-01", "-1")))).containsExactly("PR-13");
        assertThat(avslag(new Prognosfil(2025).rad("2025-01-01", null, null).plan(pris("2025-10-01", "900")))).containsExactly("PR-13");
    }

    // byt insats, flytta, F100

    @Test void S03_in_the_middle_of_a_month_the_day_before_is_the_old_ones_last() {
        fil.rad("2025-01-01", "2025-12-31", "4100");
        Prognosplan plan = fil.plan(new BytInsats("r1", dag("2025-11-11"), plats("BmSS", "3350", null), Motiv.INGET));
        assertThat(effekt(plan, "r1")).isEqualTo("11:-82000.00 12:-127100.00");
        assertThat(effekt(plan, Prognosplan.NY_RAD)).isEqualTo("11:67000.00 12:103850.00");
        assertThat(plan.nyRad().konto()).as("the account goes along").isEqualTo("5600");
    }

    @Test void PR_05_a_change_on_the_day_after_the_end_reduces_nothing() {
        fil.rad("2025-01-01", "2025-10-31", "4100");
        Prognosplan plan = fil.plan(new BytInsats("r1", dag("2025-11-01"), plats("BmSS", "3350", "2025-11-30"), Motiv.INGET));
        assertThat(plan.avvisad()).isFalse();
        assertThat(effekt(plan, "r1")).isEmpty();
        assertThat(effekt(plan, Prognosplan.NY_RAD)).isEqualTo("11:100500.00");
        assertThat(upplysningar(plan)).containsExactly("PR-05");
        assertThat(avslag(fil.plan(new BytInsats("r1", dag("2025-11-02"), plats("BmSS", "3350", null), Motiv.INGET)))).containsExactly("PR-01");
    }

    @Test void PR_05_refusals_of_a_change() {
        fil.rad("2025-01-01", "2025-12-31", "4100");
        assertThat(avslag(fil.plan(new BytInsats("r1", dag("2025-11-01"), plats("korttidsboende ", "3350", null), null)))).containsExactly("PR-05");
        assertThat(avslag(fil.plan(new BytInsats("r1", dag("2025-11-01"), plats(" ", "3350", null), null)))).containsExactly("PR-05");
        assertThat(avslag(fil.plan(new BytInsats("r1", null, plats("BmSS", "3350", null), null)))).containsExactly("PR-07");
        assertThat(avslag(fil.plan(new BytInsats("r1", dag("2025-11-01"), plats("BmSS", null, null), null)))).containsExactly("PR-05");
        assertThat(avslag(fil.plan(new BytInsats("r1", dag("2025-11-01"), plats("BmSS", "1", "2025-10-31"), null)))).containsExactly("KF-07");
    }

    @Test void PR_10_a_move_keeps_the_insats_and_may_leave_the_unit() {
        fil.rad("2025-01-01", "2025-12-31", "1000");
        Prognosplan borta = fil.plan(new Flytta("r1", dag("2025-12-01"), null, Motiv.INGET));
        assertThat(effekt(borta, "r1")).isEqualTo("12:-31000.00");
        assertThat(borta.nyRad()).isNull();
        Prognosplan ny = fil.plan(new Flytta("r1", dag("2025-12-01"), plats(null, "1200", null), Motiv.INGET));
        assertThat(ny.nyRad().insats()).isEqualTo("Korttidsboende");
        assertThat(ny.summor().andring()).isEqualTo("6200.00");
    }

    @Test void PR_15_without_leverantor_the_question_is_asked() {
        fil.rad("BmSS", "2025-01-01", "2025-12-31", "3350", null, false);
        assertThat(avslag(fil.plan(new FlyttaTillF100("r1", dag("2025-10-01"), null, Motiv.INGET)))).containsExactly("PR-15");
        Prognosplan plan = fil.plan(new FlyttaTillF100("r1", dag("2025-10-16"), true, Motiv.INGET));
        assertThat(effekt(plan, "r1")).isEqualTo("10:-53600.00 11:-100500.00 12:-103850.00");
        assertThat(upplysningar(plan)).as("no F100-beslut is known").containsExactly("PR-15");
    }

    // nytt ärende

    @Test void PR_04_a_new_arende_within_the_year_and_beyond() {
        NyttArende nytt = new NyttArende("199901019803", null, dag("2025-12-20"), plats("BmSS", "1000", "2026-01-10"), Motiv.INGET);
        Prognosplan plan = fil.plan(nytt);
        assertThat(effekt(plan, Prognosplan.NY_RAD)).isEqualTo("12:12000.00");
        assertThat(plan.upplysningar()).singleElement().satisfies(ett -> assertThat(ett.text()).startsWith("10 dygn"));
        assertThat(avslag(fil.plan(new NyttArende("199901019803", null, dag("2026-01-01"), plats("BmSS", "1000", null), Motiv.INGET))))
                .containsExactly("PR-04");
    }

    @Test void PR_05_a_person_who_has_a_place_that_day_is_told() {
        fil.rad("2025-01-01", "2025-06-30", "1000");
        NyttArende samma = new NyttArende("19811228-9874", null, dag("2025-06-30"), plats("BmSS", "1000", null), Motiv.INGET);
        Prognosplan plan = fil.plan(samma);
        assertThat(plan.upplysningar()).singleElement().satisfies(ett -> assertThat(ett.text()).contains("Korttidsboende", "rad 1"));
        assertThat(plan.nyRad().namn()).as("known in the file").isEqualTo("Alva Exempelsson");
        assertThat(upplysningar(fil.plan(new NyttArende("19811228-9874", null, dag("2025-07-01"), plats("BmSS", "1000", null), null)))).isEmpty();
    }

    @Test void ID_01_a_wrong_check_digit_is_told_and_not_refused() {
        assertThat(upplysningar(fil.plan(new NyttArende("19811228-9875", null, dag("2025-06-30"), plats("BmSS", "1000", null), null))))
                .containsExactly("ID-01");
    }

    // åtgärd

    @Test void PR_16_a_measure_on_a_row_per_month_or_in_total() {
        fil.rad("2025-01-01", "2025-12-31", "1000");
        Prognosplan plan = fil.plan(new Atgard(List.of("r1"), Atgard.perManad(kr("-500"), 11, 12), null, "Omförhandling", Motiv.INGET));
        assertThat(effekt(plan, "r1")).isEqualTo("11:-500.00 12:-500.00");
        assertThat(plan.handelse().datum()).isEqualTo("2025-11-01");
        Prognosplan totalt = fil.plan(new Atgard(List.of("r1"), Atgard.totalt(kr("-1000"), 10, 12), null, "Omförhandling", Motiv.INGET));
        assertThat(effekt(totalt, "r1")).isEqualTo("10:-333.33 11:-333.34 12:-333.33");
        assertThat(totalt.summor().andring()).isEqualTo("-1000.00");
    }

    @Test void PR_16_PR_06_a_measure_on_the_file_is_spread_over_what_its_rows_show() {
        fil.rad("2025-01-01", "2025-12-31", "3000").rad("2025-01-01", "2025-11-30", "1000").rad("2024-01-01", "2024-12-31", "500");
        Prognosplan plan = fil.plan(new Atgard(List.of(), Atgard.perManad(kr("-100.01"), 11, 12), null, "Sänkt rampris", Motiv.INGET));
        // November 90 000 and 30 000; December the first row alone; the third shows nothing
        assertThat(effekt(plan, "r1")).isEqualTo("11:-75.01 12:-100.01");
        assertThat(effekt(plan, "r2")).isEqualTo("11:-25.00");
        assertThat(plan.rad("r3")).isEmpty();
        assertThat(plan.nyRad()).as("no row without a person").isNull();
        assertThat(plan.summor().andring()).isEqualTo("-200.02");
    }

    @Test void PR_16_a_measure_on_a_file_of_fifty_thousand_rows_takes_no_time() {
        Radlage mall = fil.rad("2025-01-01", "2025-12-31", "3000").lage().rader().get(0);
        List<Radlage> many = IntStream.range(0, 50_000).mapToObj(i -> new Radlage(med(mall.bild(), "x" + i), null, mall.regi(), false)).toList();
        Prognoslage stor = new Prognoslage(2025, "Nord", many, List.of());
        Prognosmotor motor = new Prognosmotor(Clock.systemUTC());
        Prognosplan plan = assertTimeout(Duration.ofSeconds(20), () -> {
            Prognosplan made = motor.plan(stor, new Atgard(List.of(), Atgard.totalt(kr("-100000"), 7, 12), null, "Sänkt rampris", Motiv.INGET));
            assertThat(Prognosmotor.efter(stor, made).rader()).hasSize(50_000);
            return made;
        });
        assertThat(plan.summor().andring()).isEqualTo("-100000.00");
    }

    private static Radbild med(Radbild bild, String id) {
        return new Radbild(bild.plats(), bild.ar(), id, bild.identitet(), bild.namn(), bild.beslutsnr(), bild.insats(), bild.leverantor(),
                bild.period(), bild.dygnspris(), bild.konto(), null, bild.faktiskt(), bild.prognos(), List.of(), null, null);
    }

    @Test void PR_16_refusals_and_what_falls_below_nothing() {
        fil.rad("2025-01-01", "2025-06-30", "10").rad("2025-01-01", "2025-06-30", "10");
        assertThat(avslag(fil.plan(new Atgard(List.of(), Manadsbelopp.TOMT, null, " ", null)))).containsExactly("PR-16", "PR-16");
        assertThat(avslag(fil.plan(new Atgard(List.of(), Atgard.perManad(kr("-1"), 7, 7), null, "Något", null)))).containsExactly("PR-16");
        Prognosplan plan = fil.plan(new Atgard(List.of("r1"), Atgard.perManad(kr("-311"), 1, 1), null, "Något", null));
        assertThat(plan.avvisad()).isFalse();
        assertThat(plan.upplysningar()).singleElement().satisfies(ett -> assertThat(ett.text()).contains("januari", "−1,00"));
    }

    // bekräfta, ta bort

    @Test void A27_confirming_one_of_two_events_on_a_month_leaves_the_other_green() {
        fil.rad("2025-01-01", "2025-09-30", "1000");
        fil.gor(forlang("2025-10-31", null));
        String forlangning = fil.senaste();
        fil.gor(pris("2025-10-01", "900"));
        Prognosplan plan = fil.gor(new Bekrafta(forlangning, null, null));
        assertThat(plan.summor().andring()).isEqualTo("0.00");
        assertThat(fil.bild("r1").faktiskt().get(10)).isEqualTo("31000.00");
        assertThat(fil.bild("r1").prognos().get(10)).isEqualTo("-3100.00");
        assertThat(fil.bild("r1").period().tom()).isEqualTo("2025-10-31");
    }

    @Test void A27_an_early_end_settles_the_last_day_and_a_price_only_when_it_holds_all_year() {
        fil.rad("2025-03-01", "2025-12-31", "1000");
        fil.gor(avsluta("2025-11-10"));
        fil.gor(new Bekrafta(fil.senaste(), null, null));
        assertThat(fil.bild("r1").period().tom()).isEqualTo("2025-11-10");
        fil.gor(pris("2025-10-01", "900"));
        Prognosplan del = fil.gor(new Bekrafta(fil.senaste(), null, null));
        assertThat(fil.bild("r1").dygnspris()).isEqualTo("1000");
        assertThat(upplysningar(del)).containsExactly("PR-13");
        Prognosfil hela = new Prognosfil(2025).rad("2025-03-01", "2025-12-31", "1000");
        hela.gor(pris("2025-03-01", "900"));
        hela.gor(new Bekrafta(hela.senaste(), null, null));
        assertThat(hela.bild("r1").dygnspris()).isEqualTo("900.00");
    }

    @Test void PR_07_A4_a_removed_event_takes_its_effects_and_its_row_along() {
        fil.rad("2025-01-01", "2025-12-31", "1000");
        Prognoslage before = fil.lage();
        fil.gor(new BytInsats("r1", dag("2025-11-01"), plats("BmSS", "900", null), Motiv.INGET));
        Prognosplan plan = fil.gor(new TaBort(Set.of(fil.senaste())));
        assertThat(plan.borttagnaRader()).hasSize(1);
        assertThat(plan.etikett()).isEqualTo("Ta bort byte av insats för Alva Exempelsson");
        assertThat(fil.lage().rader()).isEqualTo(before.rader());
        assertThat(fil.lage().handelser().get(0).status()).isEqualTo(Handelsestatus.BORTTAGEN);
    }

    @Test void PR_07_a_row_that_a_later_event_changes_goes_only_with_that_event() {
        NyttArende nytt = new NyttArende("199901019803", null, dag("2025-10-01"), plats("BmSS", "1000", null), Motiv.INGET);
        fil.gor(nytt);
        String skapad = fil.senaste();
        fil.gor(new AndraDygnspris(fil.sistaRad(), dag("2025-11-01"), kr("900"), Motiv.INGET));
        assertThat(avslag(fil.plan(new TaBort(Set.of(skapad))))).containsExactly("PR-07");
        Prognosplan both = fil.gor(new TaBort(Set.of(skapad, fil.senaste())));
        assertThat(both.etikett()).isEqualTo("Ta bort 2 händelser");
        assertThat(fil.lage().rader()).isEmpty();
    }

    @Test void PR_07_what_a_later_event_counted_on_is_told() {
        fil.rad("2025-01-01", "2025-09-30", "1000");
        fil.gor(forlang("2025-10-31", null));
        String forlangning = fil.senaste();
        fil.gor(pris("2025-10-01", "900"));
        Prognosplan plan = fil.plan(new TaBort(Set.of(forlangning)));
        assertThat(plan.avvisad()).isFalse();
        assertThat(plan.rad("r1").orElseThrow().visatEfter(10)).isEqualTo("-3100.00");
        assertThat(upplysningar(plan)).containsExactlyInAnyOrder("A3", "PR-07");
    }

    @Test void A4_a_confirmed_event_stays() {
        fil.rad("2025-01-01", "2025-09-30", "1000");
        fil.gor(forlang("2025-10-31", null));
        String id = fil.senaste();
        fil.gor(new Bekrafta(id, null, null));
        assertThat(avslag(fil.plan(new TaBort(Set.of(id))))).containsExactly("A4");
        assertThat(avslag(fil.plan(new TaBort(Set.of())))).containsExactly("PR-07");
    }

    @Test void PR_02_a_change_in_a_month_that_has_passed_is_told() {
        Prognosfil sent = new Prognosfil(2025, dag("2025-10-15")).rad("2025-01-01", "2025-09-30", "1000");
        assertThat(upplysningar(sent.plan(forlang("2025-10-31", null)))).as("this month").isEmpty();
        assertThat(upplysningar(sent.plan(new AvslutaIFortid("r1", dag("2025-08-31"), null)))).containsExactly("PR-02");
    }
}
