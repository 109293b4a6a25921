package se.underlag.ui;

import java.nio.charset.StandardCharsets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.slf4j.LoggerFactory;

/**
 * Edges of fields, buttons, ticks and lists in high contrast. On GTK the workbench's style sheets reach colours only: the edges stay those of the
 * desktop's dark theme, which nobody sees on black (WCAG 1.4.11).
 */
final class Kanter {

    private static final String EDGES = """
            entry, spinbutton, button:not(.flat), check, radio, scrolledwindow, treeview.view check { border-color: #ffffff; }
            entry:disabled, spinbutton:disabled, button:not(.flat):disabled, check:disabled, radio:disabled { border-color: #808080; }
            button:disabled, button:disabled label { color: #a0a0a0; }
            entry:focus, spinbutton:focus, button:focus, scrolledwindow:focus-within { border-color: #ffff00; }
            check:not(:checked), radio:not(:checked), treeview.view check:not(:checked) { background-image: none; background-color: #000000; }
            """;
    /** Just over what a program says of its single widgets. */
    private static final int PRIORITY = 610;
    private static final String PROVIDER = Kanter.class.getName();
    private static final String INTERNAL = "org.eclipse.swt.internal.";

    private Kanter() {
    }

    /** Shows the edges or takes them away again; does nothing where the window system is another. */
    static void visa(Display display, boolean synliga) {
        if (!"gtk".equals(SWT.getPlatform()) || !synliga && display.getData(PROVIDER) == null) {
            return;
        }
        try {
            load(provider(display), synliga ? EDGES : "");
        } catch (ReflectiveOperationException | LinkageError changed) {
            LoggerFactory.getLogger(Kanter.class).warn("GTK takes no style sheet", changed);
        }
    }

    private static long provider(Display display) throws ReflectiveOperationException {
        if (display.getData(PROVIDER) instanceof Long made) {
            return made;
        }
        long screen = (long) type("gtk.GDK").getMethod("gdk_screen_get_default").invoke(null);
        long made = (long) type("gtk.GTK").getMethod("gtk_css_provider_new").invoke(null);
        type("gtk3.GTK3").getMethod("gtk_style_context_add_provider_for_screen", long.class, long.class, int.class).invoke(null, screen, made,
                PRIORITY);
        display.setData(PROVIDER, made);
        return made;
    }

    private static void load(long provider, String css) throws ReflectiveOperationException {
        byte[] text = (css + '\0').getBytes(StandardCharsets.UTF_8);
        type("gtk3.GTK3").getMethod("gtk_css_provider_load_from_data", long.class, byte[].class, long.class, long[].class).invoke(null, provider,
                text,
                -1L, null);
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return Class.forName(INTERNAL + name, true, SWT.class.getClassLoader());
    }
}
