package se.underlag.sekretess.ui.internal;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import se.underlag.ui.Felbeskrivning;
import se.underlag.ui.Marke;
import se.underlag.ui.Tema;
import se.underlag.ui.Tomtext;
import se.underlag.ui.grid.Grid;
import se.underlag.ui.sekretess.Diskret;

/** A grid that has words in its place when there is nothing to show. */
public final class Sida extends Composite {

    private final StackLayout stack = new StackLayout();
    private final Tomtext tom;

    /** An empty place for a grid that fills what is left. */
    public Sida(Composite parent) {
        super(parent, SWT.NONE);
        setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(this);
        tom = new Tomtext(this);
        stack.topControl = tom;
    }

    /** Gives the grid what all grids have: a name, theme, discreet mode and its menu. */
    public void galler(Grid<?> grid, String namn, String id) {
        grid.setName(namn);
        Marke.pa(grid.table(), id);
        Tema.folj(grid.control(), grid::setDark);
        Diskret.folj(grid.control(), grid::repaint);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(grid::fillMenu);
        grid.setMenu(menu);
    }

    /** Shows the grid. */
    public void visa(Control grid) {
        stack.topControl = grid;
        layout();
    }

    /** Shows words instead. */
    public void sag(String rubrik, String text, Tomtext.Steg... steg) {
        tom.visa(rubrik, text, steg);
        visa(tom);
    }

    /** Says why nothing can be shown. */
    public void vagrat(Throwable error) {
        Felbeskrivning fel = Felbeskrivning.of(error);
        sag(fel.rubrik(), fel.text());
    }

    /** @return a row of controls over the whole width */
    public static Composite rad(Composite parent, int columns) {
        Composite row = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        GridLayoutFactory.swtDefaults().numColumns(columns).margins(6, 4).applyTo(row);
        return row;
    }

    /** @return a button that does something */
    public static Button knapp(Composite parent, String text, String id, Runnable action) {
        Button button = Marke.pa(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }
}
