package se.underlag.avtal.internal.flode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Flode;
import se.underlag.model.Placeringstillstand;
import se.underlag.model.Roll;
import se.underlag.process.Steg;
import se.underlag.process.Tillstandsdiagram;
import se.underlag.process.Vakt;
import se.underlag.security.Handling;
import se.underlag.security.Rolltabell;

/** Writes what the pages docs/placeringar.md and docs/placeringar-roller.md say about the flows, read off the code. */
final class Placeringsskrift {

    private static final Map<Roll, String> ROLLER = Map.of(Roll.ENHETSCHEF, "EC", Roll.SOCIALSEKRETERARE, "socialsekreterare",
            Roll.SOCIALADMINISTRATOR, "socialadministratör", Roll.PLANERINGSLEDARE, "planeringsledare", Roll.LINK_SAMORDNARE, "LINK-samordnare");

    private final Floden floden;
    private final Stegnamnen namn = new Stegnamnen();

    Placeringsskrift(Floden floden) {
        this.floden = floden;
    }

    /** @return the block of the flow: its diagram and its steps */
    String block(Flode flode) {
        List<String> lines = new ArrayList<>();
        Startsteg start = floden.start(flode);
        lines.add("```mermaid");
        lines.addAll(Tillstandsdiagram.rader(floden.process(flode), namn::tillstand, Placeringsskrift::pil));
        lines.add("```");
        lines.add("");
        lines.add("| Step | Rule | What | From | To | Role | Guards before | Guards of what it leaves |");
        lines.add("|---|---|---|---|---|---|---|---|");
        lines.add(rad(start.id(), start.regel(), start.art().namn(), "", namn.tillstand(start.till()), roller(start.art().handling()),
                vakter(start.vakter()), ""));
        for (Flodessteg steg : floden.plan(flode).steg()) {
            lines.add(rad(steg.id(), steg.regel(), namn.steg(steg.id()), fran(steg), steg.till() == null ? "–" : namn.tillstand(steg.till()),
                    roller(steg.art().handling()), vakter(steg.vakter()), vakter(steg.eftervakter())));
        }
        return String.join("\n", lines) + "\n";
    }

    /** @return the whole page of roles */
    String roller() {
        List<Roll> columns = Stream.of(Roll.values()).filter(ROLLER::containsKey).toList();
        List<String> lines = new ArrayList<>();
        lines.add("# Who takes which step of a placement");
        lines.add("");
        lines.add("Generated from the flows and from `Rolltabell`; `PlaceringsskriftTest` fails when they differ. ● may take the step when no guard");
        lines.add(
                "hinders it. The roles that are not here take none. What the steps are and what must hold before them: [placeringar.md](placeringar.md).");
        for (Flode flode : Flode.values()) {
            lines.add("");
            lines.add("## " + namn.flode(flode));
            lines.add("");
            lines.add("| Step | Rule | What | " + columns.stream().map(ROLLER::get).collect(Collectors.joining(" | ")) + " |");
            lines.add("|---|---|---|" + ":-:|".repeat(columns.size()));
            Startsteg start = floden.start(flode);
            lines.add(rollrad(start.id(), start.regel(), start.art(), columns));
            floden.plan(flode).steg().forEach(steg -> lines.add(rollrad(steg.id(), steg.regel(), steg.art(), columns)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String rollrad(String id, String regel, Stegart art, List<Roll> columns) {
        return rad(Stream.concat(Stream.of(id, regel, art.namn()), columns.stream().map(roll -> Rolltabell.permits(roll, art.handling()) ? "●" : ""))
                .toArray(String[]::new));
    }

    private static String rad(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String pil(Steg<Placeringstillstand, Arendebild> steg) {
        return steg.id() + " " + steg.regel() + " " + roller(steg.handling());
    }

    private static String roller(Handling handling) {
        return Rolltabell.roller(handling).stream().map(roll -> ROLLER.getOrDefault(roll, roll.name())).collect(Collectors.joining(", "));
    }

    /** Many states in a row are told by the first and the last of them, in the order of the flow. */
    private String fran(Flodessteg steg) {
        List<String> states = steg.fran().stream().sorted().map(namn::tillstand).toList();
        return states.size() > 3 ? states.getFirst() + " to " + states.getLast() : String.join(", ", states);
    }

    private static String vakter(List<Vakt<Arendebild>> vakter) {
        return vakter.stream().map(vakt -> "`" + vakt.getClass().getSimpleName() + "`").collect(Collectors.joining(", "));
    }
}
