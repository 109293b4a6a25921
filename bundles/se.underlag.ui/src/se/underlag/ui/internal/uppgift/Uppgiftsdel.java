package se.underlag.ui.internal.uppgift;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import se.underlag.model.Roll;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tema;
import se.underlag.ui.Tomtext;
import se.underlag.ui.grid.Column;
import se.underlag.ui.grid.ColumnType;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.grid.LayoutStore;

/** What is to be done, in a grid: the actor's own or everybody's, overdue first. Enter or a double click opens what a task is about. */
final class Uppgiftsdel {

    private static final String GRID = "uppgifter";

    private final Composite del;
    private final Label antal;
    private final Combo visa;
    private final Label fel;
    private final Composite sidor;
    private final StackLayout stack = new StackLayout();
    private final Grid<Uppgiftsrad> grid;
    private final Tomtext tom;
    private Uppgiftsbild bild;
    private Set<Roll> dolda = Set.of();

    /** @param oppna opens the task's object */
    Uppgiftsdel(Composite parent, Clock clock, Consumer<Uppgiftsrad> oppna) {
        del = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(del);
        Composite rad = new Composite(del, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rad);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(12, 0).applyTo(rad);
        Label rubrik = new Label(rad, SWT.NONE);
        rubrik.setText(Messages.mina);
        rubrik.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        antal = Marke.pa(new Label(rad, SWT.NONE), "uppgifter.antal");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(antal);
        new Label(rad, SWT.NONE).setText(Messages.visa);
        visa = Marke.pa(new Combo(rad, SWT.READ_ONLY), "uppgifter.visa");
        visa.setItems(Messages.visaMina, Messages.visaAlla);
        visa.select(0);
        visa.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> visa()));
        fel = Marke.pa(new Label(del, SWT.WRAP), "uppgifter.fel");
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(fel);
        fel.setVisible(false);
        sidor = new Composite(del, SWT.NONE);
        sidor.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sidor);
        grid = Grid.<Uppgiftsrad>of(clock).columns(kolumner()).layouts(LayoutStore.inPreferences(GRID)).build(sidor);
        grid.setName(Messages.mina);
        Marke.pa(grid.table(), GRID);
        Tema.folj(grid.control(), grid::setDark);
        grid.onOpen(oppna);
        MenuManager meny = new MenuManager();
        meny.setRemoveAllWhenShown(true);
        meny.addMenuListener(menu -> grid.fillMenu(menu));
        grid.setMenu(meny);
        tom = new Tomtext(sidor).visa(Messages.mina, Messages.laser);
        stack.topControl = tom;
    }

    private static List<Column<Uppgiftsrad>> kolumner() {
        return List.of(text("status", Messages.kolStatus, 110, rad -> Uppgiftsord.status(rad.uppgift().status())).groupable(),
                new Column<Uppgiftsrad>("frist", Messages.kolFrist, ColumnType.DATUM, rad -> rad.uppgift().frist()).width(100)
                        .pointedAt(rad -> rad.uppgift().egenFrist() && rad.uppgift().frist() != null ? Messages.fristEgen : null),
                text("vad", Messages.kolVad, 480, rad -> rad.uppgift().vad()).pointedAt(rad -> rad.uppgift().vad()),
                text("vem", Messages.kolVem, 190, Uppgiftsrad::vem).groupable(),
                text("varfor", Messages.kolVarfor, 340, rad -> Uppgiftsord.varfor(rad.uppgift())).pointedAt(rad -> Uppgiftsord.varfor(rad.uppgift())),
                text("ansvarig", Messages.kolAnsvarig, 110, rad -> rad.uppgift().ansvarig()).groupable());
    }

    private static Column<Uppgiftsrad> text(String id, String rubrik, int bredd, java.util.function.Function<Uppgiftsrad, String> varde) {
        return new Column<Uppgiftsrad>(id, rubrik, ColumnType.TEXT, varde).width(bredd);
    }

    Composite control() {
        return del;
    }

    /** @return the grid, for drivers of windows */
    Grid<Uppgiftsrad> grid() {
        return grid;
    }

    void visa(Uppgiftsbild ny, Set<Roll> doldaRoller) {
        bild = ny;
        dolda = doldaRoller;
        visa();
    }

    /** @return those that the choice above the list lets through */
    List<Uppgiftsrad> visade() {
        return bild == null ? List.of() : visa.getSelectionIndex() == 1 ? bild.rader() : bild.mina(dolda);
    }

    private void visa() {
        if (bild == null) {
            return;
        }
        List<Uppgiftsrad> rader = visade();
        String text = Uppgiftsord.antal(rader);
        antal.setText(bild.utanRoll() ? "" : text.isEmpty() ? Messages.inget : text);
        visaFel();
        String fore = grid.activeCell().map(cell -> cell.row().uppgift().id()).orElse(null);
        if (rader.isEmpty()) {
            int andras = bild.rader().size();
            if (bild.utanRoll()) {
                tom.visa(Messages.utanRollRubrik, Messages.utanRollText);
            } else if (andras == 0) {
                tom.visa(Messages.tomRubrik, Messages.tomText);
            } else {
                tom.visa(Messages.tomRubrik, Messages.tomText + ' ' + (andras == 1 ? Messages.tomAndrasEn : NLS.bind(Messages.tomAndras, andras)),
                        new Tomtext.Steg(Messages.tomVisaAlla, () -> {
                            visa.select(1);
                            visa();
                        }));
            }
            byt(tom);
        } else {
            grid.setRows(rader);
            byt(grid.control());
            Optional<Uppgiftsrad> samma = rader.stream().filter(rad -> rad.uppgift().id().equals(fore)).findFirst();
            grid.reveal(samma.orElse(rader.get(0)), "status");
        }
        del.layout(true, true);
    }

    private void visaFel() {
        boolean finns = bild.fel() != null;
        fel.setText(finns ? NLS.bind(Messages.felRubrik, Felbeskrivning.of(bild.fel()).text()) : "");
        fel.setVisible(finns);
        ((org.eclipse.swt.layout.GridData) fel.getLayoutData()).exclude = !finns;
    }

    private void byt(Control sida) {
        boolean fokus = stack.topControl != sida && stack.topControl.isFocusControl();
        stack.topControl = sida;
        sidor.layout();
        if (fokus) {
            setFocus();
        }
    }

    boolean setFocus() {
        return stack.topControl == grid.control() ? grid.table().setFocus() : stack.topControl.setFocus() || visa.setFocus();
    }
}
