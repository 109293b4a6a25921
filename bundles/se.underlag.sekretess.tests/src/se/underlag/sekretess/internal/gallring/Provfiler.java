package se.underlag.sekretess.internal.gallring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import se.underlag.documents.internal.skrivning.Formatskrivare;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;
import se.underlag.documents.kalkyl.Utbok;

/** Files as people have them. */
final class Provfiler {

    private Provfiler() {
    }

    static byte[] workbook() throws IOException {
        List<Utkolumn> columns = List.of(new Utkolumn("Personnummer", Format.TEXT, 14, false), new Utkolumn("Namn", Format.TEXT, 20, false),
                new Utkolumn("Kommentar", Format.TEXT, 20, false), new Utkolumn("Jan", Format.KRONOR, 12, true));
        List<List<Utcell>> rows = List.of(
                List.of(Utcell.of("800101-9990"), Utcell.of("Åsa Exempelsson"), Utcell.of("flyttar hem"),
                        Utcell.of(new BigDecimal("70400.00"), false)),
                List.of(Utcell.of("820202-9982"), Utcell.of("Bo Exempelsson"), Utcell.of("stannar"), Utcell.of(new BigDecimal("35200.00"), false)));
        Path file = Files.createTempFile("gallring", ".xlsx");
        try {
            new Formatskrivare().skriv(new Utbok(List.of(new Utblad("2019", "Placeringar", columns, rows, 2))), Map.of(), file,
                    new NullProgressMonitor());
            return Files.readAllBytes(file);
        } finally {
            Files.delete(file);
        }
    }

    static byte[] pdf(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write("%PDF-1.4\n1 0 obj << /Filter /FlateDecode >> stream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
            packed.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toByteArray();
    }
}
