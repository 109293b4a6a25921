package se.underlag.documents.internal.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML of a package as DOM: read without DOCTYPE or anything from outside, walked by local name, written back. */
public final class Wxml {

    /** The namespace of WordprocessingML. */
    public static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Bytes of one part; as a tree it takes some ten times as much. */
    private static final int MAX_BYTES = 16 << 20;
    /** Elements within elements; Word's own stay below a hundred. */
    private static final int MAX_DEPTH = 500;
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private Wxml() {
    }

    /** @throws se.underlag.documents.text.DokumentException when it is not well-formed, has a DOCTYPE, or is larger or deeper than any template is */
    public static Document read(byte[] xml, String del) {
        if (xml.length > MAX_BYTES) {
            throw Docx.fel("word.bomb", null);
        }
        try {
            DocumentBuilder builder = builder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (SAXException | IOException e) {
            throw Docx.fel("word.skadadDel", e, del);
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setAttribute("http://www.oracle.com/xml/jaxp/properties/maxElementDepth", MAX_DEPTH);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            return factory.newDocumentBuilder();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return the document as UTF-8 with XML declaration */
    public static byte[] write(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            out.write(HEAD.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            transformer.transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException | IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** @return whether the node is the WordprocessingML element of that name, transitional or strict */
    public static boolean is(Node node, String name) {
        return node instanceof Element element && name.equals(element.getLocalName()) && isWord(element.getNamespaceURI());
    }

    static boolean isWord(String namespace) {
        return W.equals(namespace) || "http://purl.oclc.org/ooxml/wordprocessingml/main".equals(namespace);
    }

    /** @return the elements of that name below the node, in document order; a copy, so that the tree may be changed */
    public static List<Element> all(Node root, String name) {
        List<Element> found = new ArrayList<>();
        collect(root, name, found);
        return found;
    }

    private static void collect(Node node, String name, List<Element> found) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (is(child, name)) {
                found.add((Element) child);
            }
            collect(child, name, found);
        }
    }

    /** @return the children that are elements; a copy */
    public static List<Element> children(Node node) {
        List<Element> found = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    /** @return the first child of that name, or null */
    static Element child(Node node, String name) {
        return children(node).stream().filter(one -> is(one, name)).findFirst().orElse(null);
    }

    /** @return the nearest element of that name around the node, or null */
    static Element around(Node node, String name) {
        for (Node one = node.getParentNode(); one != null; one = one.getParentNode()) {
            if (is(one, name)) {
                return (Element) one;
            }
        }
        return null;
    }

    /** @return the value of a WordprocessingML attribute, empty when it is not there */
    static String attribute(Element element, String name) {
        String value = element.getAttributeNS(element.getNamespaceURI(), name);
        return value.isEmpty() ? element.getAttribute("w:" + name) : value;
    }

    static void remove(Node node) {
        if (node.getParentNode() != null) {
            node.getParentNode().removeChild(node);
        }
    }

    /** Puts the children of the element where it stands. */
    static void unwrap(Element element) {
        Node parent = element.getParentNode();
        while (element.getFirstChild() != null) {
            parent.insertBefore(element.getFirstChild(), element);
        }
        parent.removeChild(element);
    }
}
