package se.underlag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.underlag.documents.text.Worddok.p;
import static se.underlag.documents.text.Worddok.tr;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.underlag.documents.internal.word.Wordmallar;

/** Every form a field can have in Word is filled, wherever it stands. */
class WordmallTest {

    private static final Dokumentfalt FALT = Dokumentfalt.tomt().med("person.namn", "Åsa Exempelsson <&>").med("avtal.nr", "A-17")
            .med("avtal.undantag", "").med("boende.namn", "Björkgården").med("leverantor.adress", "Gatan 1\n123 45 Ort")
            .medRader("priser", List.of("from", "belopp"), List.of(Map.of("from", "2026-01-01", "belopp", "3 350,00"), Map.of("from", "2026-04-01")));

    private final Wordmall word = new Wordmallar();

    private String fill(String body) {
        return Worddok.text(word.fyll(Worddok.body(body).bytes(), FALT));
    }

    @Test void a_field_in_braces_is_filled_even_where_word_has_split_it() {
        assertThat(fill(p("För {{person.namn}}, avtal {{AVTAL_NR}}."))).isEqualTo("För Åsa Exempelsson &lt;&amp;&gt;, avtal A-17.");
        assertThat(fill(p("Till {", "{ boende", ".nam", "n }", "} och {{avtal", ".nr}} där"))).isEqualTo("Till Björkgården och A-17 där");
        assertThat(fill(p("{{avtal.nr}}{{bo", "ende.namn}}{{avtal.", "nr}}"))).isEqualTo("A-17BjörkgårdenA-17");
    }

    @Test void merge_fields_are_filled_simple_and_complex() {
        assertThat(fill(
                "<w:p><w:fldSimple w:instr=\" MERGEFIELD boende_namn \\* MERGEFORMAT \"><w:r><w:rPr><w:i/></w:rPr><w:t>«b»</w:t></w:r></w:fldSimple>"
                        + "</w:p>"))
                .isEqualTo("Björkgården");
        String complex = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> MERGEFIELD </w:instrText></w:r>"
                + "<w:r><w:instrText>\"avtal.nr\"</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
                + "<w:r><w:rPr><w:u/></w:rPr><w:t>«av</w:t></w:r><w:r><w:t>tal»</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
                + "<w:r><w:t> slut</w:t></w:r></w:p>";
        byte[] filled = word.fyll(Worddok.body(complex).bytes(), FALT);
        assertThat(Worddok.text(filled)).isEqualTo("A-17 slut");
        assertThat(Worddok.parts(filled).get("word/document.xml")).contains("<w:u/>").doesNotContain("fldChar", "instrText");
        assertThat(fill(
                "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/><w:instrText>MERGEFIELD avtal.nr</w:instrText><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>"))
                .isEqualTo("A-17");
    }

    @Test void page_numbers_stay_fields() {
        byte[] filled = word.fyll(
                Worddok.body(p("{{avtal.nr}}")).footer("<w:p><w:fldSimple w:instr=\"PAGE\"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>").bytes(),
                FALT);
        assertThat(Worddok.parts(filled).get("word/footer1.xml")).contains("w:instr=\"PAGE\"");
    }

    @Test void content_controls_are_filled_by_their_tag() {
        String control = "<w:sdt><w:sdtPr><w:alias w:val=\"Boende\"/><w:tag w:val=\"boende.namn\"/><w:showingPlcHdr/><w:dataBinding w:xpath=\"/x\"/></w:sdtPr>"
                + "<w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"PlaceholderText\"/><w:b/></w:rPr><w:t>Klicka här</w:t></w:r></w:sdtContent></w:sdt>";
        byte[] filled = word.fyll(Worddok.body("<w:p><w:r><w:t xml:space=\"preserve\">På </w:t></w:r>" + control + "</w:p>").bytes(), FALT);
        assertThat(Worddok.text(filled)).isEqualTo("På Björkgården");
        assertThat(Worddok.parts(filled).get("word/document.xml")).doesNotContain("sdt", "PlaceholderText", "dataBinding");
        assertThat(fill(control.replace("<w:r>", "<w:p><w:r>").replace("</w:r>", "</w:r></w:p>"))).isEqualTo("Björkgården");
    }

    @Test void headers_footers_and_text_boxes_are_filled() {
        String box = "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>" + p("Ruta {{avtal.", "nr}}")
                + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t>Utanför {{avtal.nr}}</w:t></w:r></w:p>";
        byte[] filled = word.fyll(Worddok.body(box).header(p("Huvud {{avtal.nr}}")).footer(p("Fot {{boende.namn}}")).bytes(), FALT);
        assertThat(Worddok.text(filled)).contains("Ruta A-17").contains("Utanför A-17");
        assertThat(Worddok.text(filled, "word/header1.xml")).isEqualTo("Huvud A-17");
        assertThat(Worddok.text(filled, "word/footer1.xml")).isEqualTo("Fot Björkgården");
    }

    @Test void a_row_is_repeated_for_each_of_its_group() {
        String table = "<w:tbl>" + tr("Från", "Belopp") + tr("{{priser.from}}", "{{priser.belopp}}") + tr("Avtal", "{{avtal.nr}}") + "</w:tbl>"
                + p("efter");
        assertThat(fill(table)).isEqualTo("Från\nBelopp\n2026-01-01\n3 350,00\n2026-04-01\n\nAvtal\nA-17\nefter");
        Dokumentfalt none = FALT.medRader("priser", List.of("from", "belopp"), List.of());
        assertThat(Worddok.text(word.fyll(Worddok.body(table).bytes(), none))).isEqualTo("Från\nBelopp\nAvtal\nA-17\nefter");
        assertThat(fill(p("Från {{priser.from}}"))).isEqualTo("Från 2026-01-01\nFrån 2026-04-01");
    }

    @Test void blocks_are_kept_or_left_out() {
        assertThat(fill(p("{{om avtal.undantag}}Undantag: {{avtal.undantag}}") + p("{{utan avtal.undantag}}Inget undantag.")
                + p("{{om avtal.nr}}Nr {{avtal.nr}}")))
                .isEqualTo("Inget undantag.\nNr A-17");
        assertThat(fill(
                "<w:tbl>" + tr("{{rad om avtal.undantag}}Undantag", "{{avtal.undantag}}") + tr("Nr", "{{rad om avtal.nr}}{{avtal.nr}}") + "</w:tbl>"))
                .isEqualTo("Nr\nA-17");
        String block = "<w:sdt><w:sdtPr><w:tag w:val=\"om avtal.undantag\"/></w:sdtPr><w:sdtContent>" + p("A") + p("B") + "</w:sdtContent></w:sdt>";
        assertThat(fill(block + p("C"))).isEqualTo("C");
        assertThat(fill(block.replace("om avtal", "utan avtal") + p("C"))).isEqualTo("A\nB\nC");
    }

    @Test void a_cell_keeps_a_paragraph_and_a_table_without_rows_goes() {
        byte[] filled = word.fyll(Worddok
                .body("<w:tbl>" + tr("{{om avtal.undantag}}x", "y") + "</w:tbl><w:tbl>" + tr("{{rad om avtal.undantag}}z") + "</w:tbl>" + p("q"))
                .bytes(), FALT);
        assertThat(Worddok.parts(filled).get("word/document.xml")).containsOnlyOnce("<w:tbl>").contains("<w:tc><w:p/></w:tc>");
        assertThat(Worddok.poi(filled).getTables()).hasSize(1);
    }

    @Test void a_line_break_and_odd_characters_in_a_text_come_out_right() {
        assertThat(fill(p("{{leverantor.adress}}"))).isEqualTo("Gatan 1|123 45 Ort");
        Dokumentfalt odd = Dokumentfalt.tomt().med("a.b", "x\u0000\u0008y {{a.b}} \\ $1");
        assertThat(Worddok.text(word.fyll(Worddok.body(p("{{a.b}}")).bytes(), odd))).isEqualTo("xy {{a.b}} \\ $1");
    }

    @Test void a_field_that_does_not_exist_stops_the_filling_and_is_told_with_its_place() {
        byte[] docx = Worddok.body("<w:tbl>" + tr("a") + tr("{{person.nanm}}") + "</w:tbl>").bytes();
        assertThatThrownBy(() -> word.fyll(docx, FALT)).isInstanceOf(DokumentException.class).hasMessageContaining("person.nanm")
                .hasMessageContaining("rad 2");
        List<Mallfynd> findings = word.kontrollera(docx, FALT.namn());
        assertThat(findings.getFirst()).extracting(Mallfynd::slag, Mallfynd::falt).containsExactly(Mallfynd.Slag.OKANT_FALT, "person.nanm");
        assertThat(findings).filteredOn(one -> one.slag() == Mallfynd.Slag.OANVANT_FALT).extracting(Mallfynd::falt).contains("person.namn",
                "avtal.nr");
    }

    @Test void the_same_template_and_fields_give_the_same_bytes() {
        byte[] docx = Worddok.body(p("{{person.namn}}")).bytes();
        assertThat(word.fyll(docx, FALT)).isEqualTo(word.fyll(docx, FALT));
    }
}
