package se.underlag.kopfil.internal.tjanst;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.rad;
import static se.underlag.kopfil.internal.tjanst.Kopfilsrigg.svar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.Importmal;
import se.underlag.kopfil.Importplan;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Mall;
import se.underlag.kopfil.PlanInaktuellException;
import se.underlag.kopfil.RadAvvisadException;
import se.underlag.kopfil.Testbok;
import se.underlag.model.Handelselogg;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Loggtyp;
import se.underlag.model.Parameter;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;

/** Files go into a real database and come back; the amounts are those of the worked examples. */
class ImportTillDerbyTest {

    private static final String ANNA = "195503149808";
    private static final String BERTIL = "197010039811";

    private final Kopfilsrigg rigg = new Kopfilsrigg();

    @AfterEach void close() {
        rigg.close();
    }

    private static LocalDate dag(String text) {
        return LocalDate.parse(text);
    }

    private static Object[] s01(Object... oktoberTillDecember) {
        Object[] rad = rad(ANNA, "B-101", "BmSS", dag("2024-03-10"), dag("2024-09-30"), 3200, 3, 70400, 96000, 99200, 96000, 99200, 99200, 96000);
        Object[] all = Arrays.copyOf(rad, rad.length + oktoberTillDecember.length);
        System.arraycopy(oktoberTillDecember, 0, all, rad.length, oktoberTillDecember.length);
        return all;
    }

    private static Object[] bertil() {
        return rad(BERTIL, "B-102", "Korttidsboende", dag("2024-01-01"), dag("2024-12-31"), 4100, 11, 123000, 127100);
    }

    @Test void S01_KF_07_the_same_file_again_and_sorted_changes_nothing() {
        Testbok fil = bok(2024).rad(s01(gron(99200), gron(96000), gron(99200))).rad(bertil());
        assertThat(rigg.importera("Fil", fil)).isEqualTo(svar(2, 0, 0, 0));
        assertThat(rigg.faktiskt("Fil").summa()).isEqualTo("906100.00");
        assertThat(rigg.prognos("Fil").summa()).isEqualTo("294400.00");
        assertThat(rigg.importera("Fil", fil)).isEqualTo(svar(0, 0, 2, 0));
        assertThat(rigg.importera("Fil", bok(2024).rad(bertil()).rad(s01(gron(99200), gron(96000), gron(99200))))).isEqualTo(svar(0, 0, 2, 0));
        assertThat(rigg.oppna("Fil").handelser()).singleElement().extracting("typ").isEqualTo(Handelsetyp.FORLANGNING);
    }

    @Test void KF_07_a_changed_cell_is_one_changed_row_and_stands_in_the_history() {
        rigg.importera("Fil", bok(2024).rad(s01()).rad(bertil()));
        assertThat(rigg.importera("Fil", bok(2024).rad(s01(1000)).rad(bertil()))).isEqualTo(svar(0, 1, 1, 0));
        String radId = rigg.oppna("Fil").rader().get(0).getId();
        assertThat(rigg.tjanst.historik("Kopfilsrad", radId)).anySatisfy(post -> {
            assertThat(post.falt()).isEqualTo("faktisktOkt");
            assertThat(post.fore()).isNull();
            assertThat(post.efter()).isEqualTo("1000.00");
        });
    }

    @Test void KF_03_KF_08_KF_10_a_unit_has_several_working_files_each_with_actual_and_forecast_apart() {
        rigg.importera("A", bok(2024).rad(s01(gron(99200), gron(96000), gron(99200))));
        rigg.importera("B", bok(2024).rad(bertil()));
        assertThat(rigg.tjanst.lista()).extracting("namn").containsExactly("A", "B");
        assertThat(rigg.tjanst.lista()).extracting("status").containsOnly(Kopfilsstatus.ARBETSFIL);
        assertThat(rigg.faktiskt("A").summa()).isEqualTo("656000.00");
        assertThat(rigg.prognos("A").summa()).isEqualTo("294400.00");
        assertThat(rigg.faktiskt("B").summa()).isEqualTo("250100.00");
        assertThat(rigg.prognos("B").summa()).isEqualTo("0.00");
    }

    @Test void KF_07_KF_11_a_beslut_that_another_file_of_the_unit_holds_is_told_and_not_counted_twice_in_silence() {
        rigg.importera("Korttid", bok(2024).rad(bertil()));
        assertThat(rigg.planera("Eva", bok(2024).rad(s01()).rad(bertil())).avvikelser()).singleElement().satisfies(fynd -> {
            assertThat(fynd.regel()).isEqualTo("KF-07");
            assertThat(fynd.text()).contains("Samma beslut finns redan på rad 1 i Korttid");
            assertThat(fynd.plats().rad()).isEqualTo(5);
        });
        assertThat(rigg.planera("Korttid", bok(2024).rad(bertil())).avvikelser()).isEmpty();
    }

    @Test void A3_a_changed_forecast_stands_in_the_history_of_its_row() {
        rigg.importera("Fil", bok(2024).rad(s01(gron(99200))).rad(bertil()));
        rigg.importera("Fil", bok(2024).rad(s01(gron(90000))).rad(bertil()));
        String radId = rigg.oppna("Fil").rader().get(0).getId();
        assertThat(rigg.tjanst.historik("Kopfilsrad", radId)).anySatisfy(post -> {
            assertThat(post.falt()).isEqualTo("delta");
            assertThat(post.fore()).isEqualTo("99200.00");
            assertThat(post.efter()).isEqualTo("90000.00");
        });
    }

    @Test void S03_PR_05_a_change_of_insats_nets_minus_45_750_in_the_database() {
        rigg.importera("Fil", bok(2024).rad(bertil()));
        assertThat(rigg.importera("Fil", bok(2024)
                .rad(rad(BERTIL, "B-102", "Korttidsboende", dag("2024-01-01"), dag("2024-12-31"), 4100, 11, gron(0), gron(0)))
                .rad(rad(BERTIL, null, "BmSS", dag("2024-11-01"), null, 3350, 11, gron(100500), gron(103850))))).isEqualTo(svar(1, 1, 0, 0));
        assertThat(rigg.prognos("Fil").summa()).isEqualTo("-45750.00");
        assertThat(rigg.faktiskt("Fil").summa()).isEqualTo("250100.00");
        assertThat(rigg.oppna("Fil").handelser()).singleElement().satisfies(handelse -> {
            assertThat(handelse.getTyp()).isEqualTo(Handelsetyp.BYTE_AV_INSATS);
            assertThat(handelse.getEffekter()).hasSize(4);
        });
    }

    @Test void S04_and_S06_an_early_end_and_a_lower_price_reduce_the_forecast_only() {
        rigg.importera("S04", bok(2024).rad(rad(ANNA, "B-1", "BmSS", dag("2024-01-01"), dag("2024-12-31"), 3000, 11, 90000, 93000)));
        rigg.importera("S04", bok(2024).rad(rad(ANNA, "B-1", "BmSS", dag("2024-01-01"), dag("2024-12-31"), 3000, 11, gron(30000), gron(0))));
        assertThat(rigg.prognos("S04").summa()).isEqualTo("-153000.00");
        rigg.importera("S06", bok(2024).rad(rad(BERTIL, "B-2", "BmSS", dag("2024-01-01"), null, 3350, 11, 100500, 103850)));
        rigg.importera("S06", bok(2024).rad(rad(BERTIL, "B-2", "BmSS", dag("2024-01-01"), null, 3350, 11, gron(94500), gron(97650))));
        assertThat(rigg.prognos("S06").summa()).isEqualTo("-12200.00");
        assertThat(rigg.faktiskt("S06").summa()).isEqualTo("204350.00");
    }

    @Test void S05_refused_rows_are_counted_and_not_stored() {
        Testbok fil = bok(2024).rad(s01()).rad(rad(null, null, "okänd ökning", null, null, null, 12, 200000))
                .rad(rad(BERTIL, null, "BmSS", dag("2024-01-01"), null, 3000, 1, 93000));
        assertThat(rigg.importera("Fil", fil)).isEqualTo(svar(1, 0, 0, 2));
        assertThat(rigg.oppna("Fil").rader()).hasSize(1);
        assertThat(rigg.ut).contains("\"regel\":\"PR-06\",\"allvar\":\"fel\"", "\"regel\":\"PR-07\",\"allvar\":\"fel\"");
    }

    @Test void S10_A27_green_that_turned_white_is_decided_and_the_event_keeps_its_link() {
        rigg.importera("Fil", bok(2024).rad(s01(gron(99200), gron(96000), gron(99200))));
        Object[] beslutad = s01(99200, 96000, 99200);
        beslutad[6] = dag("2024-12-31");
        assertThat(rigg.importera("Fil", bok(2024).rad(beslutad))).isEqualTo(svar(0, 1, 0, 0));
        assertThat(rigg.faktiskt("Fil").summa()).isEqualTo("950400.00");
        assertThat(rigg.prognos("Fil").summa()).isEqualTo("0.00");
        assertThat(rigg.oppna("Fil").handelser()).singleElement().satisfies(handelse -> {
            assertThat(handelse.getStatus()).isEqualTo(Handelsestatus.BEKRAFTAD);
            assertThat(handelse.getBekraftad().getNr()).isEqualTo("B-101");
        });
    }

    @Test void our_own_export_comes_back_without_change_and_bears_everything_into_another_kopfil() {
        rigg.importera("Fil", bok(2024).rad(bertil()));
        rigg.importera("Fil", bok(2024)
                .rad(rad(BERTIL, "B-102", "Korttidsboende", dag("2024-01-01"), dag("2024-12-31"), 4100, 11, gron(0), gron(0)))
                .rad(rad(BERTIL, null, "BmSS", dag("2024-11-01"), null, 3350, 11, gron(100500), gron(103850))));
        assertThat(rigg.kor("kopfil exportera", "--enhet", "E1", "--ar", "2024", "--till", "ut.xlsx")).isZero();
        rigg.kor("kopfil importera", "ut.xlsx", "--enhet", "E1", "--ar", "2024", "--fil", "Fil", "--json");
        assertThat(rigg.ut).startsWith("{\"nya\":0,\"andrade\":0,\"oforandrade\":2,\"avvisade\":0");
        rigg.kor("kopfil importera", "ut.xlsx", "--enhet", "E1", "--ar", "2024", "--fil", "Kopia", "--json");
        assertThat(rigg.ut).startsWith("{\"nya\":2,\"andrade\":0,\"oforandrade\":0,\"avvisade\":0");
        assertThat(rigg.prognos("Kopia")).isEqualTo(rigg.prognos("Fil"));
        assertThat(rigg.faktiskt("Kopia")).isEqualTo(rigg.faktiskt("Fil"));
        assertThat(rigg.oppna("Kopia").handelser()).singleElement().satisfies(handelse -> {
            assertThat(handelse.getTyp()).isEqualTo(Handelsetyp.BYTE_AV_INSATS);
            assertThat(handelse.getEffekter()).hasSize(4);
        });
        assertThat(rigg.oppna("Fil").rader().get(0).getId()).isNotEqualTo(rigg.oppna("Kopia").rader().get(0).getId());
    }

    @Test void an_import_is_logged_and_so_are_reading_and_export_with_their_persons() {
        rigg.importera("Fil", bok(2024).rad(bertil()));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        rigg.tjanst.exportera(innehall.kopfil().getId(), rigg.fil("ut.xlsx"), null);
        rigg.lagring.i(uow -> {
            List<Handelselogg> logg = uow.list(Sokning.of(Handelselogg.class));
            assertThat(logg).filteredOn(post -> post.getTyp() == Loggtyp.IMPORT).singleElement().extracting(Handelselogg::getEfter).asString()
                    .contains("1");
            String person = innehall.rader().get(0).getPerson().getId();
            assertThat(logg).filteredOn(post -> post.getTyp() == Loggtyp.LASNING).singleElement().extracting(Handelselogg::getPersoner)
                    .isEqualTo(person);
            assertThat(logg).filteredOn(post -> post.getTyp() == Loggtyp.EXPORT).singleElement().extracting(Handelselogg::getPersoner)
                    .isEqualTo(person);
        });
    }

    @Test void a_picture_or_a_page_of_the_window_is_logged_as_an_export_with_its_persons() {
        rigg.importera("Fil", bok(2024).rad(bertil()));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        rigg.tjanst.loggaUtforsel(innehall.kopfil().getId());
        rigg.lagring.i(uow -> assertThat(uow.list(Sokning.of(Handelselogg.class))).filteredOn(post -> post.getTyp() == Loggtyp.EXPORT)
                .singleElement().extracting(Handelselogg::getPersoner).isEqualTo(innehall.rader().get(0).getPerson().getId()));
    }

    @Test void a_plan_that_somebody_overtook_stores_nothing() {
        rigg.fil("a.xlsx", bok(2024).rad(s01()));
        Importplan plan = rigg.tjanst.planera(rigg.fil("a.xlsx"), new Importmal("E1", 2024, "Fil"), Lasval.AUTO, null);
        rigg.importera("Fil", bok(2024).rad(bertil()));
        assertThatThrownBy(() -> rigg.tjanst.genomfor(plan, null)).isInstanceOf(PlanInaktuellException.class);
        assertThat(rigg.oppna("Fil").rader()).hasSize(1);
    }

    @Test void PR_06_PR_07_saving_a_refused_row_stores_nothing_of_the_save() {
        rigg.importera("Fil", bok(2024).rad(bertil()));
        Kopfilsinnehall innehall = rigg.oppna("Fil");
        Kopfilsrad rad = innehall.rader().get(0);
        rad.setBeslut(null);
        rad.setKommentar("Utan beslut");
        assertThatThrownBy(() -> rigg.tjanst.spara(innehall.kopfil().getId(), List.of(rad), List.of())).isInstanceOf(RadAvvisadException.class)
                .hasMessageContaining("PR-07");
        assertThat(rigg.oppna("Fil").rader().get(0).getKommentar()).isNull();
    }

    @Test void saving_an_older_version_is_a_conflict_and_not_a_loss() {
        rigg.importera("Fil", bok(2024).rad(bertil()));
        Kopfilsinnehall min = rigg.oppna("Fil");
        Kopfilsinnehall deras = rigg.oppna("Fil");
        deras.rader().get(0).setKommentar("Deras");
        assertThat(rigg.tjanst.spara(deras.kopfil().getId(), deras.rader(), List.of())).isInstanceOf(Sparresultat.Sparat.class);
        min.rader().get(0).setKommentar("Min");
        assertThat(rigg.tjanst.spara(min.kopfil().getId(), min.rader(), List.of())).isInstanceOf(Sparresultat.Konflikt.class);
        assertThat(rigg.oppna("Fil").rader().get(0).getKommentar()).isEqualTo("Deras");
    }

    @Test void a_row_of_another_kopfil_is_not_reached_through_the_permission_for_this_one() {
        rigg.importera("Fil", bok(2024).rad(bertil()));
        rigg.importera("Annan", bok(2024).rad(s01()));
        Kopfilsinnehall fil = rigg.oppna("Fil");
        Kopfilsrad annans = rigg.oppna("Annan").rader().get(0);
        annans.setKopfil(fil.kopfil());
        assertThatThrownBy(() -> rigg.tjanst.spara(fil.kopfil().getId(), List.of(annans), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test void a_column_template_is_kept_by_unit_and_used_by_name() {
        rigg.tjanst.sparaMall("E1", new Mall("Gammal", Map.of("Personnr", "person")));
        rigg.tjanst.sparaMall("E1", new Mall("Egen", Map.of("Vem", "person")));
        rigg.tjanst.sparaMall("E1", new Mall("Egen", Map.of("Vem", "person", "Vad", "insatstyp")));
        assertThat(rigg.tjanst.mallar("E1")).extracting(Mall::namn).containsExactly("Egen", "Gammal");
        assertThat(rigg.tjanst.mallar("E1").get(0).rubriker()).containsOnly(Map.entry("Vem", "person"), Map.entry("Vad", "insatstyp"));
    }

    @Test void the_tolerance_of_the_database_counts_before_the_shipped_one() {
        Testbok fil = bok(2024).rad(rad(ANNA, "B-1", "BmSS", dag("2024-01-01"), dag("2024-12-31"), 3000, 11, 90005, 93000));
        rigg.importera("Fil", fil);
        assertThat(rigg.ut).contains("KF-07");
        rigg.lagring.i(uow -> {
            Parameter tolerans = UnderlagFactory.eINSTANCE.createParameter();
            tolerans.setNyckel("KF.tolerans");
            tolerans.setVarde("10");
            uow.add(tolerans);
        });
        rigg.importera("Fil", fil);
        assertThat(rigg.ut).doesNotContain("KF-07");
    }
}
