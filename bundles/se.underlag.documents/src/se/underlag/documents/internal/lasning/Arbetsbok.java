package se.underlag.documents.internal.lasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the workbook part says: its worksheets in order and its date system.
 *
 * @param part its own name
 * @param blad worksheets only; chart sheets and macro sheets hold no rows
 * @param ar1904 whether day 0 is 1904-01-01
 */
record Arbetsbok(String part, List<Blad> blad, boolean ar1904, Relationer relationer) {

    /** A worksheet. @param dolt hidden or very hidden */
    record Blad(String namn, String part, boolean dolt) {
    }

    private static final String USUAL_PART = "xl/workbook.xml";

    static Arbetsbok of(Paket paket) {
        String part = part(paket);
        Relationer relationer = Relationer.of(paket, part);
        List<Blad> blad = new ArrayList<>();
        boolean ar1904 = false;
        int claimed = 0;
        try (Xmldel xml = paket.xml(part)) {
            boolean workbook = false;
            while (xml.nextStart()) {
                switch (xml.name()) {
                case "workbook" -> workbook = true;
                case "workbookPr" -> ar1904 = xml.flag("date1904");
                case "sheet" -> {
                    claimed++;
                    sheet(xml, relationer).ifPresent(blad::add);
                }
                default -> {
                    // views, names, calculation settings and extensions hold nothing that is read
                }
                }
            }
            if (!workbook) {
                throw Fel.skadadDel(part, null);
            }
        }
        if (claimed > paket.granser().blad()) {
            throw Fel.of("las.forMangaBlad", null, claimed, paket.granser().blad());
        }
        return new Arbetsbok(part, List.copyOf(blad), ar1904, relationer);
    }

    private static Optional<Blad> sheet(Xmldel xml, Relationer relationer) {
        String name = xml.attribute("name");
        String id = xml.attribute("id", "/relationships");
        String state = xml.attribute("state");
        if (name == null || id == null) {
            throw Fel.skadadDel(xml.part(), null);
        }
        Relationer.Relation relation = relationer.byId(id).orElseThrow(() -> Fel.skadadDel(xml.part(), null));
        boolean hidden = state != null && !state.equals("visible");
        return relation.typ().equals("worksheet") ? Optional.of(new Blad(name, relation.mal(), hidden)) : Optional.empty();
    }

    private static String part(Paket paket) {
        List<Relationer.Relation> documents = Relationer.of(paket, "").byTyp("officeDocument");
        String part = documents.isEmpty() ? USUAL_PART : documents.getFirst().mal();
        if (part.endsWith(".bin") || !paket.has(part) && paket.has("xl/workbook.bin")) {
            throw Fel.of("las.binartExcel", null);
        }
        if (paket.has(part) && !part.startsWith("word/") && !part.startsWith("ppt/")) {
            return part;
        }
        if (paket.has("content.xml") && paket.has("mimetype")) {
            throw Fel.of("las.annanKalkyl", null);
        }
        if (paket.hasUnder("xl/") || !documents.isEmpty() && !paket.has(part)) {
            throw Fel.of("las.delSaknas", null, part);
        }
        throw Fel.of("las.annanTyp", null);
    }
}
