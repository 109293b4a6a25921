package se.underlag.documents.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXParseException;
import se.underlag.documents.internal.word.Docx;
import se.underlag.documents.internal.word.Wxml;
import se.underlag.documents.text.DokumentException;
import se.underlag.documents.text.Dokumentfalt;
import se.underlag.documents.text.Faltnamn;

/** An XHTML template: what it uses, what stands in its way, and how its fields are filled. */
final class Xhtmlmall {

    /** How a picture of the caller is named. */
    static final String BILD = "bild:";
    private static final String ROW = "data-rad";
    private static final String WHEN = "data-om";
    private static final String UNLESS = "data-utan";
    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]{1,200})\\}\\}");
    private static final Pattern DOCTYPE = Pattern.compile("(?i)<!DOCTYPE\\s+html\\s*>");
    private static final Set<String> FIELD_ATTRIBUTES = Set.of("alt", "title", "content", "aria-label");
    private static final Set<String> REFUSED = Set.of("script", "iframe", "frame", "frameset", "object", "embed", "applet", "link", "base", "form",
            "input",
            "audio", "video", "source", "svg", "math");
    private static final Pattern FETCH = Pattern.compile("(?i)@import|@font-face|expression\\s*\\(|url\\s*\\(\\s*['\"]?(?!" + BILD + ")|\\\\");

    private static final String BASE = base();

    private final Document document;

    /** @throws DokumentException when it is not well-formed XHTML */
    Xhtmlmall(String xhtml) {
        if (xhtml.length() > 8 << 20) {
            throw Docx.fel("pdf.forStor", null);
        }
        // the lines stay where they are, for the message
        String text = DOCTYPE.matcher(xhtml.replace("\uFEFF", "")).replaceFirst("").replaceFirst("^\\s*<\\?xml[^>]*\\?>", "");
        try {
            document = Wxml.read(text.getBytes(StandardCharsets.UTF_8), "XHTML");
        } catch (DokumentException e) {
            String line = e.getCause() instanceof SAXParseException where ? Integer.toString(where.getLineNumber()) : "?";
            throw Docx.fel("pdf.trasig", e, line);
        }
    }

    /** @return keys of what makes the template unusable, each with the name it is about */
    Map<String, String> hinder() {
        Map<String, String> found = new LinkedHashMap<>();
        if (!"html".equals(document.getDocumentElement().getLocalName())) {
            found.put("pdf.ingenHtml", document.getDocumentElement().getLocalName());
        }
        if (elements("title").stream().allMatch(title -> title.getTextContent().isBlank())) {
            found.put("pdf.ingenTitel", "title");
        }
        for (Element one : elements(null)) {
            obstacle(one, found);
        }
        return found;
    }

    private static void obstacle(Element one, Map<String, String> found) {
        String name = one.getLocalName().toLowerCase(Locale.ROOT);
        if (REFUSED.contains(name)
                || name.equals("meta") && one.hasAttribute("http-equiv") && one.getAttribute("http-equiv").equalsIgnoreCase("refresh")) {
            found.put("pdf.otillaten", name);
        }
        if (name.equals("style") && FETCH.matcher(one.getTextContent()).find()) {
            found.put("pdf.utifran", name);
        }
        NamedNodeMap attributes = one.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String key = attribute.getName().toLowerCase(Locale.ROOT);
            String value = attribute.getValue().strip();
            boolean fetches = key.equals("src") && !value.startsWith(BILD) || key.equals("style") && FETCH.matcher(value).find()
                    || key.equals("background") || key.equals("srcset");
            if (key.startsWith("on") || key.equals("href") && !value.matches("(?i)(https?:|mailto:|#).*")) {
                found.put("pdf.otillaten", key);
            } else if (fetches) {
                found.put("pdf.utifran", key);
            }
        }
    }

    /** @return the fields and groups it names, each with the place where it first stands */
    Map<String, String> falt() {
        Map<String, String> found = new LinkedHashMap<>();
        for (Element one : elements(null)) {
            for (String attribute : new String[] { ROW, WHEN, UNLESS }) {
                if (one.hasAttribute(attribute)) {
                    found.putIfAbsent(Faltnamn.of(one.getAttribute(attribute)), "<" + one.getLocalName() + " " + attribute + ">");
                }
            }
            for (String text : fieldTexts(one)) {
                for (Matcher field = FIELD.matcher(text); field.find();) {
                    found.putIfAbsent(Faltnamn.of(field.group(1)), "<" + one.getLocalName() + ">");
                }
            }
        }
        return found;
    }

    /** @return names of the pictures it shows */
    Set<String> bilder() {
        Set<String> names = new LinkedHashSet<>();
        elements("img").forEach(image -> names.add(image.getAttribute("src").strip().replaceFirst("^" + BILD, "")));
        return names;
    }

    private static List<String> fieldTexts(Element one) {
        List<String> texts = new ArrayList<>();
        for (Node child = one.getFirstChild(); child != null && !"style".equals(one.getLocalName()); child = child.getNextSibling()) {
            if (isText(child)) {
                texts.add(child.getNodeValue());
            }
        }
        FIELD_ATTRIBUTES.forEach(attribute -> texts.add(one.getAttribute(attribute)));
        return texts;
    }

    private static boolean isText(Node node) {
        return node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE;
    }

    private List<Element> elements(String name) {
        List<Element> found = new ArrayList<>();
        collect(document, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        for (Element child : Wxml.children(node)) {
            if (name == null || name.equals(child.getLocalName())) {
                found.add(child);
            }
            collect(child, name, found);
        }
    }

    /** @return the document with its fields filled; the template is used up */
    Document fyll(Dokumentfalt falt) {
        Element html = document.getDocumentElement();
        if (html.getAttribute("lang").isBlank()) {
            html.setAttribute("lang", "sv-SE");
        }
        fill(html, falt);
        styles(html);
        return document;
    }

    /**
     * Puts the common look before the template's own. A font family that the product does not carry would leave its text out without a word; so
     * every element gets the one that is there.
     */
    private void styles(Element html) {
        Element head = Wxml.children(html).stream().filter(one -> "head".equals(one.getLocalName())).findFirst().orElse(html);
        head.insertBefore(style(html, BASE), head.getFirstChild());
        head.appendChild(style(html, "* { font-family: Underlag !important }"));
    }

    private Element style(Element html, String css) {
        Element style = document.createElementNS(html.getNamespaceURI(), "style");
        style.setTextContent(css);
        return style;
    }

    private static String base() {
        try (InputStream in = Xhtmlmall.class.getResourceAsStream("grundstil.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(Element element, Dokumentfalt falt) {
        FIELD_ATTRIBUTES.stream().filter(element::hasAttribute)
                .forEach(attribute -> element.setAttribute(attribute, replace(element.getAttribute(attribute), falt)));
        List<Node> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add(child);
        }
        for (Node child : children) {
            if (child instanceof Element inner) {
                block(inner, falt);
            } else if (isText(child) && !"style".equals(element.getLocalName()) && FIELD.matcher(child.getNodeValue()).find()) {
                text(child, replace(child.getNodeValue(), falt));
            }
        }
    }

    private static void block(Element element, Dokumentfalt falt) {
        boolean leftOut = element.hasAttribute(WHEN) && !falt.ifyllt(element.getAttribute(WHEN))
                || element.hasAttribute(UNLESS) && falt.ifyllt(element.getAttribute(UNLESS));
        if (leftOut && !element.hasAttribute(ROW)) {
            element.getParentNode().removeChild(element);
        } else if (element.hasAttribute(ROW)) {
            String group = element.getAttribute(ROW);
            element.removeAttribute(ROW);
            for (Map<String, String> row : falt.rader(group)) {
                Element copy = (Element) element.cloneNode(true);
                element.getParentNode().insertBefore(copy, element);
                block(copy, falt.iRad(row));
            }
            element.getParentNode().removeChild(element);
        } else {
            element.removeAttribute(WHEN);
            element.removeAttribute(UNLESS);
            fill(element, falt);
        }
    }

    private static String replace(String text, Dokumentfalt falt) {
        return FIELD.matcher(text).replaceAll(hit -> Matcher.quoteReplacement(falt.falt(hit.group(1))
                .replace("\r\n", "\n").replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "")));
    }

    /** A line break in a field becomes one in the document; those of the template are layout. */
    private static void text(Node place, String text) {
        Node parent = place.getParentNode();
        String original = place.getNodeValue();
        boolean breaks = text.lines().count() > original.lines().count() && !"title".equals(parent.getLocalName());
        if (!breaks) {
            place.setNodeValue(text);
            return;
        }
        String namespace = parent.getNamespaceURI();
        String[] lines = text.strip().split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                parent.insertBefore(place.getOwnerDocument().createElementNS(namespace, "br"), place);
            }
            parent.insertBefore(place.getOwnerDocument().createTextNode(lines[i]), place);
        }
        parent.removeChild(place);
    }
}
