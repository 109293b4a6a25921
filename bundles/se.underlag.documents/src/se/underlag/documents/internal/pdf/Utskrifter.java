package se.underlag.documents.internal.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.cos.COSDictionary;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import se.underlag.documents.internal.word.Docx;
import se.underlag.documents.text.Utskriftspaket;

/** Joins PDFs in memory; nothing is written to a temporary file. */
@Component(service = Utskriftspaket.class)
public final class Utskrifter implements Utskriftspaket {

    private static final String PRODUCER = "Underlag";
    private static final String ACCESSIBLE = "pdfuaid:part";
    private static final String CLAIM = "<rdf:Description rdf:about=\"\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part>"
            + "</rdf:Description>";
    private static final String XMP = """
            <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
            <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt>\
            </dc:title></rdf:Description>
            <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>%s</pdf:Producer></rdf:Description>
            %s
            </rdf:RDF></x:xmpmeta>
            <?xpacket end="w"?>
            """;

    /** A service without state. */
    @Activate public Utskrifter() {
        // nothing to set up
    }

    @Override public byte[] samla(List<Utskrift> delar, String titel, boolean dubbelsidigt) {
        if (delar.isEmpty()) {
            throw new IllegalArgumentException("nothing to print");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PDFMergerUtility merger = new PDFMergerUtility();
        boolean accessible = true;
        try (PDDocument whole = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            for (Utskrift del : delar) {
                for (int copy = 0; copy < del.exemplar(); copy++) {
                    if (dubbelsidigt && whole.getNumberOfPages() % 2 == 1) {
                        whole.addPage(new PDPage(whole.getPage(whole.getNumberOfPages() - 1).getMediaBox()));
                    }
                    accessible &= append(merger, whole, del.pdf());
                }
            }
            describe(whole, titel, accessible);
            whole.save(out);
        } catch (IOException e) {
            throw Docx.fel("utskrift.misslyckades", e);
        }
        return out.toByteArray();
    }

    /** @return whether the part says that it is tagged for those who do not see it */
    private static boolean append(PDFMergerUtility merger, PDDocument whole, byte[] pdf) {
        try (PDDocument part = Loader.loadPDF(pdf)) {
            PDMetadata metadata = part.getDocumentCatalog().getMetadata();
            boolean accessible = metadata != null && new String(metadata.toByteArray(), StandardCharsets.UTF_8).contains(ACCESSIBLE);
            merger.appendDocument(whole, part);
            return accessible;
        } catch (InvalidPasswordException e) {
            throw Docx.fel("utskrift.losenord", e);
        } catch (IOException e) {
            throw Docx.fel("utskrift.ingenPdf", e);
        }
    }

    /** Tagged as all its parts are; but for printing, so it does not claim to be made for keeping as they do. */
    private static void describe(PDDocument whole, String title, boolean accessible) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        whole.setDocumentInformation(information);
        String xmp = XMP.formatted(escape(title), PRODUCER, accessible ? CLAIM : "");
        PDMetadata metadata = new PDMetadata(whole, new ByteArrayInputStream(xmp.getBytes(StandardCharsets.UTF_8)));
        whole.getDocumentCatalog().setMetadata(metadata);
        if (whole.getDocumentCatalog().getLanguage() == null) {
            whole.getDocumentCatalog().setLanguage("sv-SE");
        }
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        whole.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
