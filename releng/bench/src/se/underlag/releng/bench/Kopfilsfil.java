package se.underlag.releng.bench;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A köpfil as Excel saves it, for measuring: 45 columns, of which 11 texts (shared, one of them a comment), 4 days, 4 numbers, 12 amounts of
 * which every fifth is green, 12 counts and 2 formulas. Seeded, so equal everywhere.
 */
final class Kopfilsfil {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PKG = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int TEXTS = 11;
    private static final int DAYS = 4;
    private static final int NUMBERS = 4;
    private static final int MONTHS = 12;
    private static final int DAY_STYLE = 1;
    private static final int AMOUNT_STYLE = 2;
    private static final int GREEN_STYLE = 3;

    private final Random random;
    private final Map<String, Integer> shared = new LinkedHashMap<>();

    private Kopfilsfil(long seed) {
        random = new Random(seed);
    }

    static void write(Path till, int rader, long seed) throws IOException {
        new Kopfilsfil(seed).write(till, rader);
    }

    private void write(Path till, int rows) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(till)))) {
            part(zip, "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\""
                            + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>" + type("workbook", "sheet.main")
                            + type("worksheets/sheet1", "worksheet") + type("styles", "styles") + type("sharedStrings", "sharedStrings")
                            + "</Types>");
            part(zip, "_rels/.rels", "<Relationships xmlns=\"" + PKG + "\"><Relationship Id=\"rId1\" Type=\"" + DOC
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOC
                    + "\"><sheets><sheet name=\"Blad1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"" + PKG + "\">" + relation(1, "worksheet", "worksheets/sheet1.xml")
                    + relation(2, "styles", "styles.xml") + relation(3, "sharedStrings", "sharedStrings.xml") + "</Relationships>");
            part(zip, "xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\"><fonts count=\"1\"><font/></fonts><fills count=\"3\"><fill><patternFill"
                    + " patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill><fill><patternFill patternType=\"solid\">"
                    + "<fgColor rgb=\"FFC6EFCE\"/></patternFill></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/>"
                    + "</cellStyleXfs><cellXfs count=\"4\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/><xf numFmtId=\"4\"/><xf numFmtId=\"4\""
                    + " fillId=\"2\" applyFill=\"1\"/></cellXfs></styleSheet>");
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            Writer out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            sheet(out, rows);
            out.flush();
            zip.closeEntry();
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            out = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"" + MAIN + "\" uniqueCount=\"" + shared.size()
                    + "\">");
            for (String text : shared.keySet()) {
                out.write("<si><t>" + text + "</t></si>");
            }
            out.write("</sst>");
            out.flush();
            zip.closeEntry();
        }
    }

    private void sheet(Writer out, int rows) throws IOException {
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOC
                + "\"><dimension ref=\"A1:AS" + (rows + 1) + "\"/><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><sheetData>");
        for (int row = 1; row <= rows + 1; row++) {
            out.write("<row r=\"" + row + "\" spans=\"1:45\">");
            if (row == 1) {
                for (int column = 0; column < 45; column++) {
                    text(out, column, row, "Rubrik " + column);
                }
            } else {
                row(out, row);
            }
            out.write("</row>");
        }
        out.write("</sheetData><pageMargins left=\"0.7\" right=\"0.7\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/></worksheet>");
    }

    private void row(Writer out, int row) throws IOException {
        int column = 0;
        text(out, column++, row, "19811228" + (9800 + row % 200));
        text(out, column++, row, "Test Exempelsson " + row % 5000);
        text(out, column++, row, "BES-" + row);
        while (column < TEXTS - 1) {
            text(out, column, row, "Värde " + column + "/" + random.nextInt(200));
            column++;
        }
        text(out, column++, row, random.nextInt(4) == 0 ? "Kommentar om rad " + row : "Ingen anmärkning");
        for (int i = 0; i < DAYS; i++) {
            value(out, column++, row, DAY_STYLE, Integer.toString(45_000 + random.nextInt(700)));
        }
        for (int i = 0; i < NUMBERS; i++) {
            value(out, column++, row, 0, Integer.toString(random.nextInt(10_000)));
        }
        for (int i = 0; i < MONTHS; i++) {
            boolean green = random.nextInt(5) == 0;
            value(out, column++, row, green ? GREEN_STYLE : AMOUNT_STYLE, random.nextInt(150_000) + (random.nextInt(3) == 0 ? ".5" : ""));
        }
        for (int i = 0; i < MONTHS; i++) {
            value(out, column++, row, 0, Integer.toString(random.nextInt(32)));
        }
        formula(out, column++, row, "SUM(T" + row + ":AE" + row + ")");
        formula(out, column, row, "SUM(AF" + row + ":AQ" + row + ")");
    }

    private void text(Writer out, int column, int row, String text) throws IOException {
        int number = shared.computeIfAbsent(text, any -> shared.size());
        out.write("<c r=\"" + letters(column) + row + "\" t=\"s\"><v>" + number + "</v></c>");
    }

    private static void value(Writer out, int column, int row, int style, String value) throws IOException {
        out.write("<c r=\"" + letters(column) + row + (style == 0 ? "" : "\" s=\"" + style) + "\"><v>" + value + "</v></c>");
    }

    private void formula(Writer out, int column, int row, String formula) throws IOException {
        out.write("<c r=\"" + letters(column) + row + "\" s=\"2\"><f>" + formula + "</f><v>" + random.nextInt(1_000_000) + "</v></c>");
    }

    private static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : "A" + (char) ('A' + column - 26);
    }

    private static String type(String part, String type) {
        return "<Override PartName=\"/xl/" + part + ".xml\" ContentType=\"" + TYPE + type + "+xml\"/>";
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + DOC + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
