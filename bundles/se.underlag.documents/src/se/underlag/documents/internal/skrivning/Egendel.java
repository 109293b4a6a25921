package se.underlag.documents.internal.skrivning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** A custom XML part as Excel keeps it: itself, what it is called by, and the relationship between the two. */
public final class Egendel {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String DOCUMENT = "http://schemas.openxmlformats.org/officeDocument/2006/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private Egendel() {
    }

    /** @return the name of the part with this number */
    public static String del(int number) {
        return "customXml/item" + number + ".xml";
    }

    /** @return the name of the part that says what the part with this number is */
    public static String egenskaper(int number) {
        return "customXml/itemProps" + number + ".xml";
    }

    /** @param namespace of its root element; @return the files of the package, by name, in order */
    public static Map<String, byte[]> delar(int number, String namespace, byte[] content) {
        Map<String, byte[]> result = new LinkedHashMap<>();
        result.put(del(number), content);
        result.put(egenskaper(number), properties(namespace));
        result.put("customXml/_rels/item" + number + ".xml.rels", (HEAD + "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + DOCUMENT + "relationships/customXmlProps\" Target=\"itemProps" + number + ".xml\"/>"
                + "</Relationships>").getBytes(StandardCharsets.UTF_8));
        return result;
    }

    private static byte[] properties(String namespace) {
        String id = UUID.nameUUIDFromBytes(namespace.getBytes(StandardCharsets.UTF_8)).toString().toUpperCase(Locale.ROOT);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            new Xmlut(bytes).xml(HEAD).xml("<ds:datastoreItem ds:itemID=\"{" + id + "}\" xmlns:ds=\"" + DOCUMENT + "customXml\">")
                    .xml("<ds:schemaRefs><ds:schemaRef ds:uri=\"").text(namespace).xml("\"/></ds:schemaRefs></ds:datastoreItem>").flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
