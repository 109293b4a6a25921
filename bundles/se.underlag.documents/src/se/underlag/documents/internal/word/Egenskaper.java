package se.underlag.documents.internal.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** The properties of a document: a title, the language and the program; never who, when or where. */
final class Egenskaper {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";

    private Egenskaper() {
    }

    /** @return the title that the template has, or empty */
    static String titel(Map<String, byte[]> parts) {
        byte[] core = parts.get("docProps/core.xml");
        if (core == null) {
            return "";
        }
        return Wxml.children(Wxml.read(core, "docProps/core.xml").getDocumentElement()).stream().filter(one -> "title".equals(one.getLocalName()))
                .map(Element::getTextContent).findFirst().orElse("");
    }

    /** @return the properties as parts */
    static Map<String, byte[]> delar(String titel) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("docProps/core.xml", bytes("<cp:coreProperties xmlns:cp=\"" + PACKAGE + "metadata/core-properties\" "
                + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>" + Relation.escape(titel)
                + "</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>"));
        parts.put("docProps/app.xml",
                bytes("<Properties xmlns=\"" + OFFICE + "extended-properties\"><Application>Underlag</Application></Properties>"));
        return parts;
    }

    /** @return the types with those of the properties */
    static byte[] typer(byte[] types) {
        String xml = new String(types, StandardCharsets.UTF_8);
        return xml.replace("</Types>", "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package."
                + "core-properties+xml\"/><Override PartName=\"/docProps/app.xml\" ContentType=\"application/vnd.openxmlformats-officedocument."
                + "extended-properties+xml\"/></Types>").getBytes(StandardCharsets.UTF_8);
    }

    /** @return the package's relationships with those to the properties */
    static List<Relation> relationer(List<Relation> kept) {
        List<Relation> all = new ArrayList<>(kept);
        all.add(new Relation("rIdCore", "core-properties", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml", false));
        all.add(new Relation("rIdApp", "extended-properties", OFFICE + "relationships/extended-properties", "docProps/app.xml", false));
        return all;
    }

    private static byte[] bytes(String xml) {
        return (HEAD + xml).getBytes(StandardCharsets.UTF_8);
    }
}
