package se.underlag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.text.Sekretessgranskning.Plats;
import se.underlag.documents.text.Sekretessgranskning.Skyddat;
import se.underlag.documents.text.Sekretessgranskning.Slag;

/** A message may be handed out when neither name nor identity number stands in it (A28). */
class SekretessgranskningTest {

    private static final Skyddat ANNA = new Skyddat(List.of("Anna-Karin Bo von Åkersson-Exempel"), List.of("19800101-9876"));

    @Test void A28_a_message_with_a_reference_only_may_go() {
        assertThat(Sekretessgranskning.granska("BB för ärende 2026-0042", "Bifogat finns bedömningen. De kan bo kvar. Datum 2026-11-22.",
                List.of("BB_2026-0042.docx", "BB_2026-0042_20261122.pdf"), ANNA)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "19800101-9876", "800101-9876", "8001019876", "198001019876", "800101+9876", "19800101 9876",
            "1980-01-01-9876", "800101\u20139876", "8001\u00AD019876", "80 01 01 9876" }) void A28_every_written_form_of_the_identity_number_is_found(
                    String form) {
        assertThat(Sekretessgranskning.granska("Avtal " + form, "Se ärende " + form + ".", List.of("BB_" + form + ".pdf"), ANNA))
                .extracting(Sekretessgranskning.Traff::plats, Sekretessgranskning.Traff::slag)
                .containsExactly(tuple(Plats.AMNE), tuple(Plats.TEXT), tuple(Plats.FILNAMN));
    }

    private static org.assertj.core.groups.Tuple tuple(Plats plats) {
        return org.assertj.core.groups.Tuple.tuple(plats, Slag.IDENTITET);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Anna-Karin", "ANNA", "anna", "Annas bedömning", "BB Åkersson", "BB akersson", "A\u030Akersson", "BBAnnaExempel",
            "Bo", "Åker\u00ADsson" }) void A28_every_part_of_the_name_is_found_in_the_subject(String subject) {
        assertThat(Sekretessgranskning.granska(subject, "", List.of(), ANNA)).isNotEmpty().allMatch(hit -> hit.slag() == Slag.NAMN);
    }

    @ParameterizedTest
    @ValueSource(strings = { "anna.pdf", "BB_Akersson.docx", "bbakersson2026.docx", "bo_bb.pdf",
            "AnnaExempel.docx" }) void A28_file_names_are_read_even_where_words_are_written_together(String name) {
        assertThat(Sekretessgranskning.granska("", "", List.of(name), ANNA)).isNotEmpty().allMatch(hit -> hit.plats() == Plats.FILNAMN);
    }

    @Test void A28_the_number_of_somebody_else_is_found_by_its_check_digit() {
        assertThat(Sekretessgranskning.granska("", "Gäller 19121212-1212", List.of(), ANNA)).hasSize(1);
        assertThat(Sekretessgranskning.granska("", "Ärende 20121212-1213", List.of(), ANNA)).isEmpty();
    }

    @Test void A28_a_number_from_elsewhere_is_found_as_it_is() {
        Skyddat other = new Skyddat(List.of(), List.of("DK-010203-X1"));
        assertThat(Sekretessgranskning.granska("dk 010203 x1", "", List.of(), other)).hasSize(1);
    }
}
