package se.underlag.documents.internal.lasning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import se.underlag.documents.internal.skrivning.XlsxSkrivare;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Format;
import se.underlag.documents.kalkyl.Utbok.Utblad;
import se.underlag.documents.kalkyl.Utbok.Utcell;
import se.underlag.documents.kalkyl.Utbok.Utkolumn;

/** The workbooks that are damaged: one by the product, and small ones with everything the reader knows. */
final class Fuzzfron {

    private static final String XLSX = ".xlsx";
    private static final Set<String> KANDA = Set.of(XLSX, ".xlsm", ".xls", ".ods", ".csv", ".txt");

    private Fuzzfron() {
    }

    /** A workbook to damage. @param slut how its name ends, with the dot */
    record Fron(String slut, byte[] innehall) {

        boolean xlsx() {
            return slut.equals(XLSX);
        }
    }

    static List<Fron> alla(Path folder) throws IOException {
        return List.of(new Fron(XLSX, written(folder)), new Fron(XLSX, celler().bytes()), new Fron(XLSX, formler().bytes()),
                new Fron(XLSX, formler().strikt().ar1904().bytes()), new Fron(".xls", gammal()),
                new Fron(".csv", "Personnummer;Namn;Jan\r\n19811228-9874;\"Exempelsson; Åsa\";1 234,50\r\n;;-\r\n".getBytes(StandardCharsets.UTF_8)));
    }

    /** Workbooks of other programs, where the tree of the product is at hand. */
    static List<Fron> fixturer(Path folder) throws IOException {
        List<Fron> result = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    String name = file.getFileName().toString();
                    int dot = name.lastIndexOf('.');
                    if (dot > 0 && KANDA.contains(name.substring(dot))) {
                        result.add(new Fron(name.substring(dot), Files.readAllBytes(file)));
                    }
                }
            }
        }
        return result;
    }

    private static byte[] gammal() throws IOException {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (HSSFWorkbook bok = new HSSFWorkbook()) {
            HSSFRow row = bok.createSheet("Köpfil").createRow(1);
            row.createCell(0).setCellValue("Åsa Exempelsson");
            row.createCell(1).setCellValue(1234.5);
            row.createCell(2).setCellFormula("B2*2");
            bok.write(result);
        }
        return result.toByteArray();
    }

    private static byte[] written(Path folder) throws IOException {
        Utblad blad = new Utblad("Köpfil", "Titel", List.of(new Utkolumn("A", Format.TEXT, 10, false), new Utkolumn("B", Format.KRONOR, 10, true)),
                List.of(List.of(Utcell.of("Åsa Exempelsson"), Utcell.of(BigDecimal.TEN, true)),
                        List.of(Utcell.TOM, Utcell.formel("A{rad}", BigDecimal.ONE))),
                1);
        Path fil = folder.resolve("hel.xlsx");
        new XlsxSkrivare().skriv(new Utbok(List.of(blad)), Map.of("urn:x", "<a xmlns=\"urn:x\"/>".getBytes()), fil, null);
        byte[] bytes = Files.readAllBytes(fil);
        Files.delete(fil);
        return bytes;
    }

    static Handgjord celler() {
        return Handgjord
                .med("<row r=\"1\"><c r=\"A1\" t=\"s\" s=\"1\"><v>0</v></c><c r=\"B1\" s=\"2\"><f t=\"shared\" si=\"0\" ref=\"B1:B2\">SUM(A1:A2)</f>"
                        + "<v>45361.5</v></c></row><row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&amp;å&#228;</t></is></c><c r=\"B2\"><f t=\"shared\" si=\"0\"/></c>"
                        + "<c r=\"C2\" t=\"d\"><v>2025-03-01</v></c><c r=\"D2\" t=\"e\"><v>#REF!</v></c><c r=\"E2\" t=\"b\"><v>1</v></c></row>")
                .texter("<t>Två</t>", "<r><t>x</t></r><rPh sb=\"0\" eb=\"1\"><t>y</t></rPh>").tema("<a:dk1><a:srgbClr val=\"000000\"/></a:dk1>")
                .stilar("<numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\"/>",
                        "<fill/><fill><patternFill patternType=\"solid\"><fgColor theme=\"4\" tint=\"-0.25\"/>"
                                + "</patternFill></fill>",
                        "<xf/><xf fillId=\"1\"/><xf numFmtId=\"164\"/>", "");
    }

    static Handgjord formler() {
        return Handgjord.med(
                "<row r=\"1\"><c r=\"A1\"><v>10</v></c><c r=\"B1\"><f>A1*31</f></c><c r=\"C1\"><f>SUM(A1:B3)</f></c><c r=\"D1\"><f>IF(A1&gt;5,Pris,1/0)</f></c></row>"
                        + "<row r=\"2\"><c r=\"A2\"><f>A1+1</f></c><c r=\"B2\"><f>ROUND(A2/3,2)</f></c><c r=\"C2\"><f>VLOOKUP(A2,A:B,2,FALSE)</f></c></row>"
                        + "<row r=\"3\"><c r=\"A3\"><f>'Två'!A1</f></c><c r=\"B3\"><f>DATE(2025,A1,1)</f></c><c r=\"C3\"><f>SUMIF(A1:A3,\"&gt;1\",B1:B3)</f></c></row>")
                .blad("Två", "<row r=\"1\"><c r=\"A1\"><f>SUBTOTAL(9,B1:B9)</f></c><c r=\"B1\"><v>2.5</v></c></row>")
                .del("xl/workbook.xml", "<workbook xmlns=\"{main}\" xmlns:r=\"{rels}\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rIdB1\"/>"
                        + "<sheet name=\"Två\" sheetId=\"2\" r:id=\"rIdB2\"/></sheets><definedNames><definedName name=\"Pris\">Blad1!$A$1</definedName></definedNames></workbook>");
    }
}
