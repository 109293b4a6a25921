package se.underlag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.internal.pdf.Pdfmallar;

/** A PDF says what its template and fields say, carries its fonts, can be read aloud, and fetches nothing. */
class PdfmallTest {

    private static final Dokumentfalt FALT = Dokumentfalt.tomt().med("person.namn", "Åsa Exempelsson <&>").med("avtal.nr", "A-17")
            .med("avtal.undantag", "").med("leverantor.adress", "Gatan 1\n123 45 Ort")
            .medRader("priser", List.of("from", "belopp"), List.of(Map.of("from", "2026-01-01", "belopp", "3 350,00"), Map.of("from", "2026-04-01")));

    private final Pdfmall pdf = new Pdfmallar();

    static String html(String body) {
        return "<html lang=\"sv-SE\" xmlns=\"http://www.w3.org/1999/xhtml\"><head><title>Avtal {{avtal.nr}}</title></head><body>" + body
                + "</body></html>";
    }

    static String text(byte[] bytes) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            // the page numbers stand outside the text
            return stripper.getText(document).replaceAll("Sida \\d+ av \\d+\\R?", "").strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String fill(String body) {
        return text(pdf.fyll(html(body), FALT));
    }

    @Test void fields_blocks_and_rows_are_filled() {
        assertThat(fill("<p>För {{person.namn}}, nr {{AVTAL_NR}}</p>")).isEqualTo("För Åsa Exempelsson <&>, nr A-17");
        assertThat(fill("<p>{{leverantor.adress}}</p>")).isEqualTo("Gatan 1\n123 45 Ort");
        assertThat(fill("<p data-om=\"avtal.undantag\">Undantag</p><p data-utan=\"avtal.undantag\">Inget undantag</p>")).isEqualTo("Inget undantag");
        assertThat(
                fill("<table><tr data-rad=\"priser\"><td>{{priser.from}}</td><td data-om=\"priser.belopp\">{{priser.belopp}} kr</td></tr></table>"))
                .isEqualTo("2026-01-01 3 350,00 kr\n2026-04-01");
    }

    @Test void it_is_tagged_says_its_language_and_title_and_carries_its_fonts() throws IOException {
        byte[] bytes = pdf.fyll("<!DOCTYPE html>\n"
                + html("<h1>Rubrik</h1><p><b>Fet</b> <i>lutad</i> vanlig åäö ÅÄÖ é – ”</p><p style='font-family: Arial'>annan</p>"), FALT);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Avtal A-17");
            String metadata = new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(metadata).contains("pdfaid", "pdfuaid");
            int fonts = 0;
            for (var page : document.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                    assertThat(page.getResources().getFont(name).getName()).contains("SourceSans3");
                    fonts++;
                }
            }
            assertThat(fonts).isGreaterThanOrEqualTo(3);
        }
        assertThat(text(bytes)).contains("vanlig åäö ÅÄÖ é – ”").contains("annan");
    }

    @Test void letters_that_like_to_stand_together_stay_letters() {
        assertThat(fill("<p>Uppgift fi fl ff ffi tt ft fj skäl: mottagen affär, <b>uppgift affisch</b>, <i>lyft fint</i></p>"))
                .isEqualTo("Uppgift fi fl ff ffi tt ft fj skäl: mottagen affär, uppgift affisch, lyft fint");
    }

    @Test void every_page_has_something_on_it() throws IOException {
        byte[] bytes = pdf.fyll(html("<p>ett</p><p style='page-break-before: always'>två</p>"), FALT);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getNumberOfPages()).isEqualTo(2);
            for (int page = 1; page <= 2; page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertThat(stripper.getText(document)).isNotBlank();
            }
        }
    }

    @Test void a_picture_of_the_caller_is_shown_and_a_missing_one_is_told() throws IOException {
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
        String body = "<p>x<img src=\"bild:logotyp\" alt=\"Kommunens vapen\"/></p>";
        byte[] bytes = pdf.fyll(html(body), FALT, Map.of("logotyp", png.toByteArray()));
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
        }
        assertThatThrownBy(() -> pdf.fyll(html(body), FALT)).isInstanceOf(DokumentException.class).hasMessageContaining("logotyp");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<script>x</script>", "<img src=\"http://exempel.invalid/x.png\" alt=\"\"/>",
            "<img src=\"file:///etc/passwd\" alt=\"\"/>",
            "<img src=\"/etc/passwd\" alt=\"\"/>", "<object data=\"x\"/>", "<p onclick=\"x\">a</p>", "<style>@import 'http://x';</style>",
            "<p style=\"background: url(file:///etc/passwd)\">a</p>", "<a href=\"javascript:x\">a</a>",
            "<link rel=\"stylesheet\" href=\"http://x/\"/>",
            "<style>p { background: \\75rl(http://x) }</style>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>" }) void what_fetches_or_runs_something_is_refused(String body) {
        assertThat(pdf.kontrollera(html(body), FALT.namn()).getFirst().slag()).isEqualTo(Mallfynd.Slag.OANVANDBAR);
        assertThatThrownBy(() -> pdf.fyll(html(body), FALT)).isInstanceOf(DokumentException.class);
    }

    @Test void a_template_that_is_not_well_formed_is_told_where() {
        assertThat(pdf.kontrollera("<?xml version=\"1.0\"?>\n<!DOCTYPE html>\n<html>\n<p>x</html>", Set.of()).getFirst().text())
                .contains("XHTML (rad 4)");
        String deep = "<p>".repeat(50_000) + "</p>".repeat(50_000);
        assertThat(pdf.kontrollera("<html>" + deep + "</html>", Set.of()).getFirst().text()).contains("välformad");
        assertThat(pdf.kontrollera("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><html>&e;</html>", Set.of()).getFirst().text())
                .contains("välformad");
        assertThat(pdf.kontrollera("<html><body/></html>", Set.of()).getFirst().text()).contains("titel");
    }

    @Test void unknown_and_unused_fields_are_told() {
        List<Mallfynd> found = pdf.kontrollera(html("<p data-om=\"x.y\">{{person.nanm}}</p>"), FALT.namn());
        assertThat(found).filteredOn(one -> one.slag() == Mallfynd.Slag.OKANT_FALT).extracting(Mallfynd::falt).containsExactly("x.y", "person.nanm");
        assertThat(found).filteredOn(one -> one.slag() == Mallfynd.Slag.OANVANT_FALT).extracting(Mallfynd::falt).contains("person.namn");
    }
}
