package se.underlag.documents.internal.word;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import se.underlag.documents.text.Faltnamn;

/** Content controls whose tag names a field become marks in the text; those with a condition are decided with what they hold. */
final class Innehallskontroller {

    private Innehallskontroller() {
    }

    /**
     * @param arFalt whether a name is one of a field or a group: a tag may serve other purposes too
     */
    static void tillMarkor(Document text, Predicate<String> arFalt) {
        for (Element control : Wxml.all(text, "sdt")) {
            String tag = tag(control);
            String name = Faltnamn.of(tag);
            if (!tag.isEmpty() && villkor(control).isEmpty() && arFalt.test(name)) {
                toMark(text, control, tag);
            }
        }
    }

    /** @return the condition that the control's tag states, if any */
    static Optional<Markor> villkor(Element control) {
        String tag = tag(control);
        Markor mark = tag.isEmpty() ? new Markor(Markor.Slag.FALT, "") : Markor.of(tag);
        return mark.arVillkor() ? Optional.of(mark) : Optional.empty();
    }

    /** @return the tag, empty when it has none */
    static String tag(Element control) {
        Element properties = Wxml.child(control, "sdtPr");
        Element tag = properties == null ? null : Wxml.child(properties, "tag");
        return tag == null ? "" : Wxml.attribute(tag, "val").strip();
    }

    /** Leaves what the control holds where it stands. */
    static void oppna(Element control) {
        Element content = Wxml.child(control, "sdtContent");
        if (content == null) {
            Wxml.remove(control);
        } else {
            control.getParentNode().insertBefore(content, control);
            Wxml.remove(control);
            Wxml.unwrap(content);
        }
    }

    private static void toMark(Document text, Element control, String tag) {
        Element content = Wxml.child(control, "sdtContent");
        if (content == null || control.getParentNode() == null) {
            return;
        }
        if (!Wxml.all(content, "tr").isEmpty()) {
            // rows of a group: their own fields tell what is repeated
            oppna(control);
            return;
        }
        List<Element> paragraphs = Wxml.all(content, "p");
        Element holder = paragraphs.isEmpty() ? content : paragraphs.getFirst();
        Element like = Wxml.all(holder, "r").stream().findFirst().map(run -> Wxml.child(run, "rPr")).orElse(null);
        Wxml.children(holder).stream().filter(one -> !Wxml.is(one, "pPr")).forEach(Wxml::remove);
        paragraphs.stream().skip(1).forEach(Wxml::remove);
        Element run = Stycke.element(text, control, "r");
        if (like != null) {
            Element properties = (Element) like.cloneNode(true);
            // the grey of "click here to write"
            Wxml.children(properties).stream().filter(one -> Wxml.is(one, "rStyle")).forEach(Wxml::remove);
            run.appendChild(properties);
        }
        run.appendChild(Stycke.text(text, control, "{{" + tag + "}}"));
        holder.appendChild(run);
        oppna(control);
    }
}
