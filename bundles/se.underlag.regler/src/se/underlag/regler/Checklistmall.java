package se.underlag.regler;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The checklist before upload (KF-09) that the product ships. The routine names the list but not what stands in it (A2); these questions ask
 * for what KF-07 to KF-13 and PR-02 to PR-07 demand. Each is put so that yes means that it is as it should be. A unit may change its own.
 */
public final class Checklistmall {

    /** @param regel the rule it comes from; @param text what is asked, Swedish */
    public record Punkt(String regel, String text) {
    }

    private Checklistmall() {
    }

    /** @return the questions in their order */
    public static List<Punkt> levererad() {
        try (InputStream in = Checklistmall.class.getResourceAsStream("checklista.csv");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split(";", 2))
                    .map(parts -> new Punkt(parts[0], parts[1])).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException("The shipped checklist cannot be read", broken);
        }
    }
}
