package se.underlag.ui.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.eclipse.swt.printing.PrinterData;
import java.nio.file.Path;
import java.nio.file.Files;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.testing.ui.Ui;
import se.underlag.ui.edit.Change;

/** Pictures, the menu of the cells and what puts cells back. */
class GridOutputWindowTest {

    private Testgrid test;

    @BeforeEach void open() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        test = new Testgrid(5, builder -> builder.reverts(new Saved()));
    }

    @AfterEach void close() {
        if (test != null) {
            test.close();
        }
    }

    @Test void the_picture_on_the_clipboard_shows_the_marked_cells_with_headings() {
        test.robot.select(1, "jan").selectTo(2, "feb");
        Ui.run(test.grid::copyPicture);

        ImageData picture = Ui.get(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            try {
                return (ImageData) clipboard.getContents(ImageTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
        assertThat(picture.height).isEqualTo(3 * 24 * 2 + 1);
        assertThat(colours(picture)).hasSizeGreaterThan(5);
    }

    @Test void a_picture_is_saved_and_a_page_printed_only_when_it_may_leave_and_the_clipboard_is_free(@TempDir Path folder) {
        test.close();
        List<Runnable> asked = new ArrayList<>();
        test = new Testgrid(5, builder -> builder.utforsel((agare, ut) -> asked.add(ut)));
        Path file = folder.resolve("bild.png");

        Ui.run(() -> test.grid.savePicture(file.toString()));
        Ui.run(() -> test.grid.print(new PrinterData()));
        assertThat(asked).hasSize(2);
        assertThat(file).doesNotExist();

        Ui.run(test.grid::copyPicture);
        assertThat(asked).hasSize(2);

        Ui.run(asked.get(0));
        Ui.await("the picture", () -> Files.exists(file));
    }

    @Test void of_one_marked_cell_the_picture_is_the_whole_grid_with_its_sums() {
        test.robot.select(1, "jan");

        assertThat(Ui.get(test.grid::picture).height).isEqualTo(7 * 24 * 2 + 1);
    }

    @Test void cells_rows_and_everything_go_back_to_what_was_saved_as_edits() {
        test.robot.select(1, "jan").type("1").type("2").type("3");
        test.robot.select(1, "feb").type("4");

        test.robot.select(1, "jan").selectTo(2, "jan");
        Ui.run(test.grid::revertCells);
        assertThat(test.rader).extracting(rad -> rad.getFaktisktJan().intValue()).containsExactly(100, 100, 3, 100, 100);
        assertThat(Ui.get(test.history::undoLabel)).isEqualTo("Återställ celler");
        Ui.run(test.history::undo);
        assertThat(test.rader.get(1).getFaktisktJan()).isEqualTo("2.00");

        test.robot.select(1, "konto");
        Ui.run(test.grid::revertRows);
        assertThat(test.rader.get(0).getFaktisktFeb()).isNull();
        assertThat(test.rader.get(1).getFaktisktJan()).isEqualTo("2.00");

        Kopfilsrad ny = UnderlagFactory.eINSTANCE.createKopfilsrad();
        Ui.run(() -> test.history.execute("Ny rad", List.of(() -> List.of(Change.insertRoot(test.roots, 5, ny)))));
        Ui.run(test.grid::revertAll);
        assertThat(test.rader).hasSize(5).allMatch(rad -> rad.getFaktisktJan().intValue() == 100);
        assertThat(Ui.get(() -> test.history.changedRoots().isEmpty())).isTrue();

        Ui.run(test.grid::revertCells);
        assertThat(test.problem).containsExactly("Det som är markerat är redan som det är sparat.");
    }

    @Test void the_menu_names_the_keys_and_offers_what_can_be_done() {
        test.robot.select(1, "jan");
        assertThat(enabled("aterstallCell")).isFalse();
        assertThat(text("kopiera")).contains("Ctrl+C");

        test.robot.type("1").select(1, "jan");
        assertThat(enabled("aterstallCell")).isTrue();
        assertThat(enabled("aterstallAllt")).isTrue();

        Ui.run(() -> test.grid.setLocked(true));
        assertThat(enabled("klistraIn")).isFalse();
        assertThat(enabled("bild")).isTrue();
    }

    private boolean enabled(String id) {
        return Ui.get(() -> item(id).getAction().isEnabled());
    }

    private String text(String id) {
        return Ui.get(() -> item(id).getAction().getText());
    }

    private ActionContributionItem item(String id) {
        MenuManager menu = new MenuManager();
        test.grid.fillMenu(menu);
        for (IContributionItem item : menu.getItems()) {
            if (("se.underlag.ui.grid." + id).equals(item.getId())) {
                return (ActionContributionItem) item;
            }
        }
        throw new AssertionError(id);
    }

    private static Set<Integer> colours(ImageData picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.width; x++) {
            for (int y = 0; y < picture.height; y++) {
                colours.add(picture.getPixel(x, y));
            }
        }
        return colours;
    }

    /** What the history knows was saved. */
    private final class Saved implements Reverts<Kopfilsrad> {

        @Override public List<Change> cell(Kopfilsrad row, Column<Kopfilsrad> column) {
            EAttribute attribute = column.id().equals("jan") ? Literals.KOPFILSRAD__FAKTISKT_JAN : Literals.KOPFILSRAD__FAKTISKT_FEB;
            return test.history.toSaved(row, attribute);
        }

        @Override public List<Change> row(Kopfilsrad row) {
            return new ArrayList<>(test.history.toSaved(row));
        }

        @Override public List<Change> all() {
            return test.history.toSaved();
        }
    }
}
