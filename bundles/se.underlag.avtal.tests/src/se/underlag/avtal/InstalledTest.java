package se.underlag.avtal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The tests run inside the bundle that they test. */
class InstalledTest {

    @Test void the_bundle_is_resolved_with_its_tests() {
        Bundle bundle = FrameworkUtil.getBundle(InstalledTest.class);
        assumeTrue(bundle != null, "only inside OSGi");
        assertThat(bundle.getSymbolicName()).isEqualTo("se.underlag.avtal");
        assertThat(bundle.getState()).isGreaterThanOrEqualTo(Bundle.RESOLVED);
    }

    @Test void the_command_waits_for_every_source_of_tasks_of_this_bundle() throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(InstalledTest.class);
        assumeTrue(bundle != null, "only inside OSGi");
        int sources = 0;
        for (URL description : Collections.list(bundle.findEntries("OSGI-INF", "*.xml", false))) {
            try (InputStream in = description.openStream()) {
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                sources += text.contains("<provide interface=\"se.underlag.spi.uppgift.Uppgiftskalla\"") ? 1 : 0;
                if (text.contains("UppgifterKommando")) {
                    assertThat(text).containsPattern("kallor.cardinality.minimum\"[^>]*value=\"11\"");
                }
            }
        }
        assertThat(sources).isEqualTo(11);
    }
}
