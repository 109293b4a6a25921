package se.underlag.documents.internal.skrivning;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.documents.internal.skrivning.Bladskrivare.Tabellrader;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Utbok;
import se.underlag.documents.kalkyl.Utbok.Utblad;

/** Writes the parts of a workbook package. The same content gives the same bytes. */
final class Paketskrivare implements Closeable {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.";
    /** The first time a ZIP entry can have: a file says nothing about when it was made, and equal content is equal. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Utbok bok;
    private final Map<String, byte[]> egnaDelar;
    private final IProgressMonitor monitor;

    Paketskrivare(OutputStream out, Utbok bok, Map<String, byte[]> egnaDelar, IProgressMonitor monitor) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.bok = bok;
        this.egnaDelar = egnaDelar;
        this.monitor = monitor;
    }

    void write() throws IOException {
        part("[Content_Types].xml", contentTypes());
        part("_rels/.rels", relationships(List.of(relation(1, DOCUMENT + "relationships/officeDocument", "xl/workbook.xml"),
                relation(2, PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"),
                relation(3, DOCUMENT + "relationships/extended-properties", "docProps/app.xml"))));
        List<String> names = new ArrayList<>();
        List<Tabellrader> tables = new ArrayList<>();
        Bladnamn unique = new Bladnamn();
        for (Utblad blad : bok.blad()) {
            names.add(unique.of(blad.namn()));
            begin("xl/worksheets/sheet" + names.size() + ".xml");
            Xmlut out = new Xmlut(zip).xml(HEAD);
            tables.add(new Bladskrivare(blad, names.getLast(), out, monitor).write(names.size() == 1));
            zip.closeEntry();
        }
        part("xl/styles.xml", Stilmall.xml());
        workbook(names, tables);
        workbookRelations(names.size());
        properties();
        customParts();
        zip.finish();
        zip.flush();
    }

    private String contentTypes() {
        StringBuilder xml = new StringBuilder("<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        xml.append(override("xl/workbook.xml", TYPE + "spreadsheetml.sheet.main+xml"));
        for (int i = 1; i <= bok.blad().size(); i++) {
            xml.append(override("xl/worksheets/sheet" + i + ".xml", TYPE + "spreadsheetml.worksheet+xml"));
        }
        xml.append(override("xl/styles.xml", TYPE + "spreadsheetml.styles+xml"));
        xml.append(override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        xml.append(override("docProps/app.xml", TYPE + "extended-properties+xml"));
        for (int i = 1; i <= egnaDelar.size(); i++) {
            xml.append(override("customXml/itemProps" + i + ".xml", TYPE + "customXmlProperties+xml"));
        }
        return xml.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private void workbook(List<String> names, List<Tabellrader> tables) throws IOException {
        begin("xl/workbook.xml");
        Xmlut out = new Xmlut(zip).xml(HEAD).xml("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + DOCUMENT + "relationships\"><workbookPr/>")
                .xml("<bookViews><workbookView/></bookViews><sheets>");
        for (int i = 0; i < names.size(); i++) {
            out.xml("<sheet name=\"").text(names.get(i)).xml("\" sheetId=\"").xml(i + 1).xml("\" r:id=\"rId").xml(i + 1).xml("\"/>");
        }
        out.xml("</sheets><definedNames>");
        for (int i = 0; i < names.size(); i++) {
            Tabellrader table = tables.get(i);
            String last = Cell.kolumnnamn(bok.blad().get(i).kolumner().size() - 1);
            name(out, "_xlnm._FilterDatabase\" hidden=\"1", i, names.get(i),
                    "$A$" + table.rubrik() + ":$" + last + "$" + Math.max(table.rubrik(), table.sista()));
        }
        for (int i = 0; i < names.size(); i++) {
            int header = tables.get(i).rubrik();
            name(out, "_xlnm.Print_Titles", i, names.get(i), "$" + header + ":$" + header);
        }
        out.xml("</definedNames><calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/></workbook>").flush();
        zip.closeEntry();
    }

    private static void name(Xmlut out, String name, int sheet, String sheetName, String range) throws IOException {
        out.xml("<definedName name=\"").xml(name).xml("\" localSheetId=\"").xml(sheet).xml("\">'").text(sheetName.replace("'", "''")).xml("'!")
                .xml(range).xml("</definedName>");
    }

    private void workbookRelations(int sheets) throws IOException {
        List<String> relations = new ArrayList<>();
        for (int i = 1; i <= sheets; i++) {
            relations.add(relation(i, DOCUMENT + "relationships/worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relations.add(relation(sheets + 1, DOCUMENT + "relationships/styles", "styles.xml"));
        for (int i = 1; i <= egnaDelar.size(); i++) {
            relations.add(relation(sheets + 1 + i, DOCUMENT + "relationships/customXml", "../customXml/item" + i + ".xml"));
        }
        part("xl/_rels/workbook.xml.rels", relationships(relations));
    }

    private static String relation(int id, String type, String target) {
        return "<Relationship Id=\"rId" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(List<String> relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + String.join("", relations) + "</Relationships>";
    }

    /** A title and the program; never who, when or where. */
    private void properties() throws IOException {
        String title = bok.blad().getFirst().titel();
        begin("docProps/core.xml");
        new Xmlut(zip).xml(HEAD).xml("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" ")
                .xml("xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>").text(title == null ? bok.blad().getFirst().namn() : title)
                .xml("</dc:title></cp:coreProperties>").flush();
        zip.closeEntry();
        part("docProps/app.xml", "<Properties xmlns=\"" + DOCUMENT + "extended-properties\"><Application>Underlag</Application></Properties>");
    }

    private void customParts() throws IOException {
        int number = 0;
        for (Map.Entry<String, byte[]> part : egnaDelar.entrySet()) {
            for (Map.Entry<String, byte[]> file : Egendel.delar(++number, part.getKey(), part.getValue()).entrySet()) {
                begin(file.getKey());
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
    }

    private void begin(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private void part(String name, String xml) throws IOException {
        begin(name);
        zip.write((HEAD + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    @Override public void close() throws IOException {
        zip.close();
    }
}
