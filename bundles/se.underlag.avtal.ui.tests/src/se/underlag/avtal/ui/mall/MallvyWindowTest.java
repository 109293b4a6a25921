package se.underlag.avtal.ui.mall;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.Dialoger;

/** The window of document templates, on the real service. */
class MallvyWindowTest {

    private static final int FOLJEBREV = 3;

    @TempDir Path mapp;
    private final Svar svar = new Svar();
    private ServiceRegistration<Dialoger> tjanst;

    /** Answers the dialogs. */
    private final class Svar implements Dialoger {

        private final Deque<Integer> val = new ArrayDeque<>();
        private final List<String> sagt = Collections.synchronizedList(new ArrayList<>());
        private Path oppnas;

        @Override public Optional<Path> oppnaFil(Shell parent, Filfraga fraga) {
            return Optional.of(oppnas);
        }

        @Override public Optional<Path> sparaFil(Shell parent, Filfraga fraga) {
            return Optional.of(mapp.resolve("sparad.xhtml"));
        }

        @Override public void upplysning(Shell parent, String rubrik, String text) {
            sagt.add(text);
        }

        @Override public void fel(Shell parent, String rubrik, String text) {
            sagt.add(rubrik + ": " + text);
        }

        @Override public int fraga(Shell parent, String rubrik, String text, List<String> alla) {
            sagt.add(text);
            return val.isEmpty() ? -1 : val.poll();
        }
    }

    @BeforeEach void oppna() {
        assumeTrue(FrameworkUtil.getBundle(Mallvy.class) != null && Ui.isAvailable() && PlatformUI.isWorkbenchRunning(), "needs the workbench");
        BundleContext context = FrameworkUtil.getBundle(Mallvy.class).getBundleContext();
        Hashtable<String, Object> first = new Hashtable<>();
        first.put(Constants.SERVICE_RANKING, 1000);
        tjanst = context.registerService(Dialoger.class, svar, first);
        Ui.run(() -> {
            try {
                page().showView(Mallvy.ID);
            } catch (PartInitException broken) {
                throw new IllegalStateException(broken);
            }
        });
        Ui.await("the templates", () -> tabell().getItemCount() == 7);
        Ui.run(() -> {
            tabell().select(FOLJEBREV);
            tabell().notifyListeners(SWT.Selection, new Event());
        });
    }

    @AfterEach void stang() {
        if (tjanst != null) {
            Ui.run(() -> {
                IViewPart view = page().findView(Mallvy.ID);
                if (view != null) {
                    page().hideView(view);
                }
            });
            tjanst.unregister();
        }
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }

    private static Table tabell() {
        return Widgets.byId(Table.class, "mallar");
    }

    private static String rad(Table tabell, int rad) {
        return Ui.get(() -> String.join("|", Arrays.asList(tabell.getItem(rad).getText(0), tabell.getItem(rad).getText(1),
                tabell.getItem(rad).getText(2))));
    }

    private static void tryck(String id) {
        Button knapp = Widgets.find(Button.class, id, one -> one.isEnabled() && id.equals(one.getData(Widgets.ID)));
        Ui.start(() -> {
            Event event = new Event();
            event.widget = knapp;
            knapp.notifyListeners(SWT.Selection, event);
        });
    }

    private Path fil(String namn, String ord) throws IOException {
        return Files.write(mapp.resolve(namn),
                ("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"sv-SE\"><head><title>Brev</title></head><body><p>"
                        + ord + "</p></body></html>").getBytes(StandardCharsets.UTF_8));
    }

    @Test void BB_22_a_letter_is_replaced_looked_at_and_restored() throws IOException {
        Table alla = tabell();
        assertThat(rad(alla, FOLJEBREV)).isEqualTo("Följebrev|foljebrev.xhtml|Medföljande");
        svar.oppnas = fil("vart-brev.xhtml", "Hej {{leverantor.namn}}");
        svar.val.add(0);
        tryck("mallar.bytUt");
        Ui.await("the new one", () -> alla.getItem(FOLJEBREV).getText(1).equals("vart-brev.xhtml"));
        assertThat(rad(alla, FOLJEBREV)).endsWith("Alla enheter");
        assertThat(svar.sagt).last().asString().contains("kan användas", "används inte i mallen");
        Table versioner = Widgets.byId(Table.class, "mallar.versioner");
        Ui.await("its version", () -> versioner.getItemCount() == 1);

        tryck("mallar.spara");
        Ui.await("written", () -> Widgets.label("mallar.besked").contains("sparad.xhtml"));
        assertThat(mapp.resolve("sparad.xhtml")).hasSameBinaryContentAs(svar.oppnas);

        svar.val.add(0);
        tryck("mallar.aterstall");
        Ui.await("the shipped one", () -> alla.getItem(FOLJEBREV).getText(1).equals("foljebrev.xhtml"));
        assertThat(Ui.get(versioner::getItemCount)).as("the version stays").isEqualTo(1);
    }

    @Test void a_template_that_cannot_be_used_is_told_with_its_reason() throws IOException {
        svar.oppnas = fil("fel.xhtml", "{{leverantor.telefon}}");
        tryck("mallar.bytUt");
        Ui.await("told", () -> !svar.sagt.isEmpty());
        assertThat(svar.sagt).singleElement().asString().contains("Mallen kan inte användas", "fel.xhtml", "leverantor.telefon");
        assertThat(rad(tabell(), FOLJEBREV)).startsWith("Följebrev|foljebrev.xhtml");
    }
}
