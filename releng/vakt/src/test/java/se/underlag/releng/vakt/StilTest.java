package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import com.puppycrawl.tools.checkstyle.Checker;
import com.puppycrawl.tools.checkstyle.ConfigurationLoader;
import com.puppycrawl.tools.checkstyle.PropertiesExpander;
import com.puppycrawl.tools.checkstyle.api.AuditEvent;
import com.puppycrawl.tools.checkstyle.api.AuditListener;
import com.puppycrawl.tools.checkstyle.api.CheckstyleException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class StilTest {

    private final Kalltrad tree = Kalltrad.current();

    @Test void sources_are_formatted_by_the_profile() throws IOException {
        Formatera formatera = new Formatera(tree.root().resolve("releng/stil/formaterare.xml"));
        List<Path> wrong = tree.handWritten().stream().filter(file -> !formatera.format(Kalltrad.read(file)).equals(Kalltrad.read(file))).toList();
        assertThat(wrong).as("run ./underlag formatera").isEmpty();
    }

    @Test void sources_pass_checkstyle() throws CheckstyleException {
        Checker checker = new Checker();
        checker.setModuleClassLoader(Checker.class.getClassLoader());
        checker.configure(ConfigurationLoader.loadConfiguration(tree.root().resolve("releng/stil/checkstyle.xml").toString(),
                new PropertiesExpander(new Properties())));
        List<String> found = new ArrayList<>();
        checker.addListener(new Collector(found));
        checker.process(tree.handWritten().stream().map(Path::toFile).toList());
        checker.destroy();
        assertThat(found).isEmpty();
    }

    /** Gathers what checkstyle says, one line each. */
    private record Collector(List<String> found) implements AuditListener {

        @Override public void auditStarted(AuditEvent event) {
            found.clear();
        }

        @Override public void auditFinished(AuditEvent event) {
            found.sort(null);
        }

        @Override public void fileStarted(AuditEvent event) {
            // Only findings matter.
        }

        @Override public void fileFinished(AuditEvent event) {
            // Only findings matter.
        }

        @Override public void addError(AuditEvent event) {
            found.add(event.getFileName() + ":" + event.getLine() + " " + event.getMessage());
        }

        @Override public void addException(AuditEvent event, Throwable throwable) {
            found.add(event.getFileName() + " " + throwable);
        }
    }
}
