package se.underlag.documents.internal.lappning;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Changes the small parts that tie a package together: relationships, content types, and what the workbook says about computing. */
final class Smadel {

    private static final Set<String> AFTER_CALCULATION = Set.of("oleSize", "customWorkbookViews", "pivotCaches", "smartTagPr", "smartTagTypes",
            "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst");
    private static final String CONTENT_TYPE_PROPERTIES = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONSHIPS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private Smadel() {
    }

    /** @param types ends of the types of relationships that go; @param added targets of new ones, by the last step of their type */
    static byte[] relationer(String part, byte[] bytes, List<String> types, List<Map.Entry<String, String>> added) {
        Splits splits = new Splits(bytes);
        Taggar t = new Taggar(part, bytes);
        Set<String> ids = new HashSet<>();
        boolean strict = false;
        while (t.next()) {
            if (t.starts("Relationship")) {
                int from = t.start;
                String type = String.valueOf(t.value("Type"));
                ids.add(String.valueOf(t.value("Id")).toLowerCase(Locale.ROOT));
                strict |= type.startsWith(STRICT_RELATIONSHIPS);
                if (types.stream().anyMatch(type::endsWith)) {
                    t.leave();
                    splits.replace(from, t.end, "");
                }
            } else if (t.is("Relationships") && (t.closing || t.empty)) {
                String prefix = t.prefix();
                StringBuilder xml = new StringBuilder();
                for (Map.Entry<String, String> relation : added) {
                    int number = 1;
                    while (!ids.add("ridunderlag" + number)) {
                        number++;
                    }
                    xml.append('<').append(prefix).append("Relationship Id=\"rIdUnderlag").append(number).append("\" Type=\"")
                            .append(strict ? STRICT_RELATIONSHIPS : RELATIONSHIPS).append('/').append(relation.getKey()).append("\" Target=\"")
                            .append(relation.getValue()).append("\"/>");
                }
                close(splits, t, xml.toString());
            }
        }
        return splits.result();
    }

    /** Puts something last into an element, at whose closing or only tag {@code t} stands. */
    private static void close(Splits splits, Taggar t, String xml) {
        if (xml.isEmpty()) {
            return;
        }
        if (t.empty) {
            splits.replace(t.start, t.end, Tagg.with(t, Map.of(), false) + xml + "</" + t.prefix() + t.name() + ">");
        } else {
            splits.insert(t.start, xml);
        }
    }

    /** @param gone names of parts that go; a name that ends with a slash stands for all under it; @param properties new parts that tell about custom XML */
    static byte[] innehallstyper(String part, byte[] bytes, List<String> gone, List<String> properties, String xmlPart) {
        Splits splits = new Splits(bytes);
        Taggar t = new Taggar(part, bytes);
        boolean xml = false;
        while (t.next()) {
            if (t.starts("Default")) {
                xml |= "xml".equalsIgnoreCase(t.value("Extension"));
            } else if (t.starts("Override")) {
                int from = t.start;
                String name = String.valueOf(t.value("PartName")).toLowerCase(Locale.ROOT);
                if (gone.stream().anyMatch(one -> one.endsWith("/") ? name.startsWith("/" + one) : name.equals("/" + one))) {
                    t.leave();
                    splits.replace(from, t.end, "");
                }
            } else if (t.is("Types") && (t.closing || t.empty)) {
                StringBuilder added = new StringBuilder();
                for (String property : properties) {
                    added.append(override(t.prefix(), property, CONTENT_TYPE_PROPERTIES));
                }
                if (!xml && xmlPart != null) {
                    added.append(override(t.prefix(), xmlPart, "application/xml"));
                }
                close(splits, t, added.toString());
            }
        }
        return splits.result();
    }

    private static String override(String prefix, String name, String type) {
        return "<" + prefix + "Override PartName=\"/" + name + "\" ContentType=\"" + type + "\"/>";
    }

    /** @return the workbook part with the mark that everything is computed anew when it is opened */
    static byte[] raknasOm(String part, byte[] bytes) {
        Splits splits = new Splits(bytes);
        Taggar t = new Taggar(part, bytes);
        boolean done = false;
        while (t.next()) {
            if (done) {
                continue;
            }
            if (t.depth == 2 && t.starts("calcPr")) {
                splits.replace(t.start, t.end, Tagg.with(t, Map.of("fullCalcOnLoad", "1")));
                done = true;
            } else if (t.depth == 2 && !t.closing && AFTER_CALCULATION.contains(t.name()) || t.depth == 1 && t.closing) {
                splits.insert(t.start, "<" + t.prefix() + "calcPr fullCalcOnLoad=\"1\"/>");
                done = true;
            }
        }
        return splits.result();
    }
}
