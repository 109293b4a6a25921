package se.underlag.documents.internal.lasning;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** PR-02: which colour a cell's text has, where people mark with it. */
class TypsnittsfargTest {

    private static final String FONTS = "<font><sz val=\"11\"/><color theme=\"1\"/></font><font><color rgb=\"FF00B050\"/></font>"
            + "<font><b/><color theme=\"1\"/></font><font/><font><color indexed=\"17\"/></font><font><color auto=\"1\"/></font>";

    @TempDir Path folder;

    private int colour(int style) {
        return Last.av(Handgjord.med("<row r=\"1\"><c r=\"A1\" s=\"" + style + "\"><v>1</v></c></row>").typsnitt(FONTS)
                .stilar("", "<fill/>", "<xf fontId=\"0\"/><xf fontId=\"1\"/><xf fontId=\"2\"/><xf fontId=\"3\"/><xf fontId=\"4\"/><xf fontId=\"5\"/>"
                        + "<xf/><xf fontId=\"77\"/>", "")
                .till(folder)).cell("A1").typsnitt();
    }

    @Test void PR_02_a_font_of_its_own_colour_is_told() {
        assertThat(colour(1)).isEqualTo(0x00B050);
        assertThat(colour(4)).isEqualTo(0x008000);
    }

    @Test void the_ordinary_colour_is_none() {
        assertThat(colour(0)).isEqualTo(-1);
        assertThat(colour(2)).as("bold, but of the ordinary colour").isEqualTo(-1);
        assertThat(colour(3)).isEqualTo(-1);
        assertThat(colour(5)).isEqualTo(-1);
        assertThat(colour(6)).isEqualTo(-1);
        assertThat(colour(7)).isEqualTo(-1);
    }
}
