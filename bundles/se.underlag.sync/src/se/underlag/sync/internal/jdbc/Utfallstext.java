package se.underlag.sync.internal.jdbc;

import java.util.List;
import java.util.Map;
import se.underlag.spi.Json;
import se.underlag.sync.protokoll.Utfall;
import se.underlag.sync.protokoll.Utfall.Avvisat;
import se.underlag.sync.protokoll.Utfall.Mottaget;
import se.underlag.sync.protokoll.Utfall.Radversion;

/** Outcomes as the server keeps them. Only those that end a package are kept. */
final class Utfallstext {

    private static final String KIND = "typ";
    private static final String ACCEPTED = "MOTTAGET";

    private Utfallstext() {
    }

    static String write(Utfall outcome) {
        return switch (outcome) {
        case Mottaget accepted -> Json.write(Json.objekt(KIND, ACCEPTED, "rader",
                accepted.versioner().stream().map(v -> List.of(v.entitet(), v.id(), v.version())).toList()));
        case Avvisat refused -> Json.write(Json.objekt(KIND, "AVVISAT", "kod", refused.kod(), "text", refused.text()));
        default -> throw new IllegalArgumentException("Not kept: " + outcome);
        };
    }

    static Utfall read(String text) {
        Map<?, ?> stored = (Map<?, ?>) Json.read(text);
        if (ACCEPTED.equals(stored.get(KIND))) {
            return new Mottaget(((List<?>) stored.get("rader")).stream().map(List.class::cast)
                    .map(row -> new Radversion((String) row.get(0), (String) row.get(1), (Long) row.get(2))).toList());
        }
        return new Avvisat((String) stored.get("kod"), (String) stored.get("text"));
    }
}
