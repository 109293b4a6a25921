package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.ui.guide.Forhandsvisning.Rad;

class ForhandsvisningTest {

    private static final Kalkyllasare BOK = (fil, mottagare, monitor) -> {
        sheet(mottagare, "Gammalt", true, "Pnr", "Jan");
        sheet(mottagare, "Tomt", false);
        sheet(mottagare, "2025", false, "Person", "Feb");
    };

    private final Forhandsvisning visning = Forhandsvisning.las(BOK, Path.of("bok.xlsx"), null);

    private static void sheet(Kalkyllasare.Mottagare mottagare, String namn, boolean dolt, String... texts) {
        if (mottagare.blad(namn, dolt) && texts.length > 0) {
            mottagare.rad(new Kalkylrad(1, IntStream.range(0, texts.length).mapToObj(at -> Cell.text(at, texts[at], null, -1)).toList(), false));
        }
    }

    @Test void a_hidden_sheet_that_is_read_is_shown_with_its_own_headings() {
        assertThat(visning.blad("Gammalt").rader()).extracting(row -> row.text(0)).containsExactly("Pnr");
    }

    @Test void a_hidden_sheet_is_not_shown_unasked() {
        assertThat(visning.blad("").namn()).isEqualTo("2025");
        assertThat(visning.blad("").rader()).extracting(Rad::nummer).containsExactly(1);
    }
}
