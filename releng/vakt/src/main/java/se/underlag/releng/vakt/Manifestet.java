package se.underlag.releng.vakt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/**
 * What a bundle says of itself.
 *
 * @param folder its folder's name
 * @param id its symbolic name
 * @param host the bundle it is a fragment of, null when it is none
 * @param requires symbolic names of Require-Bundle
 * @param imports package names of Import-Package
 * @param exports Export-Package, each with its directives
 */
public record Manifestet(String folder, String id, String host, List<String> requires, List<String> imports, List<String> exports) {

    /** Reads a bundle's MANIFEST. */
    public static Manifestet read(Path bundle) {
        try (InputStream in = Files.newInputStream(bundle.resolve("META-INF/MANIFEST.MF"))) {
            Attributes main = new Manifest(in).getMainAttributes();
            List<String> host = names(main.getValue("Fragment-Host"));
            return new Manifestet(bundle.getFileName().toString(), names(main.getValue("Bundle-SymbolicName")).get(0),
                    host.isEmpty() ? null : host.get(0),
                    names(main.getValue("Require-Bundle")), names(main.getValue("Import-Package")), clauses(main.getValue("Export-Package")));
        } catch (IOException e) {
            throw new UncheckedIOException(bundle.toString(), e);
        }
    }

    private static List<String> names(String header) {
        return clauses(header).stream().map(clause -> clause.split(";")[0].strip()).toList();
    }

    /** Splits at commas outside quotation marks. */
    static List<String> clauses(String header) {
        List<String> clauses = new ArrayList<>();
        if (header == null) {
            return clauses;
        }
        StringBuilder clause = new StringBuilder();
        boolean quoted = false;
        for (char c : header.toCharArray()) {
            quoted ^= c == '"';
            if (c == ',' && !quoted) {
                clauses.add(clause.toString().strip());
                clause.setLength(0);
            } else {
                clause.append(c);
            }
        }
        clauses.add(clause.toString().strip());
        return clauses;
    }
}
