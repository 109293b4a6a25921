package se.underlag.documents.internal.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Word's own fields: merge fields become marks in the text, and fields that fetch something or tell of somebody are found. */
final class Sammanfogning {

    private static final Pattern MERGE = Pattern.compile("(?is)\\s*MERGEFIELD\\s+(?:\"([^\"]+)\"|(\\S+)).*");
    /** Fields that fetch, ask or run something, choose by themselves, or tell who made the template. */
    private static final Set<String> REFUSED = Set.of("INCLUDETEXT", "INCLUDEPICTURE", "INCLUDE", "IMPORT", "LINK", "DDE", "DDEAUTO", "DATABASE",
            "IF", "NEXT",
            "NEXTIF", "SKIPIF", "ASK", "FILLIN", "MACROBUTTON", "RD", "AUTOTEXT", "AUTOTEXTLIST", "ADDRESSBLOCK", "GREETINGLINE", "MERGEREC",
            "MERGESEQ",
            "AUTHOR", "LASTSAVEDBY", "USERNAME", "USERINITIALS", "USERADDRESS", "FILENAME", "TEMPLATE", "COMMENTS", "DOCVARIABLE", "DOCPROPERTY",
            "INFO",
            "COMPARE", "SET", "QUOTE", "EMBED", "HTMLACTIVEX", "CONTROL", "PRINT");

    private Sammanfogning() {
    }

    /** @return names of the fields in the text that a template must not have */
    static List<String> otillatna(Document text) {
        List<String> found = new ArrayList<>();
        for (Element simple : Wxml.all(text, "fldSimple")) {
            add(Wxml.attribute(simple, "instr"), found);
        }
        StringBuilder instruction = new StringBuilder();
        for (Element one : fieldParts(text)) {
            if (Wxml.is(one, "instrText")) {
                instruction.append(one.getTextContent());
            } else {
                add(instruction.toString(), found);
                instruction.setLength(0);
            }
        }
        return found;
    }

    private static List<Element> fieldParts(Node node) {
        List<Element> found = new ArrayList<>();
        for (Element child : Wxml.children(node)) {
            if (Wxml.is(child, "instrText") || Wxml.is(child, "fldChar")) {
                found.add(child);
            }
            found.addAll(fieldParts(child));
        }
        return found;
    }

    private static void add(String instruction, List<String> found) {
        String[] words = instruction.strip().split("[\\s\"]+", 2);
        String name = words[0].toUpperCase(Locale.ROOT);
        if (REFUSED.contains(name)) {
            found.add(name);
        }
    }

    /** Makes every merge field of the text a mark in a run that looks as the field's result did. */
    static void tillMarkor(Document text) {
        for (Element simple : Wxml.all(text, "fldSimple")) {
            name(Wxml.attribute(simple, "instr")).ifPresent(name -> {
                Element run = run(text, simple, Wxml.all(simple, "r").stream().findFirst(), name);
                simple.getParentNode().replaceChild(run, simple);
            });
        }
        for (Element paragraph : Wxml.all(text, "p")) {
            split(paragraph);
            complex(text, paragraph);
        }
    }

    /** LibreOffice puts a whole field into one run; here each of its signs gets a run of its own. */
    private static void split(Element paragraph) {
        for (Element run : Wxml.children(paragraph)) {
            List<Element> children = Wxml.children(run);
            boolean mixed = Wxml.is(run, "r") && children.stream().anyMatch(one -> Wxml.is(one, "fldChar"))
                    && children.stream().filter(one -> !Wxml.is(one, "rPr")).count() > 1;
            if (mixed) {
                Element properties = Wxml.child(run, "rPr");
                for (Element child : children) {
                    if (child != properties) {
                        Element own = (Element) run.cloneNode(false);
                        if (properties != null) {
                            own.appendChild(properties.cloneNode(true));
                        }
                        own.appendChild(child);
                        run.getParentNode().insertBefore(own, run);
                    }
                }
                Wxml.remove(run);
            }
        }
    }

    private static void complex(Document text, Element paragraph) {
        List<Element> field = new ArrayList<>();
        StringBuilder instruction = new StringBuilder();
        int depth = 0;
        boolean result = false;
        Optional<Element> like = Optional.empty();
        for (Element run : runs(paragraph)) {
            Element sign = Wxml.child(run, "fldChar");
            String type = sign == null ? "" : Wxml.attribute(sign, "fldCharType");
            if (type.equals("begin")) {
                depth++;
                if (depth == 1) {
                    field.clear();
                    instruction.setLength(0);
                    result = false;
                    like = Optional.empty();
                }
            }
            if (depth > 0) {
                field.add(run);
                Element code = Wxml.child(run, "instrText");
                instruction.append(code == null || depth > 1 || result ? "" : code.getTextContent());
                like = like.isEmpty() && result && Wxml.child(run, "t") != null ? Optional.of(run) : like;
            }
            result |= type.equals("separate") && depth == 1;
            if (type.equals("end") && depth > 0) {
                depth--;
                if (depth == 0) {
                    replace(text, field, name(instruction.toString()), like);
                }
            }
        }
    }

    /** Runs of the paragraph itself, also those within a link or a control. */
    private static List<Element> runs(Element node) {
        List<Element> found = new ArrayList<>();
        for (Element child : Wxml.children(node)) {
            if (Wxml.is(child, "r")) {
                found.add(child);
            } else if (!Wxml.is(child, "p")) {
                found.addAll(runs(child));
            }
        }
        return found;
    }

    private static void replace(Document text, List<Element> field, Optional<String> name, Optional<Element> like) {
        if (name.isPresent()) {
            Element first = field.getFirst();
            first.getParentNode().insertBefore(run(text, first, like.or(() -> Optional.of(first)), name.get()), first);
            field.forEach(Wxml::remove);
        }
    }

    private static Element run(Document text, Element place, Optional<Element> like, String name) {
        Element run = Stycke.element(text, place, "r");
        like.map(one -> Wxml.child(one, "rPr")).ifPresent(properties -> run.appendChild(properties.cloneNode(true)));
        run.appendChild(Stycke.text(text, place, "{{" + name + "}}"));
        return run;
    }

    private static Optional<String> name(String instruction) {
        Matcher merge = MERGE.matcher(instruction);
        return merge.matches() ? Optional.of(merge.group(1) != null ? merge.group(1) : merge.group(2)) : Optional.empty();
    }
}
