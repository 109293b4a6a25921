package se.underlag.documents.internal.word;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.underlag.documents.text.Dokumentfalt;

/** Fills one text part whose fields are marks: blocks are kept or left out, rows repeated, fields replaced. */
final class Fyllare {

    private Fyllare() {
    }

    static void fyll(Document text, Dokumentfalt falt) {
        fill(text.getDocumentElement(), falt, false);
    }

    private static void fill(Element node, Dokumentfalt falt, boolean inRow) {
        for (Element child : Wxml.children(node)) {
            if (child.getParentNode() != node) {
                continue;
            }
            if (Wxml.is(child, "tr")) {
                row(child, falt, inRow);
            } else if (Wxml.is(child, "p")) {
                paragraph(child, falt, inRow);
            } else if (Wxml.is(child, "sdt")) {
                control(child, falt, inRow);
            } else {
                fill(child, falt, inRow);
            }
        }
    }

    private static void control(Element control, Dokumentfalt falt, boolean inRow) {
        Optional<Markor> condition = Innehallskontroller.villkor(control);
        if (condition.isPresent() && !condition.get().behalls(falt.ifyllt(condition.get().falt()))) {
            leaveOut(control);
            return;
        }
        fill(control, falt, inRow);
        if (condition.isPresent()) {
            Innehallskontroller.oppna(control);
        }
    }

    private static void row(Element row, Dokumentfalt falt, boolean inRow) {
        List<Markor> marks = marks(row);
        Optional<String> group = inRow ? Optional.empty() : group(marks, falt);
        if (group.isPresent()) {
            repeat(row, falt, group.get());
        } else if (marks.stream().allMatch(mark -> !mark.gallerRad() || mark.behalls(falt.ifyllt(mark.falt())))) {
            fill(row, falt, inRow);
        } else {
            leaveOut(row);
        }
    }

    private static void repeat(Element block, Dokumentfalt falt, String group) {
        Node parent = block.getParentNode();
        boolean first = true;
        for (Map<String, String> row : falt.rader(group)) {
            Element copy = (Element) block.cloneNode(true);
            if (!first) {
                // a bookmark is there once
                Wxml.all(copy, "bookmarkStart").forEach(Wxml::remove);
                Wxml.all(copy, "bookmarkEnd").forEach(Wxml::remove);
            }
            first = false;
            parent.insertBefore(copy, block);
            if (Wxml.is(copy, "tr")) {
                row(copy, falt.iRad(row), true);
            } else {
                paragraph(copy, falt.iRad(row), true);
            }
        }
        leaveOut(block);
    }

    private static void paragraph(Element paragraph, Dokumentfalt falt, boolean inRow) {
        Stycke text = new Stycke(paragraph);
        List<Markor> marks = Markor.alla(text.text());
        Optional<String> group = inRow ? Optional.empty() : group(marks, falt);
        if (group.isPresent()) {
            repeat(paragraph, falt, group.get());
            return;
        }
        if (!marks.stream().filter(mark -> !mark.gallerRad()).allMatch(mark -> mark.behalls(falt.ifyllt(mark.falt())))) {
            leaveOut(paragraph);
            return;
        }
        fill(paragraph, falt, inRow);
        if (!marks.isEmpty()) {
            text.samla();
            text.ersatt(mark -> mark.arVillkor() ? "" : falt.falt(mark.falt()));
        }
    }

    /** @return marks of the row's own paragraphs; a table within it has rows of its own */
    private static List<Markor> marks(Element row) {
        return Wxml.all(row, "p").stream().filter(paragraph -> Wxml.around(paragraph, "tr") == row)
                .flatMap(paragraph -> Markor.alla(new Stycke(paragraph).text()).stream()).toList();
    }

    private static Optional<String> group(List<Markor> marks, Dokumentfalt falt) {
        return marks.stream().filter(mark -> !mark.arVillkor()).map(Markor::falt).filter(name -> name.contains("."))
                .map(name -> name.substring(0, name.lastIndexOf('.'))).filter(falt::arGrupp).findFirst();
    }

    /** A cell, a header and a text box must end in a paragraph, and a section may be kept in one; a table must have a row. */
    private static void leaveOut(Element block) {
        Element parent = (Element) block.getParentNode();
        boolean needed = Wxml.is(block, "p") && (isLastBlock(block) || !Wxml.all(block, "sectPr").isEmpty());
        if (needed) {
            Wxml.children(block).stream().filter(one -> !Wxml.is(one, "pPr")).forEach(Wxml::remove);
            return;
        }
        Wxml.remove(block);
        if (Wxml.is(block, "tr") && Wxml.is(parent, "tbl") && Wxml.all(parent, "tr").isEmpty()) {
            boolean between = Wxml.is(parent.getParentNode(), "tc")
                    && Wxml.children(parent.getParentNode()).stream().noneMatch(one -> Wxml.is(one, "p"));
            if (between) {
                parent.getParentNode().insertBefore(Stycke.element(parent.getOwnerDocument(), parent, "p"), parent);
            }
            Wxml.remove(parent);
        }
    }

    private static boolean isLastBlock(Element paragraph) {
        Node parent = paragraph.getParentNode();
        boolean holder = Wxml.is(parent, "tc") || Wxml.is(parent, "txbxContent") || Wxml.is(parent, "hdr") || Wxml.is(parent, "ftr")
                || Wxml.is(parent, "footnote") || Wxml.is(parent, "endnote");
        List<Element> blocks = Wxml.children(parent).stream().filter(one -> Wxml.is(one, "p") || Wxml.is(one, "tbl") || Wxml.is(one, "sdt")).toList();
        return holder && blocks.getLast() == paragraph && (blocks.size() == 1 || !Wxml.is(blocks.get(blocks.size() - 2), "p"));
    }
}
