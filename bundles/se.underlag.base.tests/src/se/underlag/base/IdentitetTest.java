package se.underlag.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.base.Identitet.Slag;

class IdentitetTest {

    private static final LocalDate IDAG = LocalDate.of(2025, 3, 25);

    private static Identitet read(String text) {
        return Identitet.read(text, IDAG).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({ "811228-9874,198112289874", "19811228-9874,198112289874", "198112289874,198112289874", "8112289874,198112289874",
            "811228\u20139874,198112289874",
            " 811228 - 9874 ,198112289874", "811218-9876,198112189876", "670919-9530,196709199530", "811228+9874,188112289874",
            "19800512-T123,19800512T123",
            "19800512-tf10,19800512TF10", "800512T123,19800512T123", "19800512TF10,19800512TF10" }) void S40_numbers_in_their_usual_forms(String text,
                    String expected) {
        assertThat(read(text).text()).isEqualTo(expected);
        assertThat(read(text).kontrollsiffraStammer()).isTrue();
    }

    @Test void S40_a_wrong_check_digit_is_told_and_kept() {
        assertThat(read("811228-9875").kontrollsiffraStammer()).isFalse();
        assertThat(read("811228-9875").text()).isEqualTo("198112289875");
    }

    @Test void S40_a_samordningsnummer_has_sixty_added_to_its_day() {
        Identitet samordning = read("701063-2391");
        assertThat(samordning.slag()).isEqualTo(Slag.SAMORDNINGSNUMMER);
        assertThat(samordning.fodd()).isEqualTo("1970-10-03");
        assertThat(samordning.text()).isEqualTo("197010632391");
        assertThat(samordning.kontrollsiffraStammer()).isTrue();
    }

    @Test void S40_a_reserve_number_has_no_check_digit() {
        assertThat(read("19800512-T123").slag()).isEqualTo(Slag.RESERVNUMMER);
        assertThat(read("19800512-T123").forPeople()).isEqualTo("19800512-T123");
    }

    @ParameterizedTest
    @ValueSource(strings = { "20240230-1234", "811328-9874", "811200-9874", "811260-9874", "701092-2391", "811228-987", "811228-98745", "8112289", "",
            "Anna Exempelsson",
            "19800512-T12", "19800512-TFF1", "19800512-X123", "00001228-9874", "\u0661\u0662-9874",
            "81-12-28-9874" }) void S40_what_is_no_number_is_not_read(String text) {
        assertThat(Identitet.read(text, IDAG)).isEmpty();
    }

    @Test void S40_null_is_no_number() {
        assertThat(Identitet.read(null, IDAG)).isEmpty();
    }

    @Test void S40_two_digits_of_a_year_mean_the_latest_century_that_is_not_ahead() {
        assertThat(read("250325-9809").fodd()).isEqualTo("2025-03-25");
        assertThat(read("250326-9808").fodd()).isEqualTo("1925-03-26");
        assertThat(read("250424-9800").fodd()).isEqualTo("1925-04-24");
        assertThat(read("000101-9805").fodd()).isEqualTo("2000-01-01");
    }

    @Test void S40_plus_means_a_hundred_years_or_more() {
        assertThat(read("250325+9809").fodd()).isEqualTo("1925-03-25");
        assertThat(read("250326+9808").fodd()).isEqualTo("1825-03-26");
        assertThat(read("120101+9801").fodd()).isEqualTo("1912-01-01");
    }

    @Test void S40_29_february_needs_a_leap_year() {
        assertThat(Identitet.read("000229-9802", IDAG)).isPresent();
        assertThat(Identitet.read("000229+9802", IDAG)).isEmpty();
        assertThat(Identitet.read("010229-9802", IDAG)).isEmpty();
    }

    @Test void S40_there_is_no_birth_number_000() {
        assertThat(read("811228-0006").kontrollsiffraStammer()).isFalse();
    }

    @Test void S40_the_machines_language_changes_no_digit() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(read("811228-9874").text()).isEqualTo("198112289874");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test void a_number_for_people_has_a_hyphen() {
        assertThat(read("8112289874").forPeople()).isEqualTo("19811228-9874");
    }
}
