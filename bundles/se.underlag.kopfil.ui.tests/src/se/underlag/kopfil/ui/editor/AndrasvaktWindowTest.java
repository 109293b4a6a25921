package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Kopfilsrad;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.testing.ui.Widgets;
import se.underlag.ui.Andringsbud;
import se.underlag.ui.Andringsbud.Andring;

/** An open köpfil follows what others store, and never takes anything from the one who works in it. */
class AndrasvaktWindowTest {

    private final Provtjanst prov = new Provtjanst(() -> Exempelfil.s01().innehall());
    private Editorrigg rigg;
    private GridRobot robot;

    @BeforeEach void open() {
        rigg = new Editorrigg(prov, new Provutkast(), new Provlivscykel(), () -> true);
        robot = rigg.oppna();
    }

    @AfterEach void close() {
        if (rigg != null) {
            rigg.close();
        }
    }

    private void nagonHann(Consumer<Kopfilsrad> andring) {
        Kopfilsinnehall deras = Exempelfil.s01().innehall();
        Kopfilsrad rad = deras.rader().get(0);
        andring.accept(rad);
        rad.setVersion(2);
        rad.setAndradAv("bob");
        rad.setAndradTid(Instant.parse("2024-09-20T10:00:00Z"));
        prov.nyare(deras);
        BundleContext context = FrameworkUtil.getBundle(KopfilEditor.class).getBundleContext();
        context.getService(context.getServiceReference(Andringsbud.class)).andrat(new Andring("Kopfilsrad", null));
    }

    @Test void what_a_sync_brought_is_shown_where_one_was_with_the_search_kept() {
        robot.select(1, Radfalt.KONTO);
        Ui.run(() -> Widgets.byId(Text.class, "rutnat.sok").setText("Exempelsson"));
        Ui.await("the search", () -> rigg.editor().grid().isAtRest());
        assertThat(Ui.get(() -> rigg.editor().grid().activeCell())).isPresent();

        nagonHann(rad -> rad.setKommentar("Ring i mars"));

        Ui.await("the notice", () -> Widgets.label("andra.remsa").equals("bob har ändrat en rad. Filen visas som den nu är."));
        Ui.await("the rows", () -> rigg.editor().grid().isAtRest());
        assertThat(Ui.get(() -> rigg.editor().grid().activeCell().map(cell -> cell.column().id()))).contains(Radfalt.KONTO);
        assertThat(Ui.get(() -> Widgets.byId(Text.class, "rutnat.sok").getText())).isEqualTo("Exempelsson");
        assertThat(GridRobot.inSight().text(1, Radfalt.KOMMENTAR)).isEqualTo("Ring i mars");
        assertThat(Ui.get(rigg.editor()::isDirty)).isFalse();
        Widgets.press("Dölj");
    }

    @Test void unsaved_edits_stay_and_are_merged_by_the_button() {
        robot.select(1, Radfalt.KONTO).type("4510");

        nagonHann(rad -> rad.setKommentar("Ring i mars"));

        Ui.await("the notice",
                () -> Widgets.label("andra.remsa").equals("bob har ändrat i filen. Dina ändringar är kvar och vägs samman när du sparar."));
        assertThat(robot.text(1, Radfalt.KONTO)).isEqualTo("4510");
        assertThat(robot.text(1, Radfalt.KOMMENTAR)).isEmpty();
        assertThat(prov.sparade()).isEmpty();

        Widgets.press("Spara nu");

        Ui.await("saved", () -> !prov.sparade().isEmpty() && !rigg.editor().isDirty());
        assertThat(prov.sparade().get(0)).singleElement().isInstanceOfSatisfying(Kopfilsrad.class, rad -> {
            assertThat(rad.getKonto()).isEqualTo("4510");
            assertThat(rad.getKommentar()).isEqualTo("Ring i mars");
        });
    }
}
