package se.underlag.documents.internal.lappning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts are found wherever they stand in a package. */
class TextsokareTest {

    @TempDir Path folder;

    private List<String> texter(String namn, String innehall) throws IOException {
        return texter(namn, innehall, StandardCharsets.UTF_8);
    }

    private List<String> texter(String namn, String innehall, Charset charset) throws IOException {
        Path fil = folder.resolve("bok.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(fil))) {
            zip.putNextEntry(new ZipEntry(namn));
            zip.write(innehall.getBytes(charset));
        }
        List<String> seen = new ArrayList<>();
        new XlsxAndrare().finnsText(fil, text -> {
            seen.add(text);
            return text.equals("STOPP");
        }, null);
        return seen;
    }

    @Test void runs_of_one_text_are_one_text_and_shared_texts_are_each_their_own() throws IOException {
        assertThat(texter("xl/sharedStrings.xml", "<sst><si><r><rPr><b/><color rgb=\"FF\"/></rPr><t>1980</t></r><r><t>0101-9805</t></r></si>"
                + "<si><t>Anna &amp; &#66;o</t></si></sst>")).containsExactly("FF", "19800101-9805", "Anna & Bo");
    }

    @Test void attributes_paragraphs_comments_and_plain_sections_are_texts() throws IOException {
        assertThat(texter("xl/pivotCache/pivotCacheDefinition1.xml", "<s v='19800101-9805'/>")).containsExactly("19800101-9805");
        assertThat(texter("xl/drawings/drawing1.xml", "<a:p><a:r><a:rPr><a:solidFill/></a:rPr><a:t>Cilla</a:t></a:r><a:r><a:t> Ek</a:t></a:r></a:p>"
                + "<a:p><a:t>Nästa</a:t></a:p>")).containsExactly("Cilla Ek", "Nästa");
        assertThat(texter("customXml/item1.xml", "<a><!-- > Cilla --><b><![CDATA[<Ek>]]></b></a>")).containsExactly("!-- > Cilla --", "<Ek>");
    }

    @Test void what_is_not_well_formed_or_not_in_utf8_is_read_too() throws IOException {
        assertThat(texter("xl/drawings/vmlDrawing1.vml", "<div>Cilla<br>Ek</div><p")).containsExactly("CillaEk");
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a>Ängla</a>";
        assertThat(texter("customXml/item1.xml", xml, StandardCharsets.UTF_16)).contains("Ängla");
        assertThat(texter("customXml/item1.xml", xml.replace("UTF-16", "ISO-8859-1"), StandardCharsets.ISO_8859_1)).contains("Ängla");
    }

    @Test void it_ends_where_the_text_is_found_and_pictures_are_passed_over() throws IOException {
        assertThat(texter("docProps/core.xml", "<a><c>Ett</c><c>STOPP</c><c>Två</c></a>")).containsExactly("Ett", "STOPP");
        assertThat(texter("xl/media/image1.png", "<a>Ett</a>")).isEmpty();
    }

    @Test void a_very_long_text_comes_in_pieces_that_overlap() throws IOException {
        List<String> pieces = texter("customXml/item1.xml", "<a>" + "x".repeat(65_530) + "19800101-9805" + "y".repeat(200_000) + "</a>");
        assertThat(pieces).anyMatch(piece -> piece.contains("19800101-9805")).allMatch(piece -> piece.length() <= 65_537);
    }
}
