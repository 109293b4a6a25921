package se.underlag.releng.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.underlag.documents.internal.lappning.XlsxAndrare;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Fyllning;
import se.underlag.documents.kalkyl.Andringsbok.Varde;

/** Changes one amount per row of a workbook in place. */
public final class LappEgen {

    private LappEgen() {
    }

    /** @param args the workbook, where the result goes, number of rows */
    public static void main(String[] args) throws IOException {
        List<Cellandring> cells = new ArrayList<>();
        for (int row = 2; row <= Integer.parseInt(args[2]) + 1; row++) {
            cells.add(new Cellandring(row, Lappning.KOLUMN, Varde.of(BigDecimal.valueOf(100L * row + 25, 2)), Fyllning.BEHALLS));
        }
        Andringsbok andring = new Andringsbok(List.of(new Bladandring("Blad1", cells, List.of(), List.of())), Map.of());
        new XlsxAndrare().skriv(Path.of(args[0]), andring, Path.of(args[1]), null);
        Plats.minne();
        System.out.println(Files.size(Path.of(args[1])));
    }
}
