package se.underlag.ui.grid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import se.underlag.base.Klocka;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.EditHistory;
import se.underlag.ui.edit.Roots;

/** A grid of invented rows in a window of its own; 20 March 2025. */
final class Testgrid implements AutoCloseable {

    final List<Kopfilsrad> rader = new ArrayList<>();
    final List<String> problem = new ArrayList<>();
    final Roots roots = new Listroots();
    EditHistory history;
    Shell shell;
    Grid<Kopfilsrad> grid;
    GridRobot robot;
    private int refreshes;

    /** Opens a grid whose rows hold konto 4549 and downwards and 100 kr in January. */
    Testgrid(int antal, UnaryOperator<GridBuilder<Kopfilsrad>> more) {
        for (int i = 1; i <= antal; i++) {
            Kopfilsrad rad = UnderlagFactory.eINSTANCE.createKopfilsrad();
            rad.setKonto(String.valueOf(4550 - i));
            rad.setFaktisktJan(new BigDecimal("100.00"));
            rader.add(rad);
        }
        Ui.run(() -> {
            history = new EditHistory(new DefaultOperationHistory(), this, "test");
            shell = new Shell(Display.getDefault());
            shell.setLayout(new FillLayout());
            grid = more.apply(Grid.<Kopfilsrad>of(Klocka.fixed(LocalDate.of(2025, 3, 20)))
                    .column(column("konto", ColumnType.TEXT, Literals.KOPFILSRAD__KONTO).maxLength(10).frozen())
                    .column(column("from", ColumnType.DATUM, Literals.KOPFILSRAD__FROM))
                    .column(column("tom", ColumnType.DATUM, Literals.KOPFILSRAD__TOM))
                    .column(column("jan", ColumnType.KRONOR, Literals.KOPFILSRAD__FAKTISKT_JAN))
                    .column(column("feb", ColumnType.KRONOR, Literals.KOPFILSRAD__FAKTISKT_FEB))
                    .column(column("mar", ColumnType.KRONOR, Literals.KOPFILSRAD__FAKTISKT_MAR))
                    .column(new Column<>("summa", "summa", ColumnType.KRONOR, Kopfilsrad::getFaktisktJan))
                    .column(column("kommentar", ColumnType.VAL, Literals.KOPFILSRAD__KOMMENTAR)
                            .choices(List.of(new Choice("b", "Boende"), new Choice("k", "Korttid"), new Choice("d", "Daglig verksamhet"))))
                    .totals(new TotalsLine<>("Totalt", "Totalt", (rad, column) -> (BigDecimal) column.valueOf(rad))).history(history)).build(shell);
            grid.setRows(List.copyOf(rader));
            history.addListener(this::edited);
            grid.onProblems(problem::addAll);
            shell.setSize(1100, 420);
            shell.open();
            robot = new GridRobot(grid);
        });
    }

    Testgrid() {
        this(40, builder -> builder);
    }

    private void edited(Set<EObject> objects) {
        refreshes++;
        if (objects.stream().anyMatch(object -> rader.contains(object) != grid.isShown((Kopfilsrad) object))) {
            grid.setRows(List.copyOf(rader));
        } else {
            grid.refresh(objects.stream().map(Kopfilsrad.class::cast).toList());
        }
    }

    /** @return how many edits, undos and redos the grid was told of */
    int refreshes() {
        return refreshes;
    }

    /** @return the column id of the active cell and its row's number, {@code jan 3} */
    String active() {
        return Ui.get(() -> grid.activeCell().map(cell -> cell.column().id() + ' ' + (rader.indexOf(cell.row()) + 1)).orElse(""));
    }

    /** @return how many cells are marked */
    int marked() {
        return Ui.get(() -> grid.selectedCells().size());
    }

    static Column<Kopfilsrad> column(String id, ColumnType type, EAttribute attribute) {
        return new Column<Kopfilsrad>(id, id, type, rad -> rad.eGet(attribute)).edited(rad -> "Ändra " + id,
                (rad, value) -> List.of(Change.set(rad, attribute, value)));
    }

    @Override public void close() {
        Ui.run(() -> {
            shell.dispose();
            history.dispose();
        });
    }

    /** The rows as an editor's own list. */
    private final class Listroots implements Roots {

        @Override public void insert(int index, EObject root) {
            rader.add(Math.min(index, rader.size()), (Kopfilsrad) root);
        }

        @Override public int indexOf(EObject root) {
            return rader.indexOf(root);
        }

        @Override public int remove(EObject root) {
            int index = rader.indexOf(root);
            rader.remove(index);
            return index;
        }

        @Override public boolean contains(EObject root) {
            return rader.contains(root);
        }
    }
}
