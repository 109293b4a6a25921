package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
import org.eclipse.nebula.widgets.nattable.sort.command.SortColumnCommand;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.underlag.base.Klocka;
import se.underlag.kopfil.Radval;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.testing.ui.GridRobot;
import se.underlag.testing.ui.Ui;
import se.underlag.ui.edit.Change;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.GridBuilder;

/**
 * Measures the grid with the columns, marks, sums and edits of a köpfil of 50 000 rows on a display and prints a table. It judges
 * nothing but that the answers are right: times belong into docs/performance.md. {@code ./underlag bench rutnat} runs it. Checks do not run.
 */
@Tag("lang")
class RutnatfonsterMatningTest {

    private static final int RADER = 50_000;
    private static final int VARV = 5;
    private static final long TALAMOD_NS = 5_000_000_000L;

    private final List<String> lines = new ArrayList<>();
    private Shell shell;
    private Kopfilsmodell modell;
    private Grid<Radpost> grid;
    private Bilder bilder;
    private int upplaga;
    private int malningar;
    private int fore;

    @Test void fifty_thousand_rows_in_the_window() {
        assumeTrue(Ui.isAvailable(), "needs a display");
        Ui.run(this::mat);
        lines.forEach(System.out::println);
    }

    private void mat() {
        Exempelfil fil = fil(RADER);
        matt("model of 50 000 rows, UI thread", "–", 1, () -> modell = fil.modell());
        shell = new Shell(Display.getDefault());
        shell.setLayout(new FillLayout());
        shell.setSize(1500, 900);
        matt("content built to first paint", "< 1 000 ms", 1, () -> {
            bygg();
            shell.open();
            malad();
        });
        BigDecimal summa = grid.total(0, Kolumner.SUMMA);
        int[] plats = { 0 };
        matt("scroll a page to repaint", "< 50 ms", VARV, () -> {
            plats[0] += 4_000;
            grid.scrollTo(plats[0]);
            malad();
        });
        matt("one amount edited to repaint", "< 50 ms", VARV, () -> {
            plats[0]++;
            satt(plats[0]);
        });
        matt("undo of it to repaint", "< 50 ms", VARV, () -> {
            modell.historik().undo();
            malad();
        });
        assertThat(grid.total(0, Kolumner.SUMMA)).isEqualTo(summa);
        matt("row inserted at the top to repaint", "< 50 ms", VARV, () -> {
            Kopfilsrad ny = modell.nyRad(0);
            modell.historik().execute("Ny rad", List.of(() -> List.of(Change.insertRoot(modell.rader(), 0, ny))));
            malad();
        });
        matt("undo of it to repaint", "< 50 ms", VARV, () -> {
            modell.historik().undo();
            malad();
        });
        Clipboard clipboard = new Clipboard(Display.getDefault());
        clipboard.setContents(new Object[] { String.join("\n", IntStream.range(0, 200).mapToObj(i -> i + ",00\t1,00").toList()) },
                new Transfer[] { TextTransfer.getInstance() });
        matt("paste of 200 rows × 2 amounts to repaint", "–", VARV, () -> {
            grid.reveal(modell.poster().get(100), Radpost.falt(1).getName());
            grid.paste();
            malad();
        });
        assertThat(modell.poster().get(101).visat(1)).isEqualTo("1.00");
        clipboard.dispose();
        Radpost overst = grid.shown(0);
        boolean[] stigande = { true };
        matt("sort by a column, in a job, to repaint", "< 100 ms", VARV, () -> {
            stigande[0] = !stigande[0];
            grid.table().doCommand(new SortColumnCommand(grid.table(), 3, stigande[0] ? SortDirectionEnum.ASC : SortDirectionEnum.DESC));
            vila();
        });
        assertThat(grid.shown(0)).isNotSameAs(overst);
        GridRobot robot = new GridRobot(grid);
        matt("filter January >1, in a job, to repaint", "< 100 ms", VARV, () -> {
            stigande[0] = !stigande[0];
            robot.filter(Radpost.falt(1).getName(), stigande[0] ? ">1" : ">2");
            vila();
        });
        assertThat(grid.isShown(modell.poster().get(101))).isFalse();
        modell.historik().dispose();
        shell.dispose();
    }

    /** The grid as the editor makes it; the editor itself needs the workbench. */
    private void bygg() {
        Klocka klocka = Klocka.fixed(LocalDate.of(2024, 9, 20));
        Fyndmodell fynd = new Fyndmodell();
        Pengavy.Lage lage = new Pengavy.Lage();
        Kolumner kolumner = new Kolumner(fynd, "Person", new Referenser(modell, Radval.TOMT, klocka), lage);
        GridBuilder<Radpost> builder = Grid.<Radpost>of(klocka).columns(kolumner.alla()).states(new Cellmarken(modell, fynd, lage))
                .history(modell.historik()).reverts(new Aterstallning(modell)).newRows(modell::nyaRader);
        kolumner.summor().forEach(builder::totals);
        grid = builder.build(shell);
        grid.table().addPaintListener(event -> malningar++);
        matt("of it: rows into the grid, sums of all", "–", 1, () -> grid.setRows(List.copyOf(modell.poster())));
        matt("of it: images for the checks", "–", 1, () -> bilder = new Bilder(modell));
        upplaga = modell.upplaga();
        modell.historik().addListener(this::redigerat);
    }

    /** As the editor does. */
    private void redigerat(Set<EObject> objekt) {
        Collection<Radpost> berorda = modell.berorda(objekt);
        if (upplaga != modell.upplaga()) {
            upplaga = modell.upplaga();
            grid.followRows(List.copyOf(modell.poster()), berorda);
        } else {
            grid.refresh(berorda);
        }
        bilder.uppdatera(berorda);
        assertThat(bilder.alla()).hasSize(modell.poster().size());
    }

    private void satt(int index) {
        modell.historik().execute("Belopp",
                List.of(() -> List.of(Change.set(modell.poster().get(index).rad(), Literals.KOPFILSRAD__FAKTISKT_JAN, new BigDecimal("4711.00")))));
        malad();
    }

    /** Waits for the next time that the grid is painted; the window system does so up to sixty times a second. */
    private void malad() {
        Display display = Display.getDefault();
        long end = System.nanoTime() + TALAMOD_NS;
        while (malningar == fore && System.nanoTime() < end) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        assertThat(malningar).as("times that the grid was painted").isGreaterThan(fore);
    }

    private void vila() {
        Display display = Display.getDefault();
        while (!grid.isAtRest()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        malad();
    }

    private static Exempelfil fil(int rader) {
        Exempelfil fil = new Exempelfil();
        Prognoshandelse handelse = null;
        for (int i = 0; i < rader; i++) {
            Kopfilsrad rad = fil.rad("Exempelsson" + i, 1, "1000.00", "2000.00", "3000.50", "100.00", "100.00", "100.00", "100.00", "100.00");
            rad.setSortnyckel(String.format(Locale.ROOT, "%08d", i + 1));
            rad.setKonto(String.valueOf(4000 + i % 997));
            if (i % 5 == 0) {
                handelse = fil.handelse(Handelsetyp.values()[0]);
                Exempelfil.effekt(handelse, rad, 11, "-500.00");
                Exempelfil.effekt(handelse, rad, 12, "-500.00");
            }
        }
        return fil;
    }

    private void matt(String what, String target, int rounds, Runnable work) {
        double first = 0;
        double best = Double.MAX_VALUE;
        for (int i = 0; i < rounds; i++) {
            while (Display.getDefault().readAndDispatch()) {
                // what the last round left
                continue;
            }
            fore = malningar;
            long start = System.nanoTime();
            work.run();
            double took = (System.nanoTime() - start) / 1e6;
            first = i == 0 ? took : first;
            best = Math.min(best, took);
        }
        lines.add(String.format(Locale.ROOT, "| %s | %.0f ms | %.0f ms | %s |", what, first, best, target));
    }
}
