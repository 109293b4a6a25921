package se.underlag.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;

/**
 * Check boxes in views and editors. The window's theme gives everything in a part the colour of the part, and where a check box has a colour of its own
 * the sign is drawn white on it: one that is checked looks empty. These are left to the system.
 */
public final class Kryssruta {

    private static final String OTEMAD = "org.eclipse.e4.ui.css.disabled";

    private Kryssruta() {
    }

    /** @param style beside {@link SWT#CHECK}, {@link SWT#NONE} for nothing */
    public static Button ny(Composite parent, int style) {
        Button ruta = new Button(parent, SWT.CHECK | style);
        ruta.setData(OTEMAD, Boolean.TRUE);
        return ruta;
    }
}
