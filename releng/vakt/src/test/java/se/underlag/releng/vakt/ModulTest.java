package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every service of a module waits for the module (ADR 19); one that does not would start for everybody. Nothing else waits, and what weeds out least of
 * all: it reaches everywhere, whoever starts it.
 */
class ModulTest {

    private static final Map<String, String> MODULES = Map.of("se.underlag.kopfil", "KOPFIL", "se.underlag.kopfil.ui", "KOPFIL",
            "se.underlag.prognos",
            "PROGNOS", "se.underlag.prognos.ui", "PROGNOS", "se.underlag.avtal", "AVTAL", "se.underlag.avtal.ui", "AVTAL", "se.underlag.person",
            "PERSON");
    private static final Pattern COMPONENT = Pattern.compile("^@Component(\\([^;{]*?\\))?\\s", Pattern.MULTILINE | Pattern.DOTALL);

    private static final Pattern WEEDS = Pattern.compile("implements [^{]*\\b(Gallringsmal|Innehallsgallring)\\b");

    private final Kalltrad tree = Kalltrad.current();

    @Test void services_of_a_module_wait_for_it_and_others_do_not() {
        List<String> wrong = tree.handWritten().stream().filter(file -> COMPONENT.matcher(Kalltrad.read(file)).find())
                .filter(file -> !wanted(file, Kalltrad.read(file))).map(Path::toString).sorted().toList();
        assertThat(wrong).as("@Component(configurationPolicy = ConfigurationPolicy.REQUIRE, configurationPid = Modulpid.…)").isEmpty();
    }

    private boolean wanted(Path file, String source) {
        String module = MODULES.get(tree.root().resolve("bundles").relativize(file).getName(0).toString());
        return module == null || WEEDS.matcher(source).find() ? !source.contains("Modulpid.") || file.toString().contains(".security")
                : source.contains("configurationPolicy = ConfigurationPolicy.REQUIRE") && source.contains("configurationPid = Modulpid." + module);
    }
}
