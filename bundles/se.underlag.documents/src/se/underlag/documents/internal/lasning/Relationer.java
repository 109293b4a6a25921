package se.underlag.documents.internal.lasning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The relationships of one part: where its neighbours are. */
public final class Relationer {

    /**
     * A relationship.
     *
     * @param typ the last step of its type, the same under the transitional and the strict namespace
     * @param mal the name of the part it points to
     */
    public record Relation(String id, String typ, String mal) {
    }

    private final List<Relation> relations = new ArrayList<>();

    private Relationer() {
    }

    /** @param part the part whose relationships are wanted, empty for the package itself; none when it has none */
    public static Relationer of(Paket paket, String part) {
        Relationer result = new Relationer();
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String rels = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        if (!paket.has(rels)) {
            return result;
        }
        try (Xmldel xml = paket.xml(rels)) {
            while (xml.nextStart()) {
                if (xml.name().equals("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
                    result.add(folder, xml.attribute("Id"), xml.attribute("Type"), xml.attribute("Target"));
                }
            }
        }
        return result;
    }

    private void add(String folder, String id, String type, String target) {
        if (id != null && type != null && target != null) {
            relations.add(new Relation(id, type.substring(type.lastIndexOf('/') + 1), resolve(folder, target)));
        }
    }

    /** Targets are relative to the part's folder, or absolute within the package. */
    private static String resolve(String folder, String target) {
        String path = target.replace('\\', '/');
        String full = path.startsWith("/") ? path.substring(1) : folder + path;
        List<String> steps = new ArrayList<>();
        for (String step : full.split("/")) {
            if (step.equals("..")) {
                if (!steps.isEmpty()) {
                    steps.removeLast();
                }
            } else if (!step.equals(".") && !step.isEmpty()) {
                steps.add(step);
            }
        }
        return String.join("/", steps);
    }

    /** @return all of them within the package */
    public List<Relation> byAny() {
        return List.copyOf(relations);
    }

    public Optional<Relation> byId(String id) {
        return relations.stream().filter(relation -> relation.id().equals(id)).findFirst();
    }

    public List<Relation> byTyp(String typ) {
        String wanted = typ.toLowerCase(Locale.ROOT);
        return relations.stream().filter(relation -> relation.typ().toLowerCase(Locale.ROOT).equals(wanted)).toList();
    }
}
