package se.underlag.sekretess.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The tests run inside the bundle that they test. */
class InstalledTest {

    @Test void the_bundle_is_resolved_with_its_tests() {
        Bundle bundle = FrameworkUtil.getBundle(InstalledTest.class);
        assumeTrue(bundle != null, "only inside OSGi");
        assertThat(bundle.getSymbolicName()).isEqualTo("se.underlag.sekretess.ui");
        assertThat(bundle.getState()).isGreaterThanOrEqualTo(Bundle.RESOLVED);
    }
}
