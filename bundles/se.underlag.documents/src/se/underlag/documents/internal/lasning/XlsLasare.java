package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;

/**
 * The reader of old workbooks (.xls as of Excel 97), by POI. It keeps the whole workbook in memory, so the size of the file is bounded far below
 * that of the packages; 65 536 rows of a köpfil stay under it.
 */
final class XlsLasare {

    private static final long LARGEST = 32L << 20;

    private final Lasgranser granser;
    private final Forlopp forlopp;

    XlsLasare(Lasgranser granser, Forlopp forlopp) {
        this.granser = granser;
        this.forlopp = forlopp;
    }

    void las(Path fil, Mottagare mottagare) throws IOException {
        if (Files.size(fil) > LARGEST) {
            throw Fel.forStor("filstorlek");
        }
        forlopp.worked(0);
        try (POIFSFileSystem system = oppna(fil); HSSFWorkbook bok = oppna(system)) {
            las(bok, mottagare);
        }
    }

    private static POIFSFileSystem oppna(Path fil) {
        try {
            return new POIFSFileSystem(fil.toFile(), true);
        } catch (IOException | RuntimeException e) {
            throw Fel.of("las.skadad", e);
        }
    }

    private static HSSFWorkbook oppna(POIFSFileSystem system) {
        try {
            return new HSSFWorkbook(system, false);
        } catch (EncryptedDocumentException e) {
            throw Fel.of("las.losenord", e);
        } catch (OldFileFormatException e) {
            throw Fel.of("las.aldreExcel", e);
        } catch (IOException | RuntimeException e) {
            // POI meets a damaged file with whatever exception it runs into
            throw Fel.of("las.skadad", e);
        }
    }

    /** A sheet with what is to be said before its rows. */
    private record Blad(String namn, boolean dolt, XlsBlad rader, int antal) {
    }

    private void las(HSSFWorkbook bok, Mottagare mottagare) {
        List<Blad> blad = blad(bok);
        forlopp.begin(blad.stream().mapToLong(Blad::antal).sum());
        mottagare.egnaDelar(Map.of());
        for (Blad one : blad) {
            if (mottagare.blad(one.namn(), one.dolt())) {
                one.rader().las(mottagare, forlopp);
            }
        }
    }

    private List<Blad> blad(HSSFWorkbook bok) {
        int sheets = bok.getNumberOfSheets();
        if (sheets > granser.blad()) {
            throw Fel.of("las.forMangaBlad", null, sheets, granser.blad());
        }
        try {
            XlsStilar stilar = new XlsStilar(bok);
            Kalender kalender = new Kalender(bok.getInternalWorkbook().isUsing1904DateWindowing());
            List<Blad> result = new ArrayList<>();
            for (int i = 0; i < sheets; i++) {
                HSSFSheet sheet = bok.getSheetAt(i);
                result.add(new Blad(bok.getSheetName(i), bok.isSheetHidden(i) || bok.isSheetVeryHidden(i),
                        new XlsBlad(sheet, stilar, kalender), sheet.getPhysicalNumberOfRows()));
            }
            return result;
        } catch (RuntimeException e) {
            throw Fel.of("las.skadad", e);
        }
    }
}
