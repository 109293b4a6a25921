package se.underlag.ui.grid.internal;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.slf4j.LoggerFactory;

/**
 * Gives cells a widget of GTK to stand for. SWT makes an {@link Accessible} that has only a parent without one, GTK then calls it defunct, and
 * screen readers pass over what is defunct. The widget is never shown, so that no state of it (focused, showing) is taken for the cell's. There is
 * no public way; where SWT has changed its insides, cells stay as SWT makes them and that is logged once.
 */
final class GtkCells {

    private static final boolean GTK = "gtk".equals(SWT.getPlatform());

    private final Control stand;
    private boolean broken;

    /** @param grid where the cells are; they must be {@link #forget forgotten} before it is disposed */
    GtkCells(Composite grid) {
        stand = GTK ? new Composite(grid, SWT.NO_FOCUS) : null;
        if (GTK) {
            stand.setVisible(false);
        }
    }

    /** Gives the cell the widget; which makes it known outside the process. */
    void adopt(Accessible cell) {
        map(cell, true);
    }

    /** Takes the widget away again: a reader may hold on to the cell longer than the widget lives. */
    void forget(Accessible cell) {
        map(cell, false);
    }

    private void map(Accessible cell, boolean adopted) {
        if (!GTK || broken) {
            return;
        }
        try {
            Method objectOf = Accessible.class.getDeclaredMethod("getAccessibleObject");
            objectOf.setAccessible(true);
            Object object = objectOf.invoke(cell);
            long atk = handle(object, "atkHandle");
            long widget = adopted ? handle(stand, "handle") : 0;
            Method register = Class.forName("org.eclipse.swt.internal.gtk.OS", true, SWT.class.getClassLoader())
                    .getMethod("swt_fixed_accessible_register_accessible", long.class, boolean.class, long.class);
            register.invoke(null, atk, false, widget);
        } catch (ReflectiveOperationException | LinkageError | RuntimeException changed) {
            broken = true;
            LoggerFactory.getLogger(GtkCells.class).warn("Cells stay defunct for screen readers, SWT has changed inside", changed);
        }
    }

    private static long handle(Object object, String name) throws ReflectiveOperationException {
        for (Class<?> type = object.getClass(); type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    field.setAccessible(true);
                    return field.getLong(object);
                }
            }
        }
        throw new NoSuchFieldException(name);
    }
}
