package se.underlag.kopfil.internal.granskning;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.Testbok.fel;
import static se.underlag.kopfil.Testbok.formel;
import static se.underlag.kopfil.Testbok.gron;
import static se.underlag.kopfil.Testgranskning.bok;
import static se.underlag.kopfil.Testgranskning.fynd;
import static se.underlag.kopfil.Testgranskning.granska;
import static se.underlag.kopfil.Testgranskning.rad;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.underlag.kopfil.Granskning.Filsvar;
import se.underlag.spi.Fynd;

/** Errors of a spreadsheet program: told by cell with what they mean, and never read as nothing. */
class FelvardenIFilTest {

    private static final String ANNA = "195503149808";

    private static Fynd enda(Object... celler) {
        Filsvar svar = granska(bok(2025).rad(celler));
        assertThat(fynd(svar)).hasSize(1);
        assertThat(svar.rader()).isEmpty();
        return svar.avvikelser().getFirst();
    }

    private static Object[] med(int column, Object cell, String person, String beslut, String insats, Object... rest) {
        Object[] row = rad(person, beslut, insats, rest[0], rest[1], rest[2], 1, rest.length > 4 ? rest[4] : null);
        row[column] = cell;
        return row;
    }

    @ParameterizedTest
    @CsvSource({ "#REF!,#REFERENS!,borttagen", "#DIV/0!,#DIVISION/0!,delar med noll", "#N/A,#SAKNAS!,letar efter", "#VALUE!,#VÄRDEFEL!,med en text",
            "#NAME?,#NAMN?,ett namn", "#NUM!,#OGILTIGT!,för stort", "#NULL!,#SKÄRNING!,gemensam",
            "#SPILL!,#SPILL!,kunde inte" }) void XL_01_an_error_is_told_by_address_and_meaning(
                    String code, String shown, String meaning) {
        for (Object cell : new Object[] { fel(code), code, shown, formel("A1", code) }) {
            Fynd found = enda(rad(ANNA, "B-1", "Ledsagning", LocalDate.of(2025, 1, 1), null, null, 1, 100, cell));
            assertThat(found.regel()).isEqualTo("XL-01");
            assertThat(found.plats().cell()).isEqualTo("J4");
            assertThat(found.text()).contains(shown).contains(meaning).contains("Rätta formeln");
        }
    }

    @Test void XL_01_an_error_in_place_of_person_or_beslut_is_not_an_empty_cell() {
        assertThat(fynd(granska(bok(2025).rad(med(0, fel("#N/A"), ANNA, "B-1", "Ledsagning", LocalDate.of(2025, 1, 1), null, null, 1, 100)))))
                .containsExactly("4 A4 XL-01 FEL");
        assertThat(fynd(granska(bok(2025).rad(med(2, fel("#REF!"), ANNA, null, "Ledsagning", LocalDate.of(2025, 1, 1), null, null, 1, 100)))))
                .containsExactly("4 C4 XL-01 FEL");
        assertThat(
                fynd(granska(bok(2025)
                        .rad(med(2, formel("HAMTA(1)", null), ANNA, null, "Ledsagning", LocalDate.of(2025, 1, 1), null, null, 1, gron(100))))))
                .containsExactly("4 C4 XL-01 FEL");
        assertThat(fynd(granska(bok(2025).rad(med(0, fel("#N/A"), null, null, null, null, null, null, 1, 100))))).containsExactly("4 A4 XL-01 FEL");
    }

    @Test void rows_prepared_with_formulas_that_find_nothing_are_blank() {
        Filsvar svar = granska(bok(2025).rad(rad(ANNA, "B-1", "Ledsagning", LocalDate.of(2025, 1, 1), null, null, 1, 100))
                .rad(med(0, fel("#N/A"), null, null, null, null, null, null, 1)));
        assertThat(svar.rader()).hasSize(1);
        assertThat(fynd(svar)).isEmpty();
    }
}
