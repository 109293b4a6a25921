package se.underlag.regler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.model.Gallringsundantag;
import se.underlag.regler.Gallringsregel.Bedomning;
import se.underlag.regler.Gallringsregel.Underlag;

/** S42 and the paragraphs of background 2.7, with days worked out by hand. */
class GallringsregelTest {

    private static final LocalDate IDAG = LocalDate.of(2025, 6, 16);
    private static final LocalDate FODD = LocalDate.of(1980, 1, 1);

    private final Gallringsregel regel = Gallringsregel.of(Datumparametrar.levererade(), IDAG);

    private static Underlag underlag(LocalDate fodd, String insats, String anteckning, String... lagrum) {
        return new Underlag(fodd, insats == null ? null : LocalDate.parse(insats), false, anteckning == null ? null : LocalDate.parse(anteckning),
                List.of(lagrum), true);
    }

    @Test void S42_the_personakt_is_due_five_years_after_the_last_note_and_the_sammanstallning_after_the_last_insats() {
        Bedomning said = regel.bedom(underlag(FODD, "2019-03-31", "2019-05-10", "LSS 9 § 9"), IDAG);
        assertThat(said.sammanstallning()).isEqualTo("2024-03-31");
        assertThat(said.personakt()).isEqualTo("2024-05-10");
        assertThat(said.senast()).isEqualTo("2025-12-31");
        assertThat(said.undantag()).isEqualTo(Gallringsundantag.INGET);
    }

    @Test void S42_the_day_before_it_is_not_due() {
        Underlag one = underlag(FODD, "2019-03-31", "2019-05-10");
        Bedomning said = regel.bedom(one, LocalDate.of(2024, 3, 30));
        assertThat(said.forfallen(LocalDate.of(2024, 3, 30))).isFalse();
        assertThat(said.forfallen(LocalDate.of(2024, 3, 31))).isTrue();
    }

    @Test void S42_between_the_two_days_the_data_of_kopfiler_are_due_and_the_personakt_waits() {
        Underlag one = underlag(FODD, "2019-03-31", "2019-05-10");
        assertThat(regel.bedom(one, LocalDate.of(2024, 5, 9)).undantag()).isEqualTo(Gallringsundantag.PERSONAKT_SENARE);
        assertThat(regel.bedom(one, LocalDate.of(2024, 5, 10)).undantag()).isEqualTo(Gallringsundantag.INGET);
    }

    /** Last insats 2019-03-31, last note 2023-09-01: köpfiler from 2024-03-31 and by 2025-12-31, the akt from 2028-09-01 and by 2029-12-31. */
    @Test void S42_what_the_kopfiler_hold_does_not_wait_years_for_the_personakt() {
        Underlag one = underlag(FODD, "2019-03-31", "2023-09-01");
        Bedomning said = regel.bedom(one, IDAG);
        assertThat(said.sammanstallning()).isEqualTo("2024-03-31");
        assertThat(said.personakt()).isEqualTo("2028-09-01");
        assertThat(said.senast()).isEqualTo("2025-12-31");
        assertThat(said.undantag()).isEqualTo(Gallringsundantag.PERSONAKT_SENARE);
        Underlag afterwards = new Underlag(FODD, one.sistaInsats(), false, one.sistaAnteckning(), List.of(), false);
        assertThat(regel.bedom(afterwards, IDAG).forfallen(LocalDate.of(2028, 8, 31))).isFalse();
        assertThat(regel.bedom(afterwards, IDAG).forfallen(LocalDate.of(2028, 9, 1))).isTrue();
        assertThat(regel.bedom(afterwards, IDAG).sammanstallning()).isNull();
        assertThat(regel.bedom(afterwards, IDAG).senast()).isEqualTo("2029-12-31");
    }

    @Test void S42_a_personakt_is_not_due_before_five_years_after_the_insats() {
        Bedomning said = regel.bedom(underlag(FODD, "2019-03-31", "2018-03-01"), IDAG);
        assertThat(said.personakt()).isEqualTo("2024-03-31");
        assertThat(said.senast()).isEqualTo("2025-12-31");
        assertThat(regel.bedom(underlag(FODD, "2019-03-31", "2018-03-01"), LocalDate.of(2023, 6, 1)).forfallen(LocalDate.of(2023, 6, 1))).isFalse();
    }

    @Test void S42_documents_of_9_8_LSS_are_kept() {
        assertThat(regel.bedom(underlag(FODD, "2019-03-31", "2019-05-10", "LSS 9 § 9", "LSS 9 § 8"), IDAG).undantag())
                .isEqualTo(Gallringsundantag.LSS_NIO_ATTA);
    }

    @ParameterizedTest
    @ValueSource(strings = { "LSS 9 § 8", "9 § 8 LSS", "9 § p. 8 LSS", "9 § 8 p LSS", "lss 9:8",
            "9 § punkt 8 LSS" }) void S42_it_is_known_however_it_is_written(
                    String lagrum) {
        assertThat(Gallringsregel.lss98(lagrum)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = { "LSS 9 § 9", "SoL 4 kap. 1 §", "LSS 9 § 2", "9 § 18 LSS", "19 § 8 LSS", "SoL 9 § 8",
            "" }) void S42_other_paragraphs_are_not(
                    String lagrum) {
        assertThat(Gallringsregel.lss98(lagrum)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = { 5, 15, 25 }) void S42_who_is_born_on_the_days_of_the_sample_is_kept(int day) {
        assertThat(regel.bedom(underlag(FODD.withDayOfMonth(day), "2019-03-31", "2019-05-10"), IDAG).undantag())
                .isEqualTo(Gallringsundantag.FORSKNINGSURVAL);
        assertThat(regel.bedom(underlag(FODD.withDayOfMonth(day + 1), "2019-03-31", "2019-05-10"), IDAG).undantag())
                .isEqualTo(Gallringsundantag.INGET);
    }

    @Test void S42_what_goes_on_is_never_due() {
        Bedomning said = regel.bedom(new Underlag(FODD, LocalDate.of(2015, 1, 1), true, LocalDate.of(2015, 1, 1), List.of(), true), IDAG);
        assertThat(said.undantag()).isEqualTo(Gallringsundantag.PAGAR);
        assertThat(said.forfallen(IDAG)).isFalse();
        assertThat(regel.bedom(underlag(FODD, null, null), IDAG).undantag()).isEqualTo(Gallringsundantag.PAGAR);
    }

    @Test void S42_five_years_after_the_leap_day_have_passed_on_the_first_of_march() {
        assertThat(regel.bedom(underlag(FODD, "2020-02-29", "2020-02-29"), IDAG).personakt()).isEqualTo("2025-03-01");
    }

    @Test void S42_without_a_note_the_end_of_the_insats_counts_and_the_other_way_round() {
        assertThat(regel.bedom(underlag(FODD, "2019-03-31", null), IDAG).personakt()).isEqualTo("2024-03-31");
        assertThat(regel.bedom(underlag(FODD, null, "2019-05-10"), IDAG).sammanstallning()).isEqualTo("2024-05-10");
    }

    @Test void S42_the_years_and_days_are_parameters() {
        Gallringsregel other = new Gallringsregel(10, 7, Set.of(1));
        Bedomning said = other.bedom(underlag(FODD, "2010-03-31", "2010-05-10"), IDAG);
        assertThat(said.sammanstallning()).isEqualTo("2017-03-31");
        assertThat(said.personakt()).isEqualTo("2020-05-10");
        assertThat(said.undantag()).isEqualTo(Gallringsundantag.FORSKNINGSURVAL);
    }
}
