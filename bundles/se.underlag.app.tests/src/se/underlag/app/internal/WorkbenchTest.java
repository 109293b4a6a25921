package se.underlag.app.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import se.underlag.ui.Perspektiv;

class WorkbenchTest {

    @Test void the_workbench_opens_with_the_perspective_of_the_product() {
        assertThat(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(Perspektiv.ID)).isNotNull();
    }
}
