package se.underlag.avtal.internal.dokument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.underlag.documents.text.Dokumentfalt;
import se.underlag.documents.text.Epostpaket;
import se.underlag.documents.text.Epostskrivare;
import se.underlag.documents.text.Mallfynd;
import se.underlag.documents.text.Pdfmall;
import se.underlag.documents.text.Utskriftspaket;
import se.underlag.documents.text.Wordmall;

/** The document kit as the service meets it, remembering what it was asked for. The real one is tested where it is and through the built product. */
final class Provdelar implements Wordmall, Pdfmall, Utskriftspaket, Epostskrivare {

    static final Dokumentskapare.Mallkalla TOM = (typ, recept) -> new Mallar.Mall(recept.mall(), recept.arWord(), new byte[0]);

    final List<Dokumentfalt> word = new ArrayList<>();
    final List<Dokumentfalt> pdf = new ArrayList<>();
    final List<Integer> exemplar = new ArrayList<>();
    final List<Epostpaket> mejl = new ArrayList<>();
    String wordtext = "Behovsbedömning";

    @Override public byte[] fyll(byte[] docx, Dokumentfalt falt) {
        word.add(falt);
        return docx(wordtext);
    }

    @Override public List<Mallfynd> kontrollera(byte[] docx, Set<String> kanda) {
        return List.of();
    }

    @Override public byte[] fyll(String xhtml, Dokumentfalt falt, Map<String, byte[]> bilder) {
        pdf.add(falt);
        return "%PDF".getBytes(StandardCharsets.US_ASCII);
    }

    @Override public List<Mallfynd> kontrollera(String xhtml, Set<String> kanda) {
        return List.of();
    }

    @Override public byte[] samla(List<Utskrift> delar, String titel, boolean dubbelsidigt) {
        delar.forEach(part -> exemplar.add(part.exemplar()));
        return titel.getBytes(StandardCharsets.UTF_8);
    }

    @Override public byte[] skriv(Epostpaket paket) {
        mejl.add(paket);
        return paket.amne().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                    + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml"
                    + ".document.main+xml\"/></Types>");
            part(zip, "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                            + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
                            + "</Relationships>");
            part(zip, "word/document.xml", "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r>"
                    + "<w:t>" + text + "</w:t></w:r></w:p></w:body></w:document>");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
