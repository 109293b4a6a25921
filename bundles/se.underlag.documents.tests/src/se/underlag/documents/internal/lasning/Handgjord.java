package se.underlag.documents.internal.lasning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook package written by hand, part by part, so that a test says exactly what stands in the file. */
public final class Handgjord {

    public static final String TRANSITIONAL = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public static final String STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private static final String DOC_RELS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELS = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private static final String PACKAGE_RELS = "http://schemas.openxmlformats.org/package/2006/relationships";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final List<String> sheets = new ArrayList<>();
    private final List<String> relations = new ArrayList<>();
    private String main = TRANSITIONAL;
    private String relationNamespace = DOC_RELS;
    private String workbookPr = "";
    private String fonts = "";

    /** A workbook with one sheet {@code Blad1}. @param sheetData the content of its sheetData element */
    public static Handgjord med(String sheetData) {
        return new Handgjord().blad("Blad1", sheetData);
    }

    public Handgjord strikt() {
        main = STRICT;
        relationNamespace = STRICT_RELS;
        return this;
    }

    public Handgjord ar1904() {
        workbookPr = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** What the fonts element holds; to be told before the styles. */
    public Handgjord typsnitt(String content) {
        fonts = content;
        return this;
    }

    public Handgjord blad(String namn, String sheetData) {
        return bladXml(namn, "", "<sheetData>" + sheetData + "</sheetData>");
    }

    public Handgjord bladXml(String namn, String attributes, String content) {
        int number = sheets.size() + 1;
        sheets.add("<sheet name=\"" + namn + "\" sheetId=\"" + number + "\" r:id=\"rIdB" + number + "\" " + attributes + "/>");
        relation("rIdB" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        return del("xl/worksheets/sheet" + number + ".xml",
                "<worksheet xmlns=\"{main}\" xmlns:r=\"{rels}\" xmlns:x14ac=\"urn:ac\">" + content + "</worksheet>");
    }

    public Handgjord relation(String id, String typ, String target) {
        relations.add("<Relationship Id=\"" + id + "\" Type=\"{rels}/" + typ + "\" Target=\"" + target + "\"/>");
        return this;
    }

    /** Shared texts. @param si the content of each si element */
    public Handgjord texter(String... si) {
        relation("rIdT", "sharedStrings", "sharedStrings.xml");
        return del("xl/sharedStrings.xml", "<sst xmlns=\"{main}\"><si>" + String.join("</si><si>", si) + "</si></sst>");
    }

    /** Styles. @param fills content of the fills element, @param formats of numFmts, @param xfs of cellXfs, @param rest what follows */
    public Handgjord stilar(String formats, String fills, String xfs, String rest) {
        relation("rIdS", "styles", "styles.xml");
        return del("xl/styles.xml", "<styleSheet xmlns=\"{main}\"><numFmts>" + formats + "</numFmts><fonts>" + fonts + "</fonts><fills>" + fills
                + "</fills><cellStyleXfs><xf fillId=\"1\" numFmtId=\"14\"/></cellStyleXfs><cellXfs>" + xfs + "</cellXfs>" + rest
                + "</styleSheet>");
    }

    public Handgjord tema(String scheme) {
        relation("rIdM", "theme", "theme/theme1.xml");
        return del("xl/theme/theme1.xml", "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:themeElements>"
                + "<a:clrScheme name=\"x\">" + scheme + "</a:clrScheme><a:fontScheme name=\"x\"/></a:themeElements></a:theme>");
    }

    public Handgjord del(String name, String xml) {
        return del(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    public Handgjord del(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public Handgjord utan(String name) {
        parts.put(name, null);
        return this;
    }

    public byte[] bytes() {
        return zip(part -> part, 0);
    }

    /** The package with one of its parts changed before it is packed. @param which of its parts, by order */
    public byte[] zip(UnaryOperator<byte[]> change, int which) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(result)) {
            int number = 0;
            for (Map.Entry<String, byte[]> part : parts().entrySet()) {
                if (part.getValue() != null) {
                    byte[] bytes = finished(part.getKey(), part.getValue());
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(number++ == which ? change.apply(bytes) : bytes);
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return result.toByteArray();
    }

    private Map<String, byte[]> parts() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", utf8("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"));
        all.put("_rels/.rels", utf8("<Relationships xmlns=\"" + PACKAGE_RELS + "\"><Relationship Id=\"rId1\" Type=\"{rels}/officeDocument\""
                + " Target=\"xl/workbook.xml\"/></Relationships>"));
        all.put("xl/workbook.xml", utf8("<workbook xmlns=\"{main}\" xmlns:r=\"{rels}\">" + workbookPr + "<sheets>" + String.join("", sheets)
                + "</sheets></workbook>"));
        all.put("xl/_rels/workbook.xml.rels", utf8("<Relationships xmlns=\"" + PACKAGE_RELS + "\">" + String.join("", relations)
                + "</Relationships>"));
        all.putAll(parts);
        return all;
    }

    private byte[] finished(String name, byte[] bytes) {
        if (!name.endsWith(".xml") && !name.endsWith(".rels") || bytes.length > 1 << 20) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        return text.replace("{main}", main).replace("{rels}", relationNamespace).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public Path till(Path folder) {
        return till(folder, "bok.xlsx");
    }

    public Path till(Path folder, String name) {
        try {
            return Files.write(folder.resolve(name), bytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
