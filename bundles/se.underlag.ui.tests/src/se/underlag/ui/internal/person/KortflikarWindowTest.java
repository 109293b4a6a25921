package se.underlag.ui.internal.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Proxy;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import se.underlag.spi.person.Personkort;
import se.underlag.spi.person.Personregister;
import se.underlag.testing.ui.Ui;

class KortflikarWindowTest {

    @Test void a_tab_is_read_once_when_it_is_opened_however_often_the_card_was_shown() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        Personregister register = (Personregister) Proxy.newProxyInstance(Personregister.class.getClassLoader(),
                new Class<?>[] { Personregister.class }, (proxy, method, arguments) -> List.of());
        Personkort kort = new Personkort("p1", List.of("p1"), "Åsa Exempelsson", "19980101-9990",
                new Personkort.Skydd(false, false, false, null, true),
                List.of(), List.of());
        Ui.run(() -> {
            Shell shell = new Shell(Display.getCurrent());
            Kortflikar flikar = new Kortflikar(shell, register, ZoneOffset.UTC, mal -> {
                // nothing is opened
            });
            flikar.visa(kort);
            int before = flikar.control().getListeners(SWT.Selection).length;
            flikar.visa(kort);
            flikar.visa(kort);
            assertThat(Arrays.asList(flikar.control().getListeners(SWT.Selection))).hasSize(before);
            shell.dispose();
        });
    }
}
