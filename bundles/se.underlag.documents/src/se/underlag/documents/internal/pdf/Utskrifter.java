package se.underlag.documents.internal.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
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
        try (PDDocument whole = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            for (Utskrift del : delar) {
                for (int copy = 0; copy < del.exemplar(); copy++) {
                    if (dubbelsidigt && whole.getNumberOfPages() % 2 == 1) {
                        whole.addPage(new PDPage(whole.getPage(whole.getNumberOfPages() - 1).getMediaBox()));
                    }
                    append(merger, whole, del.pdf());
                }
            }
            describe(whole, titel);
            whole.save(out);
        } catch (IOException e) {
            throw Docx.fel("utskrift.misslyckades", e);
        }
        return out.toByteArray();
    }

    private static void append(PDFMergerUtility merger, PDDocument whole, byte[] pdf) {
        try (PDDocument part = Loader.loadPDF(pdf)) {
            merger.appendDocument(whole, part);
        } catch (InvalidPasswordException e) {
            throw Docx.fel("utskrift.losenord", e);
        } catch (IOException e) {
            throw Docx.fel("utskrift.ingenPdf", e);
        }
    }

    /** The pack is for printing: it says what it is, and does not claim to be made for keeping as its parts do. */
    private static void describe(PDDocument whole, String title) {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer("Underlag");
        whole.setDocumentInformation(information);
        whole.getDocumentCatalog().setMetadata(null);
        if (whole.getDocumentCatalog().getLanguage() == null) {
            whole.getDocumentCatalog().setLanguage("sv-SE");
        }
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        whole.getDocumentCatalog().setViewerPreferences(preferences);
    }
}
