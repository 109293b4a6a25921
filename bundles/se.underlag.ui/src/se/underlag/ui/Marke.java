package se.underlag.ui;

import org.eclipse.swt.widgets.Widget;

/** Gives widgets names that stay when their texts change, for those who drive the window by program. */
public final class Marke {

    /** The key of a widget's data under which its name stands. */
    public static final String NYCKEL = "se.underlag.id";

    private Marke() {
    }

    /** Names the widget. @param id unique in its window, {@code import.fil}; @return the widget */
    public static <W extends Widget> W pa(W widget, String id) {
        widget.setData(NYCKEL, id);
        return widget;
    }
}
