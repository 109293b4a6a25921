package se.underlag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The icons: one family of drawings that are seen on light and dark ground (WCAG 2.1, 1.4.11: 3 to 1). */
class BildTest {

    private static final int LIGHT = 0xFFFFFF;
    private static final int DARK = 0x1F2226;

    @ParameterizedTest
    @EnumSource(Bild.class) void is_a_line_drawing_of_sixteen_that_is_seen_on_light_and_dark(Bild bild) throws IOException {
        Path file = Path.of(System.getProperty("underlag.rot"), "bundles/se.underlag.ui/icons", bild.fil() + ".svg");
        String svg = Files.readString(file);
        assertThat(svg).contains("viewBox=\"0 0 16 16\"", "fill=\"none\"", "stroke-width=\"1.3\"");
        Matcher colours = Pattern.compile("stroke=\"#([0-9a-f]{6})\"").matcher(svg);
        while (colours.find()) {
            int colour = Integer.parseInt(colours.group(1), 16);
            assertThat(Kontrast.of(colour, LIGHT)).as("#%06x on white", colour).isGreaterThanOrEqualTo(3);
            assertThat(Kontrast.of(colour, DARK)).as("#%06x on dark", colour).isGreaterThanOrEqualTo(3);
        }
    }
}
