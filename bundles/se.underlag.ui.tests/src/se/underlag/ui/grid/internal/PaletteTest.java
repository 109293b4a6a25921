package se.underlag.ui.grid.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import se.underlag.testing.ui.Ui;
import se.underlag.ui.Kontrast;

/** Contrasts of the grid's colours: text 4.5 to 1, signs 3 to 1 (WCAG 2.1, 1.4.3 and 1.4.11); 7 to 1 for text in high contrast (1.4.6). */
class PaletteTest {

    @Test void light() {
        check(Palette::light, 4.5);
    }

    @Test void dark() {
        check(Palette::dark, 4.5);
    }

    @Test void high_contrast() {
        check(Palette::kontrast, 7);
    }

    private static void check(Supplier<Palette> theme, double least) {
        assumeTrue(Ui.isAvailable(), "needs a display");
        Palette palette = Ui.get(theme);
        Map<String, Color[]> texts = new LinkedHashMap<>();
        texts.put("text", pair(palette.text(), palette.ground()));
        texts.put("heading", pair(palette.headerText(), palette.header()));
        texts.put("heading of what is marked", pair(palette.headerText(), palette.headerMarked()));
        texts.put("marked", pair(palette.selectionText(), palette.selection()));
        texts.put("sum", pair(palette.text(), palette.totals()));
        texts.put("forecast", pair(palette.text(), palette.prognos()));
        texts.put("negative", pair(palette.negative(), palette.ground()));
        texts.put("negative forecast", pair(palette.negative(), palette.prognos()));
        texts.forEach((what, pair) -> assertThat(contrast(pair)).as(what).isGreaterThanOrEqualTo(least));

        for (Color ground : new Color[] { palette.ground(), palette.prognos(), palette.selection() }) {
            boolean marked = ground == palette.selection();
            for (Color sign : new Color[] { palette.prognosSign(), palette.changed(), palette.error(), palette.warning() }) {
                Color seen = marked ? palette.onSelection(sign) : sign;
                assertThat(contrast(pair(seen, ground))).as("sign %s on %s", seen, ground).isGreaterThanOrEqualTo(3);
            }
        }
        assertThat(contrast(pair(palette.prognosSign(), palette.prognos()))).as("the P of forecast is text").isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(pair(palette.anchor(), palette.ground()))).as("edge of the active cell").isGreaterThanOrEqualTo(3);
    }

    private static Color[] pair(Color one, Color other) {
        return new Color[] { one, other };
    }

    private static double contrast(Color[] pair) {
        return Kontrast.of(pair[0].getRGB(), pair[1].getRGB());
    }
}
