package se.underlag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import se.underlag.documents.internal.pdf.Pdfmallar;
import se.underlag.documents.internal.pdf.Utskrifter;
import se.underlag.documents.text.Utskriftspaket.Utskrift;

/** Two copies of the BB, the avtal and the label as one PDF to print (BB-22). */
class UtskriftspaketTest {

    private final Pdfmall pdf = new Pdfmallar();
    private final Utskriftspaket pack = new Utskrifter();

    private byte[] page(String text) {
        return pdf.fyll(PdfmallTest.html("<p>" + text + "</p>").replace("{{avtal.nr}}", "x"), Dokumentfalt.tomt());
    }

    private static String page(PDDocument document, int number) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(number);
        stripper.setEndPage(number);
        return stripper.getText(document).replaceAll("Sida \\d+ av \\d+\\R?", "").strip();
    }

    @Test void BB_22_two_copies_of_the_bb_come_before_the_avtal() throws IOException {
        byte[] whole = pack.samla(List.of(new Utskrift(page("BB"), 2), new Utskrift(page("Avtal"), 1), new Utskrift(page("Etikett"), 1)),
                "Utskrift 2026-0042",
                false);
        try (PDDocument document = Loader.loadPDF(whole)) {
            assertThat(document.getNumberOfPages()).isEqualTo(4);
            assertThat(List.of(page(document, 1), page(document, 2), page(document, 3), page(document, 4))).containsExactly("BB", "BB", "Avtal",
                    "Etikett");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Utskrift 2026-0042");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("sv-SE");
            assertThat(document.getDocumentCatalog().getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)).contains("pdfuaid:part",
                    "Utskrift 2026-0042");
        }
    }

    @Test void on_both_sides_every_document_begins_on_a_front() throws IOException {
        try (PDDocument document = Loader.loadPDF(pack.samla(List.of(new Utskrift(page("BB"), 2), new Utskrift(page("Avtal"), 1)), "x", true))) {
            assertThat(document.getNumberOfPages()).isEqualTo(5);
            assertThat(List.of(page(document, 1), page(document, 3), page(document, 5))).containsExactly("BB", "BB", "Avtal");
            assertThat(page(document, 2)).isEmpty();
        }
    }

    @Test void a_part_from_elsewhere_takes_away_the_claim_to_be_tagged() throws IOException {
        byte[] foreign;
        try (PDDocument plain = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            plain.addPage(new PDPage());
            plain.save(out);
            foreign = out.toByteArray();
        }
        try (PDDocument document = Loader.loadPDF(pack.samla(List.of(new Utskrift(page("BB"), 1), new Utskrift(foreign, 1)), "x & <y>", false))) {
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .doesNotContain("pdfuaid", "pdfaid")
                    .contains("x &amp; &lt;y&gt;");
        }
    }

    @Test void what_is_no_pdf_is_told() {
        assertThatThrownBy(() -> pack.samla(List.of(new Utskrift(new byte[] { 1, 2, 3 }, 1)), "x", false)).isInstanceOf(DokumentException.class)
                .hasMessageContaining("ingen PDF");
    }
}
