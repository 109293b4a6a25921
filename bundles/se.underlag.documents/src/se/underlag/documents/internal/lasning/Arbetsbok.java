package se.underlag.documents.internal.lasning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the workbook part says: its worksheets in order and its date system.
 *
 * @param part its own name
 * @param blad worksheets only; chart sheets and macro sheets hold no rows
 * @param ar1904 whether day 0 is 1904-01-01
 * @param relationer its neighbours
 * @param namn the formulas behind defined names by name in lower case; one of a single sheet has the number of the sheet and {@code !} before it
 */
public record Arbetsbok(String part, List<Blad> blad, boolean ar1904, Relationer relationer, Map<String, String> namn) {

    /** A worksheet. @param dolt hidden or very hidden */
    public record Blad(String namn, String part, boolean dolt) {
    }

    private static final int MOST_NAMES = 10_000;
    private static final String USUAL_PART = "xl/workbook.xml";

    /** Reads the workbook part. */
    public static Arbetsbok of(Paket paket) {
        String part = part(paket);
        Relationer relationer = Relationer.of(paket, part);
        List<Blad> blad = new ArrayList<>();
        boolean ar1904 = false;
        int claimed = 0;
        List<String> claimedParts = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        try (Xmldel xml = paket.xml(part)) {
            boolean workbook = false;
            while (xml.nextStart()) {
                switch (xml.name()) {
                case "workbook" -> workbook = true;
                case "workbookPr" -> ar1904 = xml.flag("date1904");
                case "sheet" -> {
                    claimed++;
                    Optional<Blad> sheet = sheet(xml, relationer);
                    claimedParts.add(sheet.map(Blad::part).orElse(""));
                    sheet.ifPresent(blad::add);
                }
                case "definedName" -> name(xml, blad, claimedParts, names);
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
        return new Arbetsbok(part, List.copyOf(blad), ar1904, relationer, Map.copyOf(names));
    }

    /** Names of a sheet count all sheets, those without rows too. */
    private static void name(Xmldel xml, List<Blad> blad, List<String> claimedParts, Map<String, String> names) {
        String name = xml.attribute("name");
        int sheet = xml.number("localSheetId", -1);
        Teckenbuffert formula = new Teckenbuffert();
        xml.textOf(formula);
        if (name == null || names.size() >= MOST_NAMES || sheet >= claimedParts.size()) {
            return;
        }
        String key = name.toLowerCase(Locale.ROOT);
        if (sheet < 0) {
            names.put(key, formula.toString());
            return;
        }
        for (int i = 0; i < blad.size(); i++) {
            if (blad.get(i).part().equals(claimedParts.get(sheet))) {
                names.put(i + "!" + key, formula.toString());
            }
        }
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
