package se.underlag.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light or dark: follows the setting, and tells what paints by itself (grids, charts). Belongs to the UI thread. */
public final class Tema {

    private static final String LJUST = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String MORKT = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String LISTENERS = Tema.class.getName();

    private Tema() {
    }

    /** Shows the window as the setting says, and tells who listens. */
    public static void tillampa() {
        boolean dark = wanted();
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine == null) {
            return;
        }
        ITheme active = engine.getActiveTheme();
        String id = dark ? MORKT : LJUST;
        if (active == null || !active.getId().startsWith(id)) {
            engine.setTheme(id, true);
        }
        List.copyOf(listeners()).forEach(listener -> listener.accept(dark));
    }

    /** @return whether the window is dark now */
    public static boolean morkt() {
        IThemeEngine engine = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IThemeEngine.class) : null;
        ITheme active = engine == null ? null : engine.getActiveTheme();
        return active == null ? Display.isSystemDarkTheme() : active.getId().startsWith(MORKT);
    }

    /** Tells the listener now and at every change whether the window is dark, until the control is disposed. */
    public static void folj(Control agare, Consumer<Boolean> listener) {
        List<Consumer<Boolean>> all = listeners();
        all.add(listener);
        agare.addDisposeListener(event -> all.remove(listener));
        listener.accept(morkt());
    }

    private static boolean wanted() {
        return switch (Installningar.tema()) {
        case SYSTEM -> Display.isSystemDarkTheme();
        case LJUST -> false;
        case MORKT -> true;
        };
    }

    @SuppressWarnings("unchecked") private static List<Consumer<Boolean>> listeners() {
        Display display = Display.getCurrent();
        List<Consumer<Boolean>> all = (List<Consumer<Boolean>>) display.getData(LISTENERS);
        if (all == null) {
            all = new ArrayList<>();
            display.setData(LISTENERS, all);
        }
        return all;
    }
}
