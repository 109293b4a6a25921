package se.underlag.avtal.internal.dokument;

import static se.underlag.avtal.internal.dokument.Worddel.stycke;
import static se.underlag.avtal.internal.dokument.Worddel.tabell;
import static se.underlag.avtal.internal.dokument.Worddel.text;
import static se.underlag.avtal.internal.dokument.Worddel.uppgifter;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Makes the Word templates that come with the product. They are kept as files beside the XHTML ones, and {@code MallfilTest} compares each with
 * what is made here. Run {@link #main} to write them anew.
 */
final class Mallbygge {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private Mallbygge() {
    }

    /** @param args the folder of the templates */
    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, Map<String, String>> mall : alla().entrySet()) {
            Files.write(Path.of(args[0]).resolve(mall.getKey()), zip(mall.getValue()));
        }
    }

    /** @return the parts of each template, by file name */
    static Map<String, Map<String, String>> alla() {
        return Map.of("bb-utan-pris.docx", parts("Behovsbedömning", behovsbedomning()),
                "placeringsavtal.docx", parts("Placeringsavtal", placeringsavtal()));
    }

    /** The one for Treserva: nothing of prices in it, not even the word for them (BB-15). */
    private static String behovsbedomning() {
        return stycke("Rubrik1", "Behovsbedömning")
                + stycke("Rubrik2", "Placeringen")
                + uppgifter("Placeringen", List.of(List.of("Person", "{{person.namn}}"), List.of("Personnummer", "{{person.identitet}}"),
                        List.of("Boende", "{{boende.namn}}"), List.of("Leverantör", "{{leverantor.namn}}"), List.of("Beslut", "{{arende.beslut}}",
                                "arende.beslut")))
                + stycke("Rubrik2", "Bedömningen")
                + uppgifter("Bedömningen", List.of(List.of("Slag av bedömning", "{{bb.typ}}"), List.of("Genomförd", "{{bb.datum}}"),
                        List.of("Genomförd av", "{{bb.genomfordAv}}", "bb.genomfordAv"),
                        List.of("Behovet uppstod", "{{bb.behovUppstod}}", "bb.behovUppstod"), List.of("Kontakt togs", "{{bb.kontakt}}", "bb.kontakt"),
                        List.of("BB-poäng", "{{bb.poang}}")))
                + stycke("Ruta", "{{om bb.undantag}}Bedömningen ger ett undantag. {{bb.undantagsskal}} LINK-samordnaren förhandlar om villkoren.");
    }

    private static String placeringsavtal() {
        return stycke("Rubrik1", "Placeringsavtal")
                + stycke("Ingress",
                        "Avtal mellan {{enhet.namn}} (köparen) och {{leverantor.namn}} (leverantören) om en plats i bostad med särskild service.")
                + stycke("Rubrik2", "Leverantör")
                + uppgifter("Leverantör",
                        List.of(List.of("Namn", "{{leverantor.namn}}"), List.of("Adress", "{{leverantor.adress}}", "leverantor.adress")))
                + stycke("Rubrik2", "Placering och avtalstid")
                + uppgifter("Placering och avtalstid", List.of(List.of("Person", "{{person.namn}}"), List.of("Personnummer", "{{person.identitet}}"),
                        List.of("Boende", "{{boende.namn}}"), List.of("Insats", "{{arende.insats}}", "arende.insats"),
                        List.of("Avtalsnummer", "{{avtal.nr}}"), List.of("Gäller från och med", "{{avtal.from}}"),
                        List.of("Gäller till och med", "{{avtal.tom}}", "avtal.tom")))
                + stycke("Rubrik2", "Pris")
                + tabell("Så räknas dygnspriset", List.of("Så räknas dygnspriset", "Värde"), List.of(
                        List.of("{{rad utan avtal.undantag}}Boendepris per dygn", "{{avtal.boendepris}}"),
                        List.of("{{rad utan avtal.undantag}}× BB-poäng", "{{bb.poang}}"),
                        List.of("{{rad utan avtal.undantag}}{{rad om avtal.barntillagg}}+ Barntillägg per dygn", "{{avtal.barntillagg}}"),
                        List.of("Dygnspris", "{{avtal.dygnspris}}")), true)
                + text("{{utan avtal.undantag}}Priset bygger på behovsbedömningen den {{bb.datum}}.")
                + stycke("Ruta", "{{om avtal.undantag}}Avtalet har ett undantag från prismodellen. {{avtal.undantagsvillkor}}")
                + stycke("Rubrik2", "Villkor") + text("{{om ramavtal.namn}}I övrigt gäller {{ramavtal.namn}}.")
                + text("{{om avtal.avresedag}}{{avtal.avresedag}}")
                + text("{{utan avtal.avresedag}}Både inflyttningsdagen och avresedagen debiteras.")
                + text("Ange avtalsnummer {{avtal.nr}} på fakturan.")
                + stycke("Rubrik2", "Underskrifter")
                + Worddel.underskrifter("För {{enhet.namn}}", "{{ec.namn}}, enhetschef", "För {{leverantor.namn}}", "Namnförtydligande") + text("");
    }

    private static Map<String, String> parts(String title, String body) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + override("/word/document.xml", TYPE + "document.main+xml")
                + override("/word/header1.xml", TYPE + "header+xml") + override("/word/footer1.xml", TYPE + "footer+xml")
                + override("/word/styles.xml", TYPE + "styles+xml") + override("/word/settings.xml", TYPE + "settings+xml")
                + override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml") + "</Types>");
        parts.put("_rels/.rels", relations(relation(1, REL + "officeDocument", "word/document.xml"),
                relation(2, "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml")));
        parts.put("word/_rels/document.xml.rels", relations(relation(1, REL + "header", "header1.xml"), relation(2, REL + "footer", "footer1.xml"),
                relation(3, REL + "styles", "styles.xml"), relation(4, REL + "settings", "settings.xml")));
        parts.put("word/document.xml", "<w:document" + Worddel.SPACES + "><w:body>" + body + Worddel.sektion() + "</w:body></w:document>");
        parts.put("word/header1.xml", Worddel.huvud());
        parts.put("word/footer1.xml", Worddel.fot(title));
        parts.put("word/styles.xml", Worddel.stilar());
        parts.put("word/settings.xml", "<w:settings" + Worddel.SPACES + "><w:defaultTabStop w:val=\"720\"/><w:compat><w:compatSetting "
                + "w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
        parts.put("docProps/core.xml", "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + title
                + "</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>");
        parts.replaceAll((name, xml) -> HEAD + xml);
        return parts;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relations(String... relations) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + String.join("", relations)
                + "</Relationships>";
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
