package se.underlag.documents.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word package made by hand, part by part, and read back. */
final class Worddok {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
            + "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
            + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" mc:Ignorable=\"w14\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final StringBuilder types = new StringBuilder();
    private final StringBuilder relations = new StringBuilder();
    private final StringBuilder rootRelations = new StringBuilder();
    private String mainType = TYPE + "document.main+xml";

    /** @return a document with this in its body */
    static Worddok body(String xml) {
        Worddok dok = new Worddok();
        dok.part("word/document.xml",
                HEAD + "<w:document" + SPACES + "><w:body>" + xml + "<w:sectPr w:rsidR=\"00AB12CD\"><w:headerReference w:type=\"default\" "
                        + "r:id=\"rIdH\"/><w:footerReference w:type=\"default\" r:id=\"rIdF\"/></w:sectPr></w:body></w:document>");
        return dok.header("<w:p/>").footer("<w:p/>");
    }

    /** @return a paragraph of runs with these texts */
    static String p(String... runs) {
        StringBuilder xml = new StringBuilder("<w:p>");
        for (String run : runs) {
            xml.append("<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">").append(run).append("</w:t></w:r>");
        }
        return xml.append("</w:p>").toString();
    }

    /** @return a table row with a cell for each text */
    static String tr(String... cells) {
        StringBuilder xml = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            xml.append("<w:tc>").append(p(cell)).append("</w:tc>");
        }
        return xml.append("</w:tr>").toString();
    }

    Worddok header(String xml) {
        return part("word/header1.xml", HEAD + "<w:hdr" + SPACES + ">" + xml + "</w:hdr>");
    }

    Worddok footer(String xml) {
        return part("word/footer1.xml", HEAD + "<w:ftr" + SPACES + ">" + xml + "</w:ftr>");
    }

    Worddok main(String type) {
        mainType = type;
        return this;
    }

    Worddok part(String name, String xml) {
        return part(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    Worddok part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    /** Adds a part that the document points to. */
    Worddok related(String kind, String name, String type, String xml) {
        relations.append("<Relationship Id=\"rId").append(parts.size()).append("x\" Type=\"").append(REL).append(kind).append("\" Target=\"/")
                .append(name)
                .append("\"/>");
        types.append("<Override PartName=\"/").append(name).append("\" ContentType=\"").append(type).append("\"/>");
        return part(name, HEAD + xml);
    }

    Worddok outside(String kind, String target) {
        relations.append("<Relationship Id=\"rIdOut").append(relations.length()).append("\" Type=\"").append(REL).append(kind).append("\" Target=\"")
                .append(target).append("\" TargetMode=\"External\"/>");
        return this;
    }

    Worddok properties(String name, String type, String xml) {
        rootRelations.append("<Relationship Id=\"rIdP").append(parts.size()).append("\" Type=\"").append(REL).append(type).append("\" Target=\"")
                .append(name)
                .append("\"/>");
        return part(name, HEAD + xml);
    }

    byte[] bytes() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        all.put("[Content_Types].xml", (HEAD + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"bin\" ContentType=\"application/octet-stream\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>"
                + "<Override PartName=\"/word/header1.xml\" ContentType=\"" + TYPE + "header+xml\"/>"
                + "<Override PartName=\"/word/footer1.xml\" ContentType=\"" + TYPE + "footer+xml\"/>" + types + "</Types>")
                .getBytes(StandardCharsets.UTF_8));
        all.put("_rels/.rels", rels("<Relationship Id=\"rId1\" Type=\"" + REL + "officeDocument\" Target=\"word/document.xml\"/>" + rootRelations));
        all.put("word/_rels/document.xml.rels",
                rels("<Relationship Id=\"rIdH\" Type=\"" + REL + "header\" Target=\"header1.xml\"/><Relationship Id=\"rIdF\" "
                        + "Type=\"" + REL + "footer\" Target=\"footer1.xml\"/>" + relations));
        all.putAll(parts);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> one : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(one.getKey()));
                zip.write(one.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] rels(String xml) {
        return (HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + xml + "</Relationships>")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** @return the parts as texts */
    static Map<String, String> parts(byte[] docx) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    /** @return what a reader sees in a part, paragraphs on lines of their own */
    static String text(byte[] docx, String part) {
        return parts(docx).get(part).replaceAll("<w:instrText[^>]*>[^<]*</w:instrText>", "").replaceAll("</w:p>", "\n").replaceAll("<w:br/>", "|")
                .replaceAll("<[^>]*>", "").strip();
    }

    static String text(byte[] docx) {
        return text(docx, "word/document.xml");
    }

    /** @return the document as another program reads it */
    static XWPFDocument poi(byte[] docx) {
        try {
            return new XWPFDocument(new ByteArrayInputStream(docx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
