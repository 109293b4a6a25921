package se.underlag.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days are those of printed almanacs. */
class ArbetsdagarTest {

    @ParameterizedTest
    @CsvSource({ "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25", "2008-03-23", "1981-04-19", "1954-04-18" }) void easter_day(
            LocalDate dag) {
        assertThat(Arbetsdagar.paskdagen(dag.getYear())).isEqualTo(dag);
    }

    @ParameterizedTest
    @CsvSource({ "2025-01-01,NYARSDAGEN", "2025-01-06,TRETTONDEDAG_JUL", "2025-04-18,LANGFREDAGEN", "2025-04-21,ANNANDAG_PASK",
            "2025-05-01,FORSTA_MAJ",
            "2025-05-29,KRISTI_HIMMELSFARDSDAG", "2025-06-08,PINGSTDAGEN", "2025-06-06,NATIONALDAGEN", "2025-06-20,MIDSOMMARAFTON",
            "2025-06-21,MIDSOMMARDAGEN", "2026-06-20,MIDSOMMARDAGEN", "2027-06-26,MIDSOMMARDAGEN", "2025-11-01,ALLA_HELGONS_DAG",
            "2026-10-31,ALLA_HELGONS_DAG", "2027-11-06,ALLA_HELGONS_DAG", "2025-12-24,JULAFTON", "2025-12-26,ANNANDAG_JUL",
            "2025-12-31,NYARSAFTON" }) void the_days_with_names(LocalDate dag, Helgdag namn) {
        assertThat(Arbetsdagar.helgdag(dag)).contains(namn);
    }

    @Test void an_ordinary_day_has_no_name() {
        assertThat(Arbetsdagar.helgdag(LocalDate.of(2025, 6, 19))).isEmpty();
        assertThat(Arbetsdagar.helgdag(LocalDate.of(2025, 6, 22))).as("a Sunday").isEmpty();
    }

    @Test void A23_the_eves_are_free_unless_the_municipality_says_otherwise_and_klamdagar_are_worked() {
        LocalDate midsommarafton = LocalDate.of(2025, 6, 20);
        assertThat(Arbetsdagar.LEVERERADE.arArbetsdag(midsommarafton)).isFalse();
        assertThat(new Arbetsdagar(false).arArbetsdag(midsommarafton)).isTrue();
        assertThat(Arbetsdagar.LEVERERADE.arArbetsdag(LocalDate.of(2025, 5, 30))).as("the Friday after Kristi himmelsfärdsdag").isTrue();
        assertThat(Arbetsdagar.LEVERERADE.arArbetsdag(LocalDate.of(2025, 5, 31))).as("a Saturday").isFalse();
        assertThat(new Arbetsdagar(false).arArbetsdag(LocalDate.of(2025, 12, 25))).isFalse();
    }

    /** 261 weekdays, less nyårsdagen, trettondagen, långfredagen, annandagen, första maj, Kristi himmelsfärd, nationaldagen, jul- and annandag jul, three eves. */
    @Test void a_year_has_so_many() {
        LocalDate forsta = LocalDate.of(2025, 1, 1);
        assertThat(IntStream.range(0, 365).mapToObj(forsta::plusDays).filter(Arbetsdagar.LEVERERADE::arArbetsdag)).hasSize(261 - 12);
    }
}
