package se.underlag.documents.internal.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * A relationship of a part.
 *
 * @param typ the last step of its type, lower case
 * @param helTyp the whole type
 * @param mal the part it points to, or the address as it stands when it is outside
 */
record Relation(String id, String typ, String helTyp, String mal, boolean utanfor) {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

    /** @return the relationships of the part, empty name for the package; none when it has none */
    static List<Relation> of(Map<String, byte[]> parts, String part) {
        String name = file(part);
        byte[] rels = parts.get(name);
        List<Relation> found = new ArrayList<>();
        if (rels == null) {
            return found;
        }
        for (Element one : Wxml.children(Wxml.read(rels, name).getDocumentElement())) {
            String type = one.getAttribute("Type");
            boolean outside = "External".equalsIgnoreCase(one.getAttribute("TargetMode"));
            String target = one.getAttribute("Target");
            found.add(new Relation(one.getAttribute("Id"), type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT), type,
                    outside ? target : resolve(part, target), outside));
        }
        return found;
    }

    /** @return the name of the part that holds the relationships of a part */
    static String file(String part) {
        int slash = part.lastIndexOf('/');
        return part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
    }

    /** @return the relationships as a part; targets within the package as absolute names */
    static byte[] xml(List<Relation> relations) {
        StringBuilder xml = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships xmlns=\"" + NAMESPACE + "\">");
        for (Relation one : relations) {
            xml.append("<Relationship Id=\"").append(escape(one.id)).append("\" Type=\"").append(escape(one.helTyp)).append("\" Target=\"")
                    .append(escape(one.utanfor ? one.mal : "/" + one.mal)).append(one.utanfor ? "\" TargetMode=\"External\"/>" : "\"/>");
        }
        return xml.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

    private static String resolve(String part, String target) {
        String path = target.replace('\\', '/');
        int fragment = path.indexOf('#');
        path = fragment < 0 ? path : path.substring(0, fragment);
        String full = path.startsWith("/") ? path : part.substring(0, part.lastIndexOf('/') + 1) + path;
        List<String> steps = new ArrayList<>();
        for (String step : full.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }
}
