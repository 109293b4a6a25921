import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.ClientAnchor;
import org.apache.poi.ss.usermodel.CreationHelper;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbookType;

/** Writes the base table of ark_korpus.py with Apache POI, with what offices put around it. Call: java -cp … SkrivPoi.java KATALOG */
public final class SkrivPoi {

    private static final String[] RUBRIKER = { "Personnummer", "Namn", "Beslutsnr", "Insats", "Leverantör", "From", "Tom", "Dygnspris", "Jan", "Feb",
            "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec", "Summa", "Kommentar" };
    private static final Object[][] RADER = {
            { "19550314-9808", "Anna Exempelsson", "K-1", "BmSS", "Exempelvård AB", LocalDate.of(2025, 1, 1), LocalDate.of(2025, 2, 28), 1000, 31000,
                    28000 },
            { "19620722-9813", "Bo Exempelsson", "K-2", "Korttidsboende", "Provhemmet AB", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 4, 30), 2000,
                    null, null,
                    62000, 60000 },
            { "19681105-9820", "Cecilia Provsson", "K-3", "BmSS", "Exempelvård AB", LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 31), 4000, null,
                    null, null,
                    null, 124000, 120000 } };

    private SkrivPoi() {
    }

    public static void main(String[] args) throws IOException {
        Path ut = Path.of(args[0]);
        HSSFWorkbook gammal = new HSSFWorkbook();
        gammal.getCustomPalette().setColorAtIndex((short) 0x30, (byte) 0x92, (byte) 0xD0, (byte) 0x50);
        CellStyle gron = gammal.createCellStyle();
        gron.setFillForegroundColor((short) 0x30);
        gron.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        spara(fyll(gammal, gron, true), ut.resolve("k-poi.xls"));
        XSSFWorkbook bok = new XSSFWorkbook();
        spara(fyll(bok, gron(bok), true), ut.resolve("k-poi.xlsx"));
        SXSSFWorkbook strom = new SXSSFWorkbook(2);
        spara(fyll(strom, gron(strom.getXSSFWorkbook()), false), ut.resolve("k-poi-strom.xlsx"));
        XSSFWorkbook makro = new XSSFWorkbook(XSSFWorkbookType.XLSM);
        makro.setVBAProject(new ByteArrayInputStream(new byte[512]));
        spara(fyll(makro, gron(makro), true), ut.resolve("k-poi-makro.xlsm"));
    }

    private static CellStyle gron(XSSFWorkbook bok) {
        XSSFCellStyle stil = bok.createCellStyle();
        stil.setFillForegroundColor(new XSSFColor(new byte[] { (byte) 0x92, (byte) 0xD0, 0x50 }));
        stil.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return stil;
    }

    private static Workbook fyll(Workbook bok, CellStyle gron, boolean omgivning) {
        Sheet blad = bok.createSheet("Köpfil 2025");
        CellStyle datum = bok.createCellStyle();
        datum.setDataFormat(bok.createDataFormat().getFormat("yyyy-mm-dd"));
        Row rubrik = blad.createRow(2);
        for (int i = 0; i < RUBRIKER.length; i++) {
            rubrik.createCell(i).setCellValue(RUBRIKER[i]);
        }
        for (int r = 0; r < RADER.length; r++) {
            Row rad = blad.createRow(3 + r);
            for (int k = 0; k < RADER[r].length; k++) {
                satt(rad, k, RADER[r][k], datum);
            }
            rad.createCell(20).setCellFormula("SUM(I%d:T%d)".formatted(4 + r, 4 + r));
        }
        blad.getRow(5).getCell(13).setCellStyle(gron);
        if (omgivning) {
            kringgarda(bok, blad);
            bok.getCreationHelper().createFormulaEvaluator().evaluateAll();
        }
        return bok;
    }

    private static void satt(Row rad, int kolumn, Object varde, CellStyle datum) {
        if (varde == null) {
            return;
        }
        Cell cell = rad.createCell(kolumn);
        if (varde instanceof LocalDate dag) {
            cell.setCellValue(dag);
            cell.setCellStyle(datum);
        } else if (varde instanceof Integer tal) {
            cell.setCellValue(tal);
        } else {
            cell.setCellValue(varde.toString());
        }
    }

    /** Comment, list validation, conditional format, defined name, print settings, merged title, frozen panes. */
    private static void kringgarda(Workbook bok, Sheet blad) {
        CreationHelper hjalp = bok.getCreationHelper();
        blad.createRow(0).createCell(0).setCellValue("Köpfil 2025");
        blad.addMergedRegion(new CellRangeAddress(0, 0, 0, 7));
        blad.createFreezePane(2, 3);
        ClientAnchor plats = hjalp.createClientAnchor();
        plats.setCol1(2);
        plats.setRow1(1);
        plats.setCol2(5);
        plats.setRow2(5);
        var kommentar = blad.createDrawingPatriarch().createCellComment(plats);
        kommentar.setString(hjalp.createRichTextString("Kontrollera beslutet"));
        blad.getRow(3).getCell(2).setCellComment(kommentar);
        var regler = blad.getDataValidationHelper();
        DataValidation lista = regler.createValidation(regler.createExplicitListConstraint(new String[] { "BmSS", "Korttidsboende" }),
                new CellRangeAddressList(3, 5, 3, 3));
        blad.addValidationData(lista);
        var villkor = blad.getSheetConditionalFormatting().createConditionalFormattingRule("$H4>100000");
        villkor.createFontFormatting().setFontStyle(false, true);
        blad.getSheetConditionalFormatting().addConditionalFormatting(new CellRangeAddress[] { CellRangeAddress.valueOf("I4:T6") }, villkor);
        Name namn = bok.createName();
        namn.setNameName("Belopp");
        namn.setRefersToFormula("'Köpfil 2025'!$I$4:$T$6");
        bok.setPrintArea(0, "$A$1:$V$6");
        blad.setRepeatingRows(CellRangeAddress.valueOf("3:3"));
        blad.getPrintSetup().setLandscape(true);
    }

    private static void spara(Workbook bok, Path fil) throws IOException {
        try (bok; OutputStream ut = new FileOutputStream(fil.toFile())) {
            bok.write(ut);
        }
    }
}
