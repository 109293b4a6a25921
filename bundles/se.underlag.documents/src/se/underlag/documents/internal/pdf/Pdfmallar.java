package se.underlag.documents.internal.pdf;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.w3c.dom.Document;
import se.underlag.documents.internal.Messages;
import se.underlag.documents.internal.word.Docx;
import se.underlag.documents.text.Dokumentfalt;
import se.underlag.documents.text.DokumentException;
import se.underlag.documents.text.Faltnamn;
import se.underlag.documents.text.Mallfynd;
import se.underlag.documents.text.Mallfynd.Slag;
import se.underlag.documents.text.Pdfmall;

/** Makes PDF of XHTML templates with the fonts of the product, and nothing from anywhere else. */
@Component(service = Pdfmall.class)
public final class Pdfmallar implements Pdfmall {

    private static final String PICTURE = "bild";

    /** A service without state. */
    @Activate public Pdfmallar() {
        // its own log goes to standard error, and may quote the document
        XRLog.setLoggingEnabled(false);
    }

    @Override public byte[] fyll(String xhtml, Dokumentfalt falt, Map<String, byte[]> bilder) {
        Xhtmlmall mall = new Xhtmlmall(xhtml);
        check(mall, falt.namn()).stream().filter(one -> one.slag().hindrar()).findFirst().ifPresent(one -> {
            throw new DokumentException(one.text(), null);
        });
        mall.bilder().stream().filter(name -> !bilder.containsKey(name)).findFirst().ifPresent(name -> {
            throw Docx.fel("pdf.bildSaknas", null, name);
        });
        return render(mall.fyll(falt), bilder);
    }

    @Override public List<Mallfynd> kontrollera(String xhtml, Set<String> kanda) {
        try {
            return check(new Xhtmlmall(xhtml), kanda.stream().map(Faltnamn::of).collect(Collectors.toSet()));
        } catch (DokumentException e) {
            return List.of(new Mallfynd(Slag.OANVANDBAR, "", "", e.getMessage()));
        }
    }

    private static List<Mallfynd> check(Xhtmlmall mall, Set<String> known) {
        List<Mallfynd> found = new ArrayList<>();
        mall.hinder().forEach((key, name) -> found.add(new Mallfynd(Slag.OANVANDBAR, "", name, Messages.of(key, name))));
        Map<String, String> used = mall.falt();
        used.forEach((name, place) -> {
            if (!known.contains(name)) {
                found.add(new Mallfynd(Slag.OKANT_FALT, name, place, Messages.of("mall.okant", name, place)));
            }
        });
        known.stream().filter(name -> !used.containsKey(name)).forEach(name -> found.add(new Mallfynd(Slag.OANVANT_FALT, name, "",
                Messages.of("mall.oanvant", name))));
        return List.copyOf(found);
    }

    private static byte[] render(Document document, Map<String, byte[]> pictures) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument(IOUtils.createMemoryOnlyStreamCache())) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePDDocument(pdf);
            builder.withW3cDocument(document, null);
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.withProducer("Underlag");
            Typsnitt.alla(pdf, builder);
            builder.useUriResolver((base, uri) -> isPicture(uri, pictures) ? uri : null);
            builder.useProtocolsStreamImplementation(uri -> new Picture(pictures.get(name(uri))), PICTURE);
            builder.useHttpStreamImplementation(uri -> null);
            builder.toStream(out);
            builder.run();
        } catch (IOException | RuntimeException e) {
            throw Docx.fel("pdf.misslyckades", e);
        }
        return out.toByteArray();
    }

    private static boolean isPicture(String uri, Map<String, byte[]> pictures) {
        return uri != null && uri.startsWith(Xhtmlmall.BILD) && pictures.containsKey(name(uri));
    }

    private static String name(String uri) {
        return uri.substring(Xhtmlmall.BILD.length());
    }

    /** A picture that the caller gave. */
    private record Picture(byte[] bytes) implements FSStream {

        @Override public InputStream getStream() {
            return new ByteArrayInputStream(bytes);
        }

        @Override public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
