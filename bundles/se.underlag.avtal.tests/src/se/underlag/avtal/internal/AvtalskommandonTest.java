package se.underlag.avtal.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** The commands that work out a price: what they answer, letter by letter. */
class AvtalskommandonTest {

    private final Kommando pris = new PrisKommando(Klocka.fixed(LocalDate.of(2024, 9, 25)));
    private final Kommando period = new PeriodKommando();
    private int kod;
    private String fel;

    private String kor(Kommando kommando, String... ord) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        kod = kommando.kor(Kommandorad.read(List.of(ord), kommando.medVarde(), Set.of("json"), Path.of("").toAbsolutePath(),
                new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8)));
        fel = err.toString(StandardCharsets.UTF_8);
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    @Test void S11_S12_BB_18_a_document_with_another_price_gives_code_one() {
        assertThat(kor(pris, "--boendepris", "1250", "--poang", "2.4", "--barntillagg", "350", "--start", "2022-09-15", "--dokumentpris", "3530",
                "--json"))
                .isEqualTo("{\"dygnspris\":\"3350.00\",\"start\":\"2022-09-15\",\"slut\":\"2022-12-14\",\"dygn\":91,\"summa\":\"304850.00\","
                        + "\"nasta\":\"2022-12-15\",\"avvikelse\":\"180.00\"}");
        assertThat(kod).isEqualTo(1);
    }

    @Test void BB_18_a_document_with_the_same_price_gives_code_zero() {
        assertThat(kor(pris, "--boendepris", "1250", "--poang", "2,4", "--dokumentpris", "3000", "--json"))
                .isEqualTo("{\"dygnspris\":\"3000.00\",\"avvikelse\":\"0.00\"}");
        assertThat(kod).isZero();
    }

    @Test void S12_the_deviation_is_told_in_kronor_and_percent() {
        assertThat(kor(pris, "--boendepris", "1250", "--poang", "2.4", "--barntillagg", "350", "--dokumentpris", "3530"))
                .contains("180,00 kr (5,4 %)");
    }

    @Test void FK_09_a_price_switch_within_the_month_against_an_invoice() {
        assertThat(kor(period, "--avtal", "2024-01-20/2024-04-19=2860.00,2024-04-20/=3120.00", "--from", "2024-04-01", "--tom", "2024-04-30",
                "--fakturerat", "93600", "--json"))
                .isEqualTo("{\"dygn\":30,\"forvantat\":\"88660.00\",\"differens\":\"4940.00\",\"delar\":["
                        + "{\"from\":\"2024-04-01\",\"tom\":\"2024-04-19\",\"dygn\":19,\"dygnspris\":\"2860.00\",\"summa\":\"54340.00\"},"
                        + "{\"from\":\"2024-04-20\",\"tom\":\"2024-04-30\",\"dygn\":11,\"dygnspris\":\"3120.00\",\"summa\":\"34320.00\"}]}");
        assertThat(fel).isEmpty();
    }

    @Test void days_without_an_avtal_are_told() {
        assertThat(kor(period, "--avtal", "2024-04-05/2024-04-30=100", "--from", "2024-04-01", "--tom", "2024-04-30", "--json"))
                .contains("\"dygn\":26,\"forvantat\":\"2600.00\"").endsWith("\"luckor\":[{\"from\":\"2024-04-01\",\"tom\":\"2024-04-04\"}]}");
        assertThat(fel).contains("2024-04-01 – 2024-04-04");
    }

    @Test void what_cannot_be_read_is_told_with_an_example() {
        assertThatThrownBy(() -> kor(pris, "--boendepris", "-5", "--poang", "1")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("--boendepris");
        assertThatThrownBy(() -> kor(pris, "--boendepris", "5", "--poang", "två")).isInstanceOf(Kommandofel.class).hasMessageContaining("två");
        assertThatThrownBy(() -> kor(pris, "--boendepris", "5")).isInstanceOf(Kommandofel.class).hasMessageContaining("--poang");
        assertThatThrownBy(() -> kor(pris, "--boendepris", "5", "--poang", "1", "--start", "2023-02-30")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("2023-02-30");
        assertThatThrownBy(() -> kor(pris, "femtio", "--boendepris", "5", "--poang", "1")).isInstanceOf(Kommandofel.class)
                .hasMessageContaining("femtio");
        for (String avtal : List.of("", "2024-01-01=5", "2024-01-01/2024-02-30=5", "2024-02-01/2024-01-01=5", "2024-01-01/=5,2024-03-01/=6")) {
            assertThatThrownBy(() -> kor(period, "--avtal", avtal, "--from", "2024-04-01", "--tom", "2024-04-30")).as(avtal)
                    .isInstanceOf(Kommandofel.class);
        }
        assertThatThrownBy(() -> kor(period, "--avtal", "2024-01-01/=5", "--from", "2024-04-02", "--tom", "2024-04-01"))
                .isInstanceOf(Kommandofel.class)
                .hasMessageContaining("slutar innan");
    }
}
