package se.underlag.documents.internal.lappning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.underlag.documents.internal.lasning.Arbetsbok;
import se.underlag.documents.internal.lasning.Paket;
import se.underlag.documents.internal.lasning.Relationer;

/** The parts around the sheets that tell rows of theirs. */
final class Kringdelar {

    private static final Set<String> OF_SHEET = Set.of("table", "comments", "threadedComment", "vmlDrawing", "drawing", "pivotTable");

    private Kringdelar() {
    }

    /** @return parts by name, with the sheet whose rows they tell; -1 for those that only have formulas with the sheet's name */
    static Map<String, Integer> of(Paket paket, Arbetsbok bok, Flyttare flyttare) {
        Map<String, Integer> result = new LinkedHashMap<>();
        for (int i = 0; i < bok.blad().size(); i++) {
            for (Relationer.Relation relation : Relationer.of(paket, bok.blad().get(i).part()).byAny()) {
                if (flyttare.av(i) != null && OF_SHEET.contains(relation.typ())) {
                    put(result, paket, relation.mal(), i);
                } else if (relation.typ().equals("table")) {
                    put(result, paket, relation.mal(), -1);
                }
                if (relation.typ().equals("drawing")) {
                    for (Relationer.Relation chart : Relationer.of(paket, relation.mal()).byAny()) {
                        if (chart.typ().startsWith("chart")) {
                            put(result, paket, chart.mal(), -1);
                        }
                    }
                }
            }
        }
        for (Relationer.Relation cache : bok.relationer().byTyp("pivotCacheDefinition")) {
            put(result, paket, cache.mal(), -1);
        }
        return result;
    }

    private static void put(Map<String, Integer> to, Paket paket, String part, int sheet) {
        if (paket.has(part)) {
            to.putIfAbsent(part, sheet);
        }
    }
}
