package se.underlag.documents.internal.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Document;

/**
 * A template as a package: its text parts as XML, and what stands in the way of using it. What is written holds only what the document reaches
 * through relationships that are needed to show it.
 */
final class Mallpaket {

    /** Relationships that tell of the making, or of nothing a reader sees; what they point to is left out. */
    private static final Set<String> DROPPED = Set.of("comments", "commentsextended", "commentsids", "commentsextensible", "people", "customxml",
            "customxmlprops", "glossarydocument", "thumbnail", "custom-properties", "core-properties", "extended-properties", "keymapcustomizations",
            "attachedtoolbars", "printersettings", "recipientdata", "mailmergesource", "mailmergeheadersource", "attachedtemplate", "documenttasks",
            "origin", "signature", "websettings", "ui", "usershapes", "labelinfo", "classificationlabels", "intelligence2");
    /** Relationships to what is not text and could run, hide or fetch something. */
    private static final Set<String> REFUSED = Set.of("vbaproject", "wordvbadata", "control", "activexcontrolbinary", "oleobject", "package",
            "afchunk",
            "subdocument", "frame", "xmlmaps", "transform");
    private static final Set<String> TEXTS = Set.of("document.main+xml", "template.main+xml", "header+xml", "footer+xml", "footnotes+xml",
            "endnotes+xml");

    private final Map<String, byte[]> parts;
    private final Innehallstyper types;
    private final Map<String, List<Relation>> relations = new LinkedHashMap<>();
    private final Map<String, Document> texts = new LinkedHashMap<>();
    private final List<String> obstacles = new ArrayList<>();

    /** @throws se.underlag.documents.text.DokumentException when it is no readable package */
    Mallpaket(byte[] docx) {
        parts = Docx.read(docx);
        types = new Innehallstyper(parts.get(Innehallstyper.DEL));
        walk();
        if (types.harMakron() || parts.keySet().stream().anyMatch(name -> name.toLowerCase(java.util.Locale.ROOT).endsWith("vbaproject.bin"))) {
            obstacles.add("word.makron");
        }
        if (texts.isEmpty()) {
            obstacles.add("word.annat");
        }
    }

    /** Follows the relationships from the package on; what is not reached is not in the document. */
    private void walk() {
        Deque<String> waiting = new ArrayDeque<>();
        Set<String> met = new LinkedHashSet<>();
        waiting.add("");
        while (!waiting.isEmpty()) {
            String part = waiting.remove();
            List<Relation> kept = new ArrayList<>();
            for (Relation one : Relation.of(parts, part)) {
                if (REFUSED.contains(one.typ())) {
                    obstacles.add("word.inbaddat");
                } else if (one.utanfor() && !isLink(one) && !DROPPED.contains(one.typ())) {
                    obstacles.add("word.utifran");
                } else if (!DROPPED.contains(one.typ()) && (one.utanfor() || parts.containsKey(one.mal()))) {
                    kept.add(one);
                    if (!one.utanfor() && met.add(one.mal())) {
                        waiting.add(one.mal());
                    }
                }
            }
            relations.put(part, kept);
            readText(part);
        }
    }

    private static boolean isLink(Relation one) {
        return one.typ().equals("hyperlink") && one.mal().matches("(?i)(https?://|mailto:).*");
    }

    private void readText(String part) {
        String type = types.of(part);
        if (!part.isEmpty() && type.startsWith(Innehallstyper.WORD) && TEXTS.contains(type.substring(Innehallstyper.WORD.length()))) {
            texts.put(part, Wxml.read(parts.get(part), part));
        }
    }

    /** @return keys of the messages that say why the package cannot be used; empty when it can */
    Set<String> hinder() {
        return new LinkedHashSet<>(obstacles);
    }

    /** @return body, headers, footers and notes by part name; changing them changes what is written */
    Map<String, Document> texter() {
        return texts;
    }

    /** @return which kind of text the part holds, for a message: document, header, footer, footnotes, endnotes */
    String slag(String part) {
        String type = types.of(part).substring(Innehallstyper.WORD.length());
        return type.startsWith("template") ? "document" : type.replaceFirst("[.+].*", "");
    }

    /** @return the package with cleaned parts and nothing about its making */
    byte[] skriv() {
        Map<String, byte[]> out = new LinkedHashMap<>();
        String title = Egenskaper.titel(parts);
        relations.forEach((part, kept) -> {
            if (!part.isEmpty()) {
                out.put(part, content(part));
                if (!kept.isEmpty()) {
                    out.put(Relation.file(part), Relation.xml(kept));
                }
            }
        });
        Map<String, byte[]> whole = new LinkedHashMap<>();
        whole.put(Innehallstyper.DEL, Egenskaper.typer(types.xml(out.keySet())));
        whole.put("_rels/.rels", Relation.xml(Egenskaper.relationer(relations.get(""))));
        whole.putAll(out);
        whole.putAll(Egenskaper.delar(title));
        return Docx.write(whole);
    }

    private byte[] content(String part) {
        Document text = texts.get(part);
        if (text != null) {
            Rensning.text(text);
            return Wxml.write(text);
        }
        if (!types.of(part).endsWith("xml")) {
            return parts.get(part);
        }
        Document other = Wxml.read(parts.get(part), part);
        Rensning.annan(other);
        return Wxml.write(other);
    }
}
