package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.underlag.documents.internal.skrivning.XlsxSkrivare;
import se.underlag.documents.kalkyl.Utbok;

/** Writes a workbook with the product's writer. */
public final class SkrivEgen {

    private SkrivEgen() {
    }

    /** @param args file and number of rows */
    public static void main(String[] args) throws IOException {
        Path fil = Path.of(args[0]);
        new XlsxSkrivare().skriv(new Utbok(List.of(Rader.blad(Integer.parseInt(args[1])))), Map.of(), fil, null);
        Plats.minne();
        System.out.println(Files.size(fil));
    }
}
