package se.underlag.kopfil;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** A workbook of a test as a file that the product's own reader and writers take: values, formulas with what they gave, fills. */
public final class Testxlsx {

    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int BEFORE_FILLS = 2;

    private final Map<String, String> blad = new LinkedHashMap<>();
    private final List<Integer> fyllningar = new ArrayList<>();
    private final Map<String, String> delar = new LinkedHashMap<>();

    private Testxlsx() {
    }

    /** The product's own service, which its bundle keeps to itself. @param klass as {@code lasning.Formatlasare} */
    public static <T> T verklig(Class<T> typ, String klass) {
        try {
            return typ.cast(typ.getClassLoader().loadClass("se.underlag.documents.internal." + klass).getConstructor().newInstance());
        } catch (ReflectiveOperationException gone) {
            throw new AssertionError(klass, gone);
        }
    }

    /** @param flera parts to put in beside, by name */
    public static byte[] av(Testbok bok, Map<String, String> flera) {
        Testxlsx xlsx = new Testxlsx();
        bok.las(null, xlsx.new Samlare(), null);
        xlsx.delar.putAll(flera);
        return xlsx.packa();
    }

    /** Puts the workbook into a file. */
    public static void skriv(Testbok bok, Path till) {
        try {
            Files.write(till, av(bok, Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Samlare implements Mottagare {

        private String current;

        @Override public boolean blad(String namn, boolean dolt) {
            current = namn;
            blad.put(namn, "");
            return true;
        }

        @Override public boolean rad(Kalkylrad rad) {
            StringBuilder row = new StringBuilder("<row r=\"" + rad.nummer() + "\">");
            rad.celler().forEach(cell -> row.append(cell(cell, rad.nummer())));
            blad.merge(current, row.append("</row>").toString(), String::concat);
            return true;
        }
    }

    private String cell(Cell cell, int rad) {
        int fill = cell.fyllning() < 0 ? -1 : fyllningar.indexOf(cell.fyllning());
        if (cell.fyllning() >= 0 && fill < 0) {
            fill = fyllningar.size();
            fyllningar.add(cell.fyllning());
        }
        // Of each fill there are two formats, the second one for days.
        int style = (fill + 1) * 2 + (cell.typ() == Cell.Typ.DATUM ? 1 : 0);
        String formula = cell.harFormel() ? "<f>" + escaped(cell.formel()) + "</f>" : "";
        String start = "<c r=\"" + cell.adress(rad) + "\" s=\"" + style + "\"";
        return switch (cell.typ()) {
        case TOM, FORMEL_UTAN_VARDE -> start + ">" + formula + "</c>";
        case TAL, DATUM -> start + ">" + formula + "<v>" + cell.tal().toPlainString() + "</v></c>";
        default -> formula.isEmpty() ? start + " t=\"inlineStr\"><is><t>" + escaped(cell.text()) + "</t></is></c>"
                : start + " t=\"str\">" + formula + "<v>" + escaped(cell.text()) + "</v></c>";
        };
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private byte[] packa() {
        StringBuilder types = new StringBuilder();
        StringBuilder sheets = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        Map<String, String> parts = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, String> sheet : blad.entrySet()) {
            number++;
            types.append("<Override PartName=\"/xl/worksheets/sheet" + number + ".xml\" ContentType=\"" + TYPE + "worksheet+xml\"/>");
            sheets.append("<sheet name=\"" + escaped(sheet.getKey()) + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>");
            relations.append(relation(number, RELATIONS + "/worksheet", "worksheets/sheet" + number + ".xml"));
            parts.put("xl/worksheets/sheet" + number + ".xml",
                    "<worksheet " + MAIN + "><sheetData>" + sheet.getValue() + "</sheetData></worksheet>");
        }
        relations.append(relation(number + 1, RELATIONS + "/styles", "styles.xml"));
        Map<String, String> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\" ContentType=\""
                + "application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>" + types + "</Types>");
        all.put("_rels/.rels", relationer(relation(1, RELATIONS + "/officeDocument", "xl/workbook.xml")));
        all.put("xl/workbook.xml", "<workbook " + MAIN + " xmlns:r=\"" + RELATIONS + "\"><sheets>" + sheets + "</sheets></workbook>");
        all.put("xl/_rels/workbook.xml.rels", relationer(relations.toString()));
        all.put("xl/styles.xml", styles());
        all.putAll(parts);
        all.putAll(delar);
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String relation(int number, String type, String target) {
        return "<Relationship Id=\"rId" + number + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationer(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private String styles() {
        StringBuilder fills = new StringBuilder(
                "<fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        StringBuilder formats = new StringBuilder("<xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/>");
        for (int i = 0; i < fyllningar.size(); i++) {
            fills.append("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF%06X\"/></patternFill></fill>".formatted(fyllningar.get(i)));
            int fill = i + BEFORE_FILLS;
            formats.append("<xf fillId=\"" + fill + "\" applyFill=\"1\"/><xf numFmtId=\"14\" applyNumberFormat=\"1\" fillId=\"" + fill
                    + "\" applyFill=\"1\"/>");
        }
        return "<styleSheet " + MAIN + "><fonts count=\"1\"><font><sz val=\"11\"/></font></fonts><fills count=\"" + (fyllningar.size() + BEFORE_FILLS)
                + "\">" + fills + "</fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\""
                + (fyllningar.size() + 1) * 2 + "\">" + formats + "</cellXfs></styleSheet>";
    }
}
