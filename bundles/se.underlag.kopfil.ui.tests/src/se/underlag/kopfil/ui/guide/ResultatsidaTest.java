package se.underlag.kopfil.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;

class ResultatsidaTest {

    private static Fynd fynd(Allvar allvar, int rad) {
        return new Fynd("PR-06", allvar, "Text " + rad, new Fynd.Plats("a.xlsx", "2025", rad, null, null, null, null), false);
    }

    @Test void so_many_findings_are_shown_as_a_window_can_lay_out_the_gravest_first() {
        List<Fynd> many = Stream.concat(IntStream.range(0, 50_000).mapToObj(row -> fynd(Allvar.VARNING, row)), Stream.of(fynd(Allvar.FEL, 50_001)))
                .toList();
        List<String> shown = Resultatsida.findings(many, 300).toList();
        assertThat(shown).hasSize(301);
        assertThat(shown.get(0)).contains("Text 50001");
        assertThat(shown.get(300)).contains("49701");
        assertThat(Resultatsida.findings(many.subList(0, 300), 300)).hasSize(300);
    }
}
