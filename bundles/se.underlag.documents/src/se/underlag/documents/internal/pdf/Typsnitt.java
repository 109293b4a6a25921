package se.underlag.documents.internal.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of the product's documents: Source Sans 3, regular, bold and italic, embedded as far as they are used. */
final class Typsnitt {

    private static final String FOLDER = "/se/underlag/documents/internal/typsnitt/SourceSans3-";
    /** A template that names another family, or none, gets the same letters: no font of the machine is ever used. */
    private static final List<String> FAMILIES = List.of("Underlag", "sans-serif", "serif", "monospace");
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Typsnitt() {
    }

    /** Gives the builder the fonts, for this document. */
    static void alla(PDDocument pdf, PdfRendererBuilder builder) throws IOException {
        PDFontSupplier regular = font(pdf, "Regular");
        PDFontSupplier bold = font(pdf, "Bold");
        PDFontSupplier italic = font(pdf, "It");
        for (String family : FAMILIES) {
            builder.useFont(regular, family, REGULAR, FontStyle.NORMAL, true);
            builder.useFont(bold, family, BOLD, FontStyle.NORMAL, true);
            builder.useFont(italic, family, REGULAR, FontStyle.ITALIC, true);
        }
    }

    /** Without ligatures: one sign for "ft" has no letter of its own, and is lost when the text is searched, copied or read aloud. */
    private static PDFontSupplier font(PDDocument pdf, String style) throws IOException {
        try (InputStream in = Typsnitt.class.getResourceAsStream(FOLDER + style + ".ttf")) {
            TrueTypeFont letters = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            letters.setEnableGsub(false);
            return new PDFontSupplier(PDType0Font.load(pdf, letters, true));
        }
    }
}
