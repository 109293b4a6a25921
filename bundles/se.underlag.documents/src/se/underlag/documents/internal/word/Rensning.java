package se.underlag.documents.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** Takes away what tells of a document's making, and finds what would have to be decided by a person first. */
final class Rensning {

    /** Marks of somebody's changes; a document with them has two readings. */
    private static final Set<String> REVISIONS = Set.of("ins", "del", "moveFrom", "moveTo", "rPrChange", "pPrChange", "tblPrChange", "tblGridChange",
            "trPrChange", "tcPrChange", "sectPrChange", "numberingChange", "cellIns", "cellDel", "cellMerge", "tblPrExChange", "moveFromRangeStart",
            "moveToRangeStart", "customXmlInsRangeStart", "customXmlDelRangeStart");
    private static final Set<String> TRACES = Set.of("proofErr", "commentRangeStart", "commentRangeEnd", "commentReference", "lastRenderedPageBreak",
            "dataBinding", "placeholder", "annotationRef", "permStart", "permEnd");
    private static final Set<String> SETTINGS = Set.of("rsids", "attachedTemplate", "mailMerge", "docVars", "trackRevisions", "revisionView", "docId",
            "writeProtection", "linkStyles", "saveThroughXslt", "proofState", "updateFields", "activeWritingStyle", "removePersonalInformation",
            "removeDateAndTime", "hdrShapeDefaults", "documentType", "attachedSchema", "schemaLibrary");

    private Rensning() {
    }

    /** @return whether the text holds tracked changes */
    static boolean harRevisioner(Document text) {
        return REVISIONS.stream().anyMatch(name -> !Wxml.all(text, name).isEmpty());
    }

    /** Cleans a part with text. */
    static void text(Document text) {
        for (String name : TRACES) {
            Wxml.all(text, name).forEach(Wxml::remove);
        }
        traces(text);
    }

    /** Cleans settings, styles, numbering and whatever else is XML. */
    static void annan(Document part) {
        Element root = part.getDocumentElement();
        if (Wxml.is(root, "settings")) {
            Wxml.children(root).stream().filter(one -> SETTINGS.contains(one.getLocalName())).forEach(Wxml::remove);
        }
        Wxml.all(part, "rsid").forEach(Wxml::remove);
        traces(part);
    }

    private static void traces(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child.getNodeType() == Node.COMMENT_NODE || child.getNodeType() == Node.PROCESSING_INSTRUCTION_NODE) {
                node.removeChild(child);
            } else if (child instanceof Element element) {
                attributes(element);
                traces(element);
            }
        }
    }

    private static void attributes(Element element) {
        NamedNodeMap all = element.getAttributes();
        List<Attr> traces = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            Attr one = (Attr) all.item(i);
            String name = one.getLocalName() == null ? one.getName() : one.getLocalName();
            if (name.toLowerCase(Locale.ROOT).startsWith("rsid") || name.equals("paraId") || name.equals("textId")) {
                traces.add(one);
            }
        }
        traces.forEach(element::removeAttributeNode);
    }
}
