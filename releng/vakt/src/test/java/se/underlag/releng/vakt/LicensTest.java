package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.underlag.releng.vakt.Tredjepart.Komponent;

/** What the built product carries of others may be carried, is listed, and stands in the SBOM. */
class LicensTest {

    /** EPL, Apache, MIT, BSD, LGPL and their like (Unicode for ICU, W3C for SAC); all may be shipped with an EPL-2.0 product. */
    private static final Set<String> ALLOWED = Set.of("EPL-2.0", "EPL-1.0", "Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "LGPL-2.1-or-later",
            "LGPL-2.1-only", "Unicode-3.0", "W3C");

    private final Path root = Kalltrad.current().root();

    @Test void every_licence_is_on_the_allow_list_and_listed_in_the_about_dialog() throws IOException {
        Set<String> lines = new TreeSet<>();
        for (Path plugins : products()) {
            List<Komponent> components = Materialforteckning.components(root, plugins);
            assertThat(components).hasSizeGreaterThan(50).filteredOn(one -> !ALLOWED.contains(one.licens())).isEmpty();
            lines.addAll(Materialforteckning.list(components).lines().toList());
            String sbom = Materialforteckning.sbom(components);
            assertThat(sbom).contains("CycloneDX", "org.eclipse.swt", "\"SHA-256\"");
            Files.writeString(root.resolve("releng/product/target/sbom.cdx.json"), sbom, StandardCharsets.UTF_8);
        }
        List<String> listed = Files.readAllLines(root.resolve(Materialforteckning.LISTA)).stream().filter(line -> !line.contains("win32")).toList();
        assertThat(listed).as("run ./underlag licenser")
                .containsExactlyInAnyOrderElementsOf(lines.stream().filter(line -> !line.contains("win32")).toList());
    }

    /** The product for Linux; the one for Windows differs in its SWT alone. */
    private List<Path> products() throws IOException {
        Path products = root.resolve("releng/product/target/products");
        assertThat(products).as("the product is built before its guards run").isDirectory();
        try (Stream<Path> all = Files.walk(products, 8)) {
            List<Path> plugins = all.filter(path -> path.endsWith("plugins") && path.toString().contains("linux")).toList();
            assertThat(plugins).hasSize(1);
            return plugins;
        }
    }
}
