package se.underlag.kopfil.prognos;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.prognos.Prognosfil.avslag;
import static se.underlag.kopfil.prognos.Prognosfil.dag;
import static se.underlag.kopfil.prognos.Prognosfil.effekt;
import static se.underlag.kopfil.prognos.Prognosfil.kr;
import static se.underlag.kopfil.prognos.Prognosfil.text;
import static se.underlag.kopfil.prognos.Prognosfil.upplysningar;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.prognos.Prognosforslag.AndraDygnspris;
import se.underlag.kopfil.prognos.Prognosforslag.AvslutaIFortid;
import se.underlag.kopfil.prognos.Prognosforslag.Bekrafta;
import se.underlag.kopfil.prognos.Prognosforslag.BytInsats;
import se.underlag.kopfil.prognos.Prognosforslag.FlyttaTillF100;
import se.underlag.kopfil.prognos.Prognosforslag.Forlang;
import se.underlag.kopfil.prognos.Prognosforslag.NyttArende;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Regi;

/** The worked examples of the domain, S01 to S07 and S10, as the actions do them. */
class PrognosexempelTest {

    private final Prognosfil fil = new Prognosfil(2024, LocalDate.of(2024, 9, 25));

    @Test void S01_an_extension_adds_green_months_on_the_same_row() {
        fil.rad("2024-03-10", "2024-09-30", "3200");
        assertThat(fil.bild("r1").faktiskt().summa()).isEqualTo("656000.00");

        Prognosplan plan = fil.gor(new Forlang("r1", dag("2024-12-31"), null, Motiv.INGET));

        assertThat(effekt(plan, "r1")).isEqualTo("10:99200.00 11:96000.00 12:99200.00");
        assertThat(plan.handelse().typ()).isEqualTo(Handelsetyp.FORLANGNING);
        assertThat(plan.handelse().datum()).isEqualTo("2024-10-01");
        assertThat(plan.nyRad()).isNull();
        assertThat(plan.summor().fore()).isEqualTo("656000.00");
        assertThat(plan.summor().efter()).isEqualTo("950400.00");
        assertThat(plan.summor().prognosEfter()).isEqualTo("294400.00");
        assertThat(plan.summor().faktisktEfter()).isEqualTo("656000.00");
        assertThat(fil.lage().rader()).hasSize(1);
        assertThat(fil.bild("r1").gron()).containsExactly(10, 11, 12);
        assertThat(plan.etikett()).isEqualTo("Förläng Alva Exempelsson till 2024-12-31");
    }

    @Test void S02_a_new_arende_is_a_green_row_of_its_own() {
        Prognosplan plan = fil.gor(new NyttArende("990101-9803", "Bo Exempelsson", dag("2024-10-15"),
                new NyPlats("BmSS", "Solgården", kr("2800"), null, null, null), new Motiv("säker", "samtal med handläggaren", null)));

        assertThat(effekt(plan, Prognosplan.NY_RAD)).isEqualTo("10:47600.00 11:84000.00 12:86800.00");
        assertThat(plan.summor().efter()).isEqualTo("218400.00");
        assertThat(plan.summor().faktisktEfter()).isEqualTo("0.00");
        assertThat(plan.nyRad().identitet()).isEqualTo("199901019803");
        assertThat(plan.handelse().typ()).isEqualTo(Handelsetyp.NYTT_ARENDE);
        Radbild ny = fil.bild(fil.sistaRad());
        assertThat(ny.helGron()).isTrue();
        assertThat(ny.handelsedatum()).isEqualTo("2024-10-15");
    }

    @Test void S03_A3_a_change_of_insats_makes_a_row_and_reduces_the_old_one() {
        fil.rad("Korttidsboende", "2024-01-01", "2024-12-31", "4100", Regi.ENSKILD, false);

        Prognosplan plan = fil.gor(new BytInsats("r1", dag("2024-11-01"), new NyPlats("BmSS", null, kr("3350"), null, null, null), Motiv.INGET));

        assertThat(effekt(plan, Prognosplan.NY_RAD)).isEqualTo("11:100500.00 12:103850.00");
        assertThat(effekt(plan, "r1")).isEqualTo("11:-123000.00 12:-127100.00");
        assertThat(plan.summor().andring()).isEqualTo("-45750.00");
        assertThat(fil.bild("r1").faktiskt().get(11)).isEqualTo("123000.00");
        assertThat(fil.bild("r1").belopp(11)).isEqualTo("0.00");
        assertThat(fil.bild("r1").gron()).containsExactly(11, 12);
        assertThat(plan.nyRad().mallRad()).isEqualTo("r1");
    }

    @Test void S04_an_early_end_takes_the_remaining_days_away() {
        fil.rad("2024-01-01", "2024-12-31", "3000");

        Prognosplan plan = fil.gor(new AvslutaIFortid("r1", dag("2024-11-10"), Motiv.INGET));

        assertThat(effekt(plan, "r1")).isEqualTo("11:-60000.00 12:-93000.00");
        assertThat(plan.summor().andring()).isEqualTo("-153000.00");
        assertThat(plan.handelse().datum()).as("the first day without cost").isEqualTo("2024-11-11");
    }

    @Test void S05_PR_06_PR_07_a_placeholder_cannot_be_made() {
        NyPlats plats = new NyPlats("BmSS", null, kr("2800"), null, null, null);
        assertThat(avslag(fil.plan(new NyttArende(null, "okänd ökning", dag("2024-10-01"), plats, Motiv.INGET)))).containsExactly("PR-06");
        assertThat(avslag(fil.plan(new NyttArende("okänd ökning", null, dag("2024-10-01"), plats, Motiv.INGET)))).containsExactly("PR-06");
        assertThat(avslag(fil.plan(new NyttArende("19990101-9803", null, null, plats, Motiv.INGET)))).containsExactly("PR-07");
        Prognosplan plan = fil.plan(new NyttArende("  ", null, null, null, null));
        assertThat(avslag(plan)).containsExactly("PR-06", "PR-07", "PR-07", "PR-04");
        assertThat(plan.rader()).isEmpty();
        assertThat(plan.handelse()).isNull();
    }

    @Test void S06_PR_13_another_dygnspris_is_dygn_times_the_difference() {
        fil.rad("2024-01-01", "2024-12-31", "3350");

        Prognosplan plan = fil.gor(new AndraDygnspris("r1", dag("2024-11-01"), kr("3150"), Motiv.INGET));

        assertThat(effekt(plan, "r1")).isEqualTo("11:-6000.00 12:-6200.00");
        assertThat(plan.summor().andring()).isEqualTo("-12200.00");
    }

    @Test void S07_PR_15_F100_from_an_external_place_saves_what_it_would_have_cost() {
        fil.rad("BmSS", "2024-01-01", "2024-12-31", "3350", Regi.ENSKILD, true);

        Prognosplan plan = fil.gor(new FlyttaTillF100("r1", dag("2024-10-01"), null, Motiv.INGET));

        assertThat(effekt(plan, "r1")).isEqualTo("10:-103850.00 11:-100500.00 12:-103850.00");
        assertThat(plan.summor().andring()).isEqualTo("-308200.00");
        assertThat(upplysningar(plan)).isEmpty();
    }

    @Test void S07_PR_15_F100_from_own_regi_saves_nothing_and_says_so() {
        fil.rad("BmSS", "2024-01-01", "2024-12-31", "3350", Regi.EGEN, true);

        Prognosplan plan = fil.gor(new FlyttaTillF100("r1", dag("2024-10-01"), null, Motiv.INGET));

        assertThat(effekt(plan, "r1")).isEqualTo("10:0.00");
        assertThat(plan.summor().andring()).isEqualTo("0.00");
        assertThat(plan.upplysningar()).singleElement().satisfies(ett -> assertThat(ett.text()).contains("egen regi", "0 kr"));
        assertThat(effekt(fil.plan(new FlyttaTillF100("r1", dag("2024-10-01"), true, Motiv.INGET)), "r1")).as("the person's word counts")
                .startsWith("10:-103850.00");
    }

    @Test void S10_A27_a_confirmed_extension_moves_green_to_actual_and_keeps_the_link() {
        fil.rad("2024-03-10", "2024-09-30", "3200");
        fil.gor(new Forlang("r1", dag("2024-12-31"), null, Motiv.INGET));

        Prognosplan plan = fil.gor(new Bekrafta(fil.senaste(), "B-77", null));

        assertThat(plan.summor().andring()).isEqualTo("0.00");
        assertThat(plan.summor().prognosFore()).isEqualTo("294400.00");
        assertThat(plan.summor().prognosEfter()).isEqualTo("0.00");
        Radbild rad = fil.bild("r1");
        assertThat(rad.faktiskt().summa()).isEqualTo("950400.00");
        assertThat(rad.gron()).isEmpty();
        assertThat(rad.beslutsnr()).isEqualTo("B-77");
        assertThat(rad.period().tom()).isEqualTo("2024-12-31");
        Handelsebild handelse = fil.lage().handelser().get(0);
        assertThat(handelse.status()).isEqualTo(Handelsestatus.BEKRAFTAD);
        assertThat(handelse.effekter()).hasSize(3);
        assertThat(text(rad.faktiskt())).endsWith("10:99200.00 11:96000.00 12:99200.00");
    }

    @Test void S10_S03_a_change_of_insats_is_confirmed_on_both_rows_as_one() {
        fil.rad("Korttidsboende", "2024-01-01", "2024-12-31", "4100", Regi.ENSKILD, false);
        fil.gor(new BytInsats("r1", dag("2024-11-01"), new NyPlats("BmSS", null, kr("3350"), null, null, null), Motiv.INGET));
        String ny = fil.sistaRad();
        String handelse = fil.senaste();
        assertThat(avslag(fil.plan(new Bekrafta(handelse, null, null)))).as("the new row has no decision").containsExactly("PR-07");

        Prognosplan plan = fil.gor(new Bekrafta(handelse, "B-9", null));

        assertThat(plan.rader()).hasSize(2);
        assertThat(plan.summor().andring()).isEqualTo("0.00");
        assertThat(fil.bild("r1").faktiskt().get(11)).isEqualTo("0.00");
        assertThat(fil.bild("r1").period().tom()).isEqualTo("2024-10-31");
        assertThat(fil.bild("r1").beslutsnr()).isEqualTo("B-1");
        assertThat(fil.bild(ny).beslutsnr()).isEqualTo("B-9");
        assertThat(fil.bild(ny).faktiskt().summa()).isEqualTo("204350.00");
        assertThat(avslag(fil.plan(new Bekrafta(handelse, "B-9", null)))).as("twice").containsExactly("A27");
    }
}
