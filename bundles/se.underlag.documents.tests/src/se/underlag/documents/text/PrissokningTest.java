package se.underlag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.documents.text.Worddok.p;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The Word file for Treserva holds no price, anywhere in its package (BB-15, S41). */
class PrissokningTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final List<BigDecimal> PRISER = List.of(new BigDecimal("3350.00"), new BigDecimal("1250.00"), new BigDecimal("350.00"),
            new BigDecimal("2860.50"));

    private static List<Prissokning.Traff> search(Worddok docx) {
        return Prissokning.sok(docx.bytes(), PRISER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "3350", "3 350", "3\u00A0350", "3\u202F350", "3\u2009350,00", "3.350", "3350,00", "3350.00", "3 350:-", "x3350y",
            "1250", "350", "350,0", "2860,50", "2 860,5", "2\u00A0860.50", "(3350)", "3350.",
            "12 3350" }) void S41_every_written_form_of_an_amount_is_found(String form) {
        assertThat(search(Worddok.body(p("Dygn " + form + " .")))).as(form).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "kr", "KR", "Kr.", "kronor", "Kronor", "SEK", "sek", "5kr", "kr/dygn", "(kr)" }) void S41_the_words_for_kronor_are_found(
            String form) {
        assertThat(search(Worddok.body(p("Belopp: " + form)))).as(form).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "krav", "sekretess", "mikro", "krona på verket", "13 350", "33501", "3 350 000", "12 350", "0,3350", "350,75", "2860",
            "sekund", "Krister", "2026-11-22", "800101-3351" }) void S41_what_is_no_price_is_let_through(String form) {
        assertThat(search(Worddok.body(p(form)))).as(form).isEmpty();
    }

    @Test void S41_an_amount_split_over_runs_is_found() {
        assertThat(search(Worddok.body(p("3", " 3", "50")))).isNotEmpty();
        assertThat(search(Worddok.body(p("k", "r")))).isNotEmpty();
        assertThat(search(Worddok.body(p("3") + p("350 x")))).extracting(Prissokning.Traff::fynd).containsExactly("350");
    }

    @Test void S41_an_amount_is_found_in_every_part_of_the_package() {
        assertThat(search(Worddok.body(p("x")).header(p("3350")))).extracting(Prissokning.Traff::del).containsExactly("word/header1.xml");
        assertThat(search(Worddok.body(p("x")).footer(p("3350")))).isNotEmpty();
        assertThat(search(Worddok.body("<w:p><w:del><w:r><w:delText>3350</w:delText></w:r></w:del></w:p>"))).isNotEmpty();
        assertThat(search(Worddok.body("<w:p><w:r><w:instrText>QUOTE 3350</w:instrText></w:r></w:p>"))).isNotEmpty();
        assertThat(search(Worddok.body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>3350</w:t></w:r></w:p>"))).isNotEmpty();
        assertThat(search(Worddok.body("<!-- 3350 --><w:p/>"))).isNotEmpty();
        assertThat(search(Worddok.body("<w:p><w:sdt><w:sdtPr><w:tag w:val=\"3350\"/></w:sdtPr></w:sdt></w:p>"))).isNotEmpty();
        assertThat(search(Worddok.body("<w:p><w:r><w:t>3</w:t><w:sym w:font=\"Symbol\" w:char=\"F033\"/><w:t>50</w:t></w:r></w:p>"))).isNotEmpty();
        assertThat(search(Worddok.body(p("x")).part("docProps/custom.xml", "<p><property name=\"Pris\"><v>3350</v></property></p>"))).isNotEmpty();
        assertThat(search(Worddok.body(p("x")).part("docProps/core.xml", "<c><title>3350 SEK</title></c>"))).hasSize(2);
        assertThat(search(Worddok.body(p("x")).part("customXml/item1.xml", "<c pris=\"3 350\"/>"))).isNotEmpty();
        assertThat(search(Worddok.body(p("x")).part("word/comments.xml", "<w:comments " + W + ">" + p("3350") + "</w:comments>"))).isNotEmpty();
        assertThat(search(Worddok.body(p("x")).part("word/settings.xml", "<w:s " + W + "><w:docVar w:name=\"p\" w:val=\"3350\"/></w:s>")))
                .isNotEmpty();
        assertThat(search(Worddok.body(p("x")).part("word/trasig.xml", "<x>33<b>50</b>"))).isNotEmpty();
        assertThat(search(Worddok.body(p("x")).part("word/media/3350.png", "x"))).isNotEmpty();
    }

    @Test void S41_an_amount_is_found_in_what_is_embedded() {
        byte[] inner = Worddok.body(p("3 350")).bytes();
        assertThat(search(Worddok.body(p("x")).part("word/embeddings/x.docx", inner))).extracting(Prissokning.Traff::del)
                .containsExactly("word/embeddings/x.docx!word/document.xml");
        assertThat(search(Worddok.body(p("x")).part("word/embeddings/x.bin", "…3 350,00…".getBytes(StandardCharsets.UTF_16LE)))).isNotEmpty();
    }

    @Test void S41_widths_and_colours_are_no_prices() {
        assertThat(search(Worddok.body("<w:p><w:pPr><w:spacing w:after=\"350\" w:line=\"3350\"/></w:pPr><w:r><w:rPr><w:color w:val=\"001250\"/>"
                + "<w:lang w:val=\"sv-SE\" w:eastAsia=\"ko-KR\"/></w:rPr><w:t>x</w:t></w:r></w:p><w:tbl><w:tblGrid><w:gridCol w:w=\"1250\"/></w:tblGrid></w:tbl>")))
                .isEmpty();
    }
}
