package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The arrows of docs/architecture.md, read off every MANIFEST. */
class ArkitekturTest {

    private static final Set<String> MODULES = Set.of("avtal", "kopfil", "person", "prognos", "sekretess");
    private static final Set<String> MODULE_MAY = Set.of("spi", "process", "regler", "persistence", "security", "documents", "model", "base");
    private static final Set<String> UI_MAY = Set.of("spi", "process", "security", "persistence", "model", "base");
    /** Whom each bundle may see; modules and their windows follow the pattern of {@link #maySee}. */
    private static final Map<String, Set<String>> MAY = Map.ofEntries(Map.entry("base", Set.of()), Map.entry("model", Set.of("base")),
            Map.entry("regler", Set.of("model", "base")), Map.entry("spi", Set.of("model", "base")),
            Map.entry("persistence", Set.of("model", "base")), Map.entry("process", Set.of("security", "persistence", "model", "base")),
            Map.entry("security", Set.of("persistence", "model", "base")), Map.entry("documents", Set.of("base", "lib.openhtmltopdf", "lib.poi")),
            Map.entry("persistence.eclipselink", Set.of("persistence", "security", "model", "base", "lib.flyway")),
            Map.entry("persistence.derby", Set.of("persistence", "base", "lib.derby")),
            Map.entry("persistence.postgresql", Set.of("persistence", "base")),
            Map.entry("drift", Set.of("spi", "regler", "persistence", "security", "model", "base")),
            Map.entry("sync", Set.of("spi", "persistence", "security", "model", "base")),
            // meets the replica through spi.synk alone
            Map.entry("sync.ui", Set.of("ui", "spi", "security", "persistence", "model", "base")),
            Map.entry("demo", Set.of("spi", "regler", "persistence", "security", "documents", "model", "base")), Map.entry("ui", UI_MAY),
            Map.entry("app", Set.of("ui", "spi", "security", "persistence", "model", "base")),
            Map.entry("cli", Set.of("spi", "security", "persistence", "base")), Map.entry("help", Set.of()), Map.entry("lib.poi", Set.of()),
            Map.entry("lib.openhtmltopdf", Set.of()),
            Map.entry("lib.derby", Set.of()), Map.entry("lib.flyway", Set.of()), Map.entry("lib.embeddedpostgres", Set.of()));
    private static final String PREFIX = "se.underlag.";

    private final List<Manifestet> manifests = Kalltrad.current().bundles().stream().map(Manifestet::read).toList();

    @Test void a_folder_is_named_after_its_bundle() {
        assertThat(manifests).isNotEmpty().allSatisfy(manifest -> assertThat(manifest.folder()).isEqualTo(manifest.id()));
    }

    @Test void arrows_point_down_only() {
        List<String> forbidden = new ArrayList<>();
        for (Manifestet manifest : product()) {
            Set<String> allowed = maySee(shortName(manifest.id()));
            seen(manifest).stream().filter(other -> !allowed.contains(other))
                    .forEach(other -> forbidden.add(shortName(manifest.id()) + " -> " + other));
        }
        assertThat(forbidden).isEmpty();
    }

    @Test void swt_and_jface_appear_only_in_windows() {
        assertThat(product()).filteredOn(manifest -> !isWindow(shortName(manifest.id())))
                .allSatisfy(manifest -> assertThat(manifest.requires()).noneMatch(ArkitekturTest::isWidget))
                .allSatisfy(manifest -> assertThat(manifest.imports()).noneMatch(ArkitekturTest::isWidget));
    }

    @Test void jpa_appears_only_in_the_bridge() {
        assertThat(product()).filteredOn(manifest -> !manifest.id().equals("se.underlag.persistence.eclipselink")).allSatisfy(manifest -> {
            assertThat(manifest.requires()).noneMatch(name -> name.startsWith("jakarta.persistence") || name.startsWith("org.eclipse.persistence"));
            assertThat(manifest.imports()).noneMatch(name -> name.startsWith("jakarta.persistence") || name.startsWith("org.eclipse.persistence"));
        });
    }

    @Test void internal_packages_stay_inside_except_for_tests() {
        assertThat(product()).filteredOn(manifest -> !manifest.id().startsWith("se.underlag.lib.")).allSatisfy(manifest -> assertThat(
                manifest.exports())
                .noneMatch(export -> export.split(";")[0].contains(".internal") && !export.contains("x-friends") && !export.contains("x-internal")));
    }

    private List<Manifestet> product() {
        return manifests.stream()
                .filter(manifest -> manifest.host() == null && !manifest.id().endsWith(".tests") && !manifest.id().startsWith("se.underlag.testing"))
                .toList();
    }

    private Set<String> seen(Manifestet manifest) {
        Set<String> seen = new TreeSet<>();
        manifest.requires().stream().filter(name -> name.startsWith(PREFIX)).map(ArkitekturTest::shortName).forEach(seen::add);
        manifest.imports().stream().map(this::owner).flatMap(Optional::stream).map(ArkitekturTest::shortName).forEach(seen::add);
        seen.remove(shortName(manifest.id()));
        return seen;
    }

    private Optional<String> owner(String packageName) {
        return manifests.stream().map(Manifestet::id).filter(id -> packageName.equals(id) || packageName.startsWith(id + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private static Set<String> maySee(String name) {
        if (MODULES.contains(name)) {
            return MODULE_MAY;
        }
        if (name.endsWith(".ui") && MODULES.contains(name.substring(0, name.length() - 3))) {
            Set<String> all = new TreeSet<>(MODULE_MAY);
            all.add("ui");
            all.add(name.substring(0, name.length() - 3));
            return all;
        }
        return Optional.ofNullable(MAY.get(name)).orElseThrow(() -> new AssertionError("Say in this test whom se.underlag." + name + " may see."));
    }

    private static boolean isWindow(String name) {
        return name.equals("ui") || name.endsWith(".ui") || name.equals("app");
    }

    private static boolean isWidget(String name) {
        return name.startsWith("org.eclipse.swt") || name.startsWith("org.eclipse.jface") || name.startsWith("org.eclipse.ui")
                || name.startsWith("org.eclipse.nebula");
    }

    private static String shortName(String id) {
        return id.substring(PREFIX.length());
    }
}
