package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Proxy;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.KopfilTjanst;
import se.underlag.testing.ui.Ui;

class LoggadutforselWindowTest {

    @Test void it_is_logged_before_it_leaves() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        List<String> hande = new CopyOnWriteArrayList<>();
        KopfilTjanst tjanst = (KopfilTjanst) Proxy.newProxyInstance(KopfilTjanst.class.getClassLoader(), new Class<?>[] { KopfilTjanst.class },
                (proxy, method, arguments) -> {
                    hande.add(method.getName() + ' ' + arguments[0]);
                    return null;
                });
        Shell shell = Ui.get(() -> new Shell(Display.getDefault()));

        Ui.run(() -> new Loggadutforsel(tjanst, "fil").begar(shell, () -> hande.add("ut")));

        Ui.await("that it leaves", () -> hande.contains("ut"));
        assertThat(hande).containsExactly("loggaUtforsel fil", "ut");
        Ui.run(shell::dispose);
    }
}
