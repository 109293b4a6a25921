package se.underlag.documents.internal.word;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** What each part of a package is. */
final class Innehallstyper {

    /** Where the types stand. */
    static final String DEL = "[Content_Types].xml";
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/content-types";

    private final Map<String, String> byEnding = new TreeMap<>();
    private final Map<String, String> byPart = new TreeMap<>();

    Innehallstyper(byte[] xml) {
        for (Element one : Wxml.children(Wxml.read(xml, DEL).getDocumentElement())) {
            String type = one.getAttribute("ContentType");
            if ("Default".equals(one.getLocalName())) {
                byEnding.put(one.getAttribute("Extension").toLowerCase(Locale.ROOT), type);
            } else {
                String name = one.getAttribute("PartName");
                byPart.put((name.startsWith("/") ? name.substring(1) : name).toLowerCase(Locale.ROOT), type);
            }
        }
    }

    /** @return the type, empty when it is not stated */
    String of(String part) {
        String stated = byPart.get(part.toLowerCase(Locale.ROOT));
        return stated != null ? stated : byEnding.getOrDefault(ending(part), "");
    }

    /** @return whether any type tells of macros */
    boolean harMakron() {
        return byPart.values().stream().anyMatch(Innehallstyper::isMacro) || byEnding.values().stream().anyMatch(Innehallstyper::isMacro);
    }

    private static boolean isMacro(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("macroenabled") || lower.contains("vbaproject");
    }

    /** @return the types of the parts, as a part */
    byte[] xml(Collection<String> parts) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Types xmlns=\"" + NAMESPACE + "\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        parts.stream().map(Innehallstyper::ending).distinct().filter(ending -> !ending.equals("rels") && !ending.equals("xml"))
                .filter(byEnding::containsKey).sorted().forEach(ending -> xml.append("<Default Extension=\"").append(Relation.escape(ending))
                        .append("\" ContentType=\"").append(Relation.escape(byEnding.get(ending))).append("\"/>"));
        for (String part : parts) {
            String type = byPart.get(part.toLowerCase(Locale.ROOT));
            if (type == null && ending(part).equals("xml")) {
                type = byEnding.get("xml");
            }
            if (type != null) {
                xml.append("<Override PartName=\"/").append(Relation.escape(part)).append("\" ContentType=\"")
                        .append(Relation.escape(mainAsDocument(type)))
                        .append("\"/>");
            }
        }
        return xml.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** A template in Word's own sense (.dotx) becomes a document. */
    private static String mainAsDocument(String type) {
        return type.equals(WORD + "template.main+xml") ? WORD + "document.main+xml" : type;
    }

    private static String ending(String part) {
        return part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }
}
