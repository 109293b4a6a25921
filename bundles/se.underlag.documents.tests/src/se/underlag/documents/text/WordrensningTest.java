package se.underlag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.documents.text.Worddok.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.internal.word.Wordmallar;

/** What is handed out tells nothing of its making, and a template that could do harm is refused with a word about what to do. */
class WordrensningTest {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final Dokumentfalt FALT = Dokumentfalt.tomt().med("avtal.nr", "A-17");

    private final Wordmall word = new Wordmallar();

    @Test void who_made_the_template_and_when_is_gone() {
        String body = "<w:p w:rsidR=\"00AB12CD\" w14:paraId=\"1A2B3C4D\"><w:commentRangeStart w:id=\"0\"/><w:r w:rsidRPr=\"00AB12CD\"><w:t>{{avtal.nr}}</w:t></w:r>"
                + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:commentReference w:id=\"0\"/></w:r><w:proofErr w:type=\"spellStart\"/></w:p><!-- Mallsson -->";
        byte[] filled = word.fyll(Worddok.body(body)
                .related("comments", "word/comments.xml", TYPE + "comments+xml",
                        "<w:comments " + W + "><w:comment w:author=\"Mallsson\"/></w:comments>")
                .related("settings", "word/settings.xml", TYPE + "settings+xml",
                        "<w:settings " + W + "><w:attachedTemplate/><w:rsids><w:rsid w:val=\"00AB12CD\"/></w:rsids><w:docVars><w:docVar w:name=\"x\" "
                                + "w:val=\"Mallsson\"/></w:docVars><w:defaultTabStop w:val=\"720\"/></w:settings>")
                .related("customXml", "customXml/item1.xml", "application/xml", "<x>Mallsson</x>")
                .outside("attachedTemplate", "file:///C:/Users/Mallsson/Mall.dotx")
                .properties("docProps/core.xml", "core-properties", "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + "<dc:title>Avtal</dc:title><dc:creator>Mallsson</dc:creator><cp:lastModifiedBy>Mallsson</cp:lastModifiedBy><cp:revision>7</cp:revision>"
                        + "</cp:coreProperties>")
                .properties("docProps/custom.xml", "custom-properties", "<Properties><property name=\"Mallsson\"/></Properties>")
                .part("word/bortglomd.xml", "<x>Mallsson</x>").bytes(), FALT);
        Map<String, String> parts = Worddok.parts(filled);
        assertThat(parts.values()).noneMatch(part -> part.contains("Mallsson") || part.contains("00AB12CD") || part.contains("1A2B3C4D")
                || part.contains("commentR") || part.contains("proofErr"));
        assertThat(parts.get("docProps/core.xml")).contains("<dc:title>Avtal</dc:title>").doesNotContain("revision", "created", "modified");
        assertThat(parts.get("word/settings.xml")).contains("defaultTabStop").doesNotContain("docVar", "rsid");
        assertThat(parts).doesNotContainKeys("word/comments.xml", "customXml/item1.xml", "docProps/custom.xml", "word/bortglomd.xml");
        assertThat(Worddok.poi(filled).getParagraphs().getFirst().getText()).isEqualTo("A-17");
    }

    @ParameterizedTest
    @ValueSource(strings = { "<w:p><w:ins w:author=\"x\"><w:r><w:t>ny</w:t></w:r></w:ins></w:p>",
            "<w:p><w:del w:author=\"x\"><w:r><w:delText>3350</w:delText></w:r></w:del></w:p>",
            "<w:p><w:pPr><w:pPrChange w:author=\"x\"/></w:pPr></w:p>" }) void tracked_changes_are_refused_with_how_to_accept_them(String body) {
        assertThat(refusal(Worddok.body(body))).contains("spårade ändringar", "Godkänn alla ändringar");
    }

    @Test void macros_embedded_objects_and_what_is_fetched_are_refused() {
        assertThat(refusal(Worddok.body(p("x")).main("application/vnd.ms-word.document.macroEnabled.main+xml"))).contains("makron");
        assertThat(refusal(Worddok.body(p("x")).part("word/vbaProject.bin", "x"))).contains("makron");
        assertThat(refusal(Worddok.body(p("x")).related("oleObject", "word/embeddings/o.bin", "application/octet-stream", "x"))).contains("inbäddat");
        assertThat(refusal(Worddok.body(p("x")).related("aFChunk", "word/a.xml", "text/html", "x"))).contains("inbäddat");
        assertThat(refusal(Worddok.body(p("x")).outside("image", "http://exempel.invalid/spion.png"))).contains("utifrån");
        assertThat(refusal(Worddok.body(p("x")).outside("hyperlink", "file:///etc/passwd"))).contains("utifrån");
    }

    @Test void a_link_to_a_web_page_is_kept() {
        byte[] filled = word.fyll(Worddok.body(p("x")).outside("hyperlink", "https://kommunen.invalid/").bytes(), FALT);
        assertThat(Worddok.parts(filled).get("word/_rels/document.xml.rels")).contains("https://kommunen.invalid/");
    }

    @ParameterizedTest
    @ValueSource(strings = { "INCLUDETEXT \"C:\\\\x.docx\"", "DDEAUTO cmd x", "IF 1 = 1 a b", "LASTSAVEDBY",
            "DOCPROPERTY Author" }) void fields_that_fetch_choose_or_tell_of_the_author_are_refused(String instruction) {
        String simple = "<w:p><w:fldSimple w:instr=\"" + instruction.replace("\"", "&quot;") + "\"/></w:p>";
        String complex = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText> " + instruction.substring(0, 2)
                + "</w:instrText></w:r><w:r>"
                + "<w:instrText>" + instruction.substring(2) + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
        assertThat(refusal(Worddok.body(simple))).contains("Mallen har");
        assertThat(refusal(Worddok.body(complex))).contains("Mallen har");
    }

    @Test void what_is_no_word_document_is_told() throws IOException {
        assertThat(refusal(new byte[0])).contains("inget Worddokument");
        assertThat(refusal("%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.US_ASCII))).contains("inget Worddokument");
        assertThat(refusal(new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0 })).contains("lösenord");
        assertThat(refusal(zip("hej.txt", 10))).contains("inget Worddokument");
        assertThat(refusal(zip("word/document.xml", 40 << 20))).contains("packar upp");
        byte[] good = Worddok.body(p("x")).bytes();
        assertThat(refusal(java.util.Arrays.copyOf(good, good.length / 3))).isNotEmpty();
    }

    @Test void a_document_type_is_never_read() {
        Worddok docx = Worddok.body(p("x")).part("word/header1.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>");
        assertThat(refusal(docx)).contains("word/header1.xml");
    }

    @Test void what_is_nested_without_end_is_refused() {
        assertThat(refusal(Worddok.body("<w:p>".repeat(50_000) + "</w:p>".repeat(50_000)))).contains("word/document.xml");
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return out.toByteArray();
    }

    private String refusal(Worddok docx) {
        return refusal(docx.bytes());
    }

    private String refusal(byte[] docx) {
        Mallfynd first = word.kontrollera(docx, Set.of("avtal.nr")).getFirst();
        assertThat(first.slag()).isEqualTo(Mallfynd.Slag.OANVANDBAR);
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> word.fyll(docx, FALT)).isInstanceOf(DokumentException.class);
        return first.text();
    }
}
