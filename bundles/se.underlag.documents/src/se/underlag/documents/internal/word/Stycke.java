package se.underlag.documents.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The text of one paragraph, that Word may have divided into any number of runs. */
final class Stycke {

    private final Element paragraph;

    Stycke(Element paragraph) {
        this.paragraph = paragraph;
    }

    /** @return its own texts in order; those of a text box anchored in it belong to the box's paragraphs */
    List<Element> texter() {
        List<Element> own = new ArrayList<>();
        collect(paragraph, own);
        return own;
    }

    private static void collect(Node node, List<Element> own) {
        for (Element child : Wxml.children(node)) {
            if (Wxml.is(child, "t")) {
                own.add(child);
            } else if (!Wxml.is(child, "p") && !Wxml.is(child, "txbxContent")) {
                collect(child, own);
            }
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        texter().forEach(one -> text.append(one.getTextContent()));
        return text.toString();
    }

    /** Puts every mark that is divided between runs whole into the run where it begins. */
    void samla() {
        List<Element> texts = texter();
        String whole = text();
        for (Matcher mark = Markor.FORM.matcher(whole); mark.find();) {
            int from = 0;
            Element first = null;
            for (Element one : texts) {
                int length = one.getTextContent().length();
                int begin = Math.max(mark.start(), from);
                int end = Math.min(mark.end(), from + length);
                if (begin < end) {
                    first = first == null ? one : first;
                }
                from += length;
            }
            gather(texts, first, mark.start(), mark.end());
        }
    }

    private static void gather(List<Element> texts, Element first, int start, int end) {
        int from = 0;
        StringBuilder taken = new StringBuilder();
        for (Element one : texts) {
            String text = one.getTextContent();
            int begin = Math.max(start, from) - from;
            int stop = Math.min(end, from + text.length()) - from;
            from += text.length();
            if (one != first && begin < stop) {
                taken.append(text, begin, stop);
                // the places of the marks that follow do not move: what is taken here is put in before them
                one.setTextContent(text.substring(0, begin) + text.substring(stop));
            }
        }
        if (!taken.isEmpty()) {
            first.setTextContent(first.getTextContent() + taken);
        }
    }

    /** Replaces every mark; a line break becomes one, a tabulator too. */
    void ersatt(Function<Markor, String> value) {
        for (Element one : texter()) {
            String text = one.getTextContent();
            Matcher mark = Markor.FORM.matcher(text);
            if (mark.find()) {
                write(one, mark.replaceAll(hit -> Matcher.quoteReplacement(clean(value.apply(Markor.of(hit.group(1)))))));
            }
        }
    }

    /** XML knows no control characters. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
    }

    private static void write(Element place, String text) {
        Document document = place.getOwnerDocument();
        Node run = place.getParentNode();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char one = i < text.length() ? text.charAt(i) : 0;
            if (one == '\n' || one == '\t' || i == text.length()) {
                if (!piece.isEmpty()) {
                    run.insertBefore(text(document, place, piece.toString()), place);
                    piece.setLength(0);
                }
                if (i < text.length()) {
                    run.insertBefore(element(document, place, one == '\n' ? "br" : "tab"), place);
                }
            } else {
                piece.append(one);
            }
        }
        run.removeChild(place);
    }

    static Element text(Document document, Element like, String text) {
        Element element = element(document, like, "t");
        element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:space", "preserve");
        element.setTextContent(text);
        return element;
    }

    static Element element(Document document, Element like, String name) {
        String prefix = like.getPrefix();
        return document.createElementNS(like.getNamespaceURI(), prefix == null ? name : prefix + ":" + name);
    }
}
