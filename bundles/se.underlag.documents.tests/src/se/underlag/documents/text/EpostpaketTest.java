package se.underlag.documents.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.documents.internal.epost.EmlSkrivare;
import se.underlag.documents.text.Epostpaket.Bilaga;
import se.underlag.documents.text.Epostpaket.Mottagare;

/** The mail package to the four recipients, as a draft that any mail program opens (BB-14). */
class EpostpaketTest {

    private static final String SUBJECT = "Behovsbedömning för ärende 2026-0042 – ” här är en ämnesrad som är så lång att den måste delas på flera ställen å ä ö 🙂";

    private static String eml(Epostpaket paket) {
        return new String(new EmlSkrivare().skriv(paket), StandardCharsets.US_ASCII);
    }

    private static Epostpaket paket(String subject, Bilaga... attachments) {
        return new Epostpaket(
                List.of(new Mottagare("LINK-samordnare, funktionsstöd", "link@kommunen.invalid"), new Mottagare("", "soc@kommunen.invalid"),
                        new Mottagare("Adm \"A\" Admin", "adm@kommunen.invalid"), new Mottagare("Chef", "ec@kommunen.invalid")),
                subject, "Hej!\nÅäö.\n", List.of(attachments));
    }

    /** Decodes the encoded words of an unfolded header, as RFC 2047 says: blanks between them do not count. */
    private static String header(String eml, String name) {
        String head = eml.substring(0, eml.indexOf("\r\n\r\n")).replace("\r\n ", " ");
        String value = head.lines().filter(line -> line.startsWith(name + ": ")).findFirst().orElseThrow().substring(name.length() + 2);
        return Pattern.compile("=\\?UTF-8\\?B\\?([^?]*)\\?=").matcher(value.replaceAll("\\?= =\\?", "?==?"))
                .replaceAll(word -> Matcher.quoteReplacement(new String(Base64.getDecoder().decode(word.group(1)), StandardCharsets.UTF_8)));
    }

    @Test void BB_14_it_is_a_draft_to_all_four_with_both_attachments() {
        byte[] word = { 1, 2, 3 };
        byte[] pdf = new byte[500];
        String eml = eml(paket(SUBJECT, new Bilaga("BB 2026-0042 utan pris.docx", Bilaga.WORD, word), new Bilaga("Bedömning.pdf", Bilaga.PDF, pdf)));
        assertThat(eml).startsWith("X-Unsent: 1\r\n").contains("MIME-Version: 1.0\r\n").doesNotContain("\r\nFrom:", "\r\nDate:");
        assertThat(header(eml, "Subject")).isEqualTo(SUBJECT);
        assertThat(header(eml, "To")).isEqualTo("LINK-samordnare, funktionsstöd <link@kommunen.invalid>, soc@kommunen.invalid, "
                + "\"Adm \\\"A\\\" Admin\" <adm@kommunen.invalid>, \"Chef\" <ec@kommunen.invalid>");
        assertThat(eml).contains("filename=\"BB 2026-0042 utan pris.docx\"\r\n",
                "\r\n filename*=UTF-8''Bed%C3%B6mning.pdf\r\n");
        String[] parts = eml.split("--=_[0-9a-f]{24}(--)?\r\n");
        assertThat(parts).hasSize(4);
        assertThat(new String(body(parts[1]), StandardCharsets.UTF_8)).isEqualTo("Hej!\r\nÅäö.\r\n");
        assertThat(body(parts[2])).isEqualTo(word);
        assertThat(body(parts[3])).isEqualTo(pdf);
        assertThat(eml.split("\r\n")).allMatch(line -> line.length() <= (line.startsWith("Content-Type: ") ? 100 : 78))
                .noneMatch(line -> line.contains("\n") || line.contains("\r"));
    }

    private static byte[] body(String part) {
        return Base64.getMimeDecoder().decode(part.substring(part.indexOf("\r\n\r\n")));
    }

    @Test void a_line_break_in_subject_name_or_file_name_starts_no_header_of_its_own() {
        String eml = eml(new Epostpaket(List.of(new Mottagare("A\r\nBcc: x@y.invalid", "a@b.invalid")), "S\r\nBcc: x@y.invalid", "t",
                List.of(new Bilaga("../a\r\nX: 1\".pdf", "text/html\r\nX: 1", new byte[0]))));
        assertThat(eml.lines()).noneMatch(line -> line.startsWith("Bcc") || line.startsWith("X: "));
        assertThat(eml).contains("filename=\".._a X_ 1_.pdf\"").contains("application/octet-stream");
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "a", "a@", "@b", "a b@c.se", "a@b.se, c@d.se", "å@b.se", "a@b..se",
            "a@b.se\r\nBcc: c@d.se" }) void what_is_no_address_is_refused(String address) {
        assertThatThrownBy(() -> eml(new Epostpaket(List.of(new Mottagare("", address)), "s", "t", List.of()))).isInstanceOf(DokumentException.class);
    }

    @Test void the_same_package_gives_the_same_bytes() {
        assertThat(eml(paket("a"))).isEqualTo(eml(paket("a")));
    }
}
