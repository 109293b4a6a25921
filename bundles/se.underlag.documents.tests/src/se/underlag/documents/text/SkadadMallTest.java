package se.underlag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.documents.text.Worddok.p;
import static se.underlag.documents.text.Worddok.tr;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.underlag.documents.internal.word.Wordmallar;

/** However a template is damaged, a person is told in words, or gets a document that can be read. */
class SkadadMallTest {

    private static final int ROUNDS = 600;
    private static final List<BigDecimal> PRICES = List.of(new BigDecimal("3350"));
    private static final Dokumentfalt FALT = Dokumentfalt.tomt().med("avtal.nr", "A-17").med("boende.namn", "").medRader("priser", List.of("from"),
            List.of(Map.of("from", "1"), Map.of("from", "2")));
    private static final String FIELD = "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>MERGEFIELD avtal.nr</w:instrText></w:r><w:r>"
            + "<w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>x</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
    private static final String CONTROL = "<w:sdt><w:sdtPr><w:tag w:val=\"om boende.namn\"/></w:sdtPr><w:sdtContent>" + p("y")
            + "</w:sdtContent></w:sdt>";

    private final Wordmall word = new Wordmallar();
    private final Random chance = new Random(20261122);

    @Test void a_part_with_elements_taken_away_doubled_or_moved_is_filled_or_refused_in_words() throws IOException {
        byte[] good = Worddok.body(FIELD + CONTROL + "<w:tbl>" + tr("{{rad om avtal.nr}}a", "{{priser.from}}") + "</w:tbl>" + p("{{avtal", ".nr}}"))
                .header(p("{{boende.namn}}")).bytes();
        int filled = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Map<String, String> parts = Worddok.parts(good);
            String part = List.copyOf(parts.keySet()).get(chance.nextInt(parts.size()));
            parts.put(part, damage(parts.get(part)));
            filled += attempt(zip(parts)) ? 1 : 0;
        }
        assertThat(filled).isBetween(20, ROUNDS - 20);
    }

    @Test void a_file_with_bytes_turned_is_filled_or_refused_in_words() {
        byte[] good = Worddok.body(FIELD + CONTROL + p("{{avtal.nr}}")).bytes();
        for (int round = 0; round < ROUNDS; round++) {
            byte[] bad = good.clone();
            for (int i = 0; i <= chance.nextInt(4); i++) {
                bad[chance.nextInt(bad.length)] = (byte) chance.nextInt(256);
            }
            attempt(chance.nextInt(5) == 0 ? java.util.Arrays.copyOf(bad, chance.nextInt(bad.length)) : bad);
        }
    }

    private boolean attempt(byte[] docx) {
        assertThat(word.kontrollera(docx, FALT.namn())).allSatisfy(one -> assertThat(one.text()).isNotBlank());
        try {
            byte[] made = word.fyll(docx, FALT);
            assertThat(word.kontrollera(made, FALT.namn())).noneMatch(one -> one.slag() == Mallfynd.Slag.OANVANDBAR);
            Prissokning.sok(made, PRICES);
            return true;
        } catch (DokumentException told) {
            assertThat(told.getMessage()).isNotBlank();
            return false;
        }
    }

    /** Takes a tag away, doubles a stretch between two tags, or puts one elsewhere; often still well-formed. */
    private String damage(String xml) {
        String[] tags = xml.split("(?<=>)(?=<)");
        List<String> list = new java.util.ArrayList<>(List.of(tags));
        int at = chance.nextInt(list.size());
        switch (chance.nextInt(4)) {
        case 0 -> list.remove(at);
        case 1 -> list.add(chance.nextInt(list.size()), list.get(at).endsWith("/>") ? list.get(at) : "<w:p/>");
        case 2 -> list.set(at, list.get(at).replaceAll("\"[^\"]*\"", "\"\""));
        default -> list.set(at, list.get(at).replace("w:", chance.nextBoolean() ? "" : "r:"));
        }
        return String.join("", list);
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
