package se.underlag.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.LoggerFactory;
import org.eclipse.e4.ui.css.swt.theme.ITheme;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light, dark or high contrast: follows the setting, and tells what paints by itself (grids, charts). Belongs to the UI thread. */
public final class Tema {

    private static final String LJUST = "org.eclipse.e4.ui.css.theme.e4_default";
    private static final String MORKT = "org.eclipse.e4.ui.css.theme.e4_dark";
    private static final String KONTRAST = "se.underlag.ui.tema.kontrast_dark";
    /** Where the theme engine remembers its theme between starts. */
    private static final String MINNE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String LISTENERS = Tema.class.getName();

    private Tema() {
    }

    /** Shows the window as the setting says, and tells who listens. */
    public static void tillampa() {
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine == null) {
            return;
        }
        ITheme active = engine.getActiveTheme();
        String id = wanted();
        if (active == null || !active.getId().startsWith(id)) {
            engine.setTheme(id, true);
        }
        Display.getCurrent().setData(KONTRAST, id.equals(KONTRAST));
        Kanter.visa(Display.getCurrent(), id.equals(KONTRAST));
        boolean dark = morkt();
        List.copyOf(listeners()).forEach(listener -> listener.accept(dark));
    }

    /** @return whether the setting wants a light window where there is a dark one: what was painted dark does not become light again in all places */
    public static boolean behoverOmstart() {
        return morkt() && wanted().equals(LJUST);
    }

    /** Lets the next start be as the setting says. */
    public static void vidNastaStart() {
        IEclipsePreferences remembered = InstanceScope.INSTANCE.getNode(MINNE);
        remembered.put("themeid", wanted());
        try {
            remembered.flush();
        } catch (BackingStoreException failed) {
            LoggerFactory.getLogger(Tema.class).warn("The theme could not be remembered", failed);
        }
    }

    /** @return whether the window is dark now */
    public static boolean morkt() {
        ITheme active = active();
        return active == null ? Display.isSystemDarkTheme() : active.getId().startsWith(MORKT) || active.getId().equals(KONTRAST);
    }

    /** @return whether the window is in high contrast now; it is dark then too */
    public static boolean hogKontrast() {
        return Boolean.TRUE.equals(Display.getCurrent().getData(KONTRAST));
    }

    private static ITheme active() {
        IThemeEngine engine = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getService(IThemeEngine.class) : null;
        return engine == null ? null : engine.getActiveTheme();
    }

    /** Tells the listener now and at every change whether the window is dark (high contrast is too, see {@link #hogKontrast}), until the control is disposed. */
    public static void folj(Control agare, Consumer<Boolean> listener) {
        List<Consumer<Boolean>> all = listeners();
        all.add(listener);
        agare.addDisposeListener(event -> all.remove(listener));
        listener.accept(morkt());
    }

    private static String wanted() {
        return switch (Installningar.tema()) {
        case SYSTEM -> desktopHasHighContrast() ? KONTRAST : Display.isSystemDarkTheme() ? MORKT : LJUST;
        case LJUST -> LJUST;
        case MORKT -> MORKT;
        case KONTRAST -> KONTRAST;
        };
    }

    /** On GTK high contrast is a theme like any other, and SWT does not tell which one is in use; the desktop's setting for programs does. */
    private static boolean desktopHasHighContrast() {
        String named = System.getenv("GTK_THEME");
        return Display.getCurrent().getHighContrast() || named != null && named.startsWith("HighContrast") || "HighContrast".equals(gtkTheme())
                || "HighContrastInverse".equals(gtkTheme());
    }

    private static String gtkTheme() {
        if (!"gtk".equals(SWT.getPlatform())) {
            return "";
        }
        try {
            Class<?> os = Class.forName("org.eclipse.swt.internal.gtk.OS", true, SWT.class.getClassLoader());
            return (String) os.getMethod("getThemeName").invoke(null);
        } catch (ReflectiveOperationException | LinkageError changed) {
            return "";
        }
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
