package se.underlag.ui.grid;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.GroupMarker;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import se.underlag.ui.grid.internal.GridActions;
import se.underlag.ui.grid.internal.GridOutput;
import se.underlag.ui.grid.internal.Messages;

/** What a grid offers in the menu of its cells, with the keys that do the same. A part adds its own at {@link #ADDITIONS}. */
public final class GridMenu {

    /** Where a part puts what it offers for rows. */
    public static final String ADDITIONS = "additions";
    /** Where the clipboard stands. */
    public static final String CLIPBOARD = "urklipp";
    /** Where what was edited is put back. */
    public static final String REVERT = "aterstall";
    /** Where pictures and printing stand. */
    public static final String PICTURE = "bild";

    private GridMenu() {
    }

    /** Fills the menu anew; what cannot be done now is grey. */
    static void fill(IMenuManager menu, GridActions<?> actions, GridOutput<?> output) {
        boolean editable = actions.isEditable();
        menu.add(new GroupMarker(CLIPBOARD));
        add(menu, "klippUt", Messages.menuCut, editable, actions::cut);
        add(menu, "kopiera", Messages.menuCopy, true, actions::copy);
        add(menu, "klistraIn", Messages.menuPaste, editable, actions::paste);
        add(menu, "tom", Messages.menuClear, editable, actions::clear);
        menu.add(new Separator());
        add(menu, "fyllNedat", Messages.menuFillDown, editable, actions::fillDown);
        add(menu, "fyllHoger", Messages.menuFillRight, editable, actions::fillRight);
        add(menu, "idag", Messages.menuToday, editable, actions::today);
        menu.add(new Separator(REVERT));
        if (actions.canRevert()) {
            add(menu, "aterstallCell", Messages.menuRevertCells, editable && actions.hasChangedCells(), actions::revertCells);
            add(menu, "aterstallRad", Messages.menuRevertRows, editable && actions.isDirty(), actions::revertRows);
            add(menu, "aterstallAllt", Messages.menuRevertAll, editable && actions.isDirty(), actions::revertAll);
        }
        menu.add(new Separator(ADDITIONS));
        menu.add(new Separator(PICTURE));
        add(menu, "bild", Messages.menuPicture, true, output::copyPicture);
        add(menu, "sparaBild", Messages.menuSavePicture, true, output::savePicture);
        add(menu, "skrivUt", Messages.menuPrint, true, output::print);
    }

    static void add(IMenuManager menu, String id, String text, boolean enabled, Runnable run) {
        Action action = new Action(text) {

            @Override public void run() {
                run.run();
            }
        };
        action.setId("se.underlag.ui.grid." + id);
        action.setEnabled(enabled);
        menu.add(action);
    }
}
