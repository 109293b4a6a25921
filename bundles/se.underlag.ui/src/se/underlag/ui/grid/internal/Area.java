package se.underlag.ui.grid.internal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A grid with the line above it. The focus belongs to the rows. */
final class Area extends Composite {

    private Control rows;

    Area(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(this);
    }

    /** Lays the line above the rows. */
    void fill(Control bar, Control theRows) {
        this.rows = theRows;
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(theRows);
    }

    @Override public boolean setFocus() {
        return rows.setFocus();
    }

    @Override public boolean forceFocus() {
        return rows.forceFocus();
    }
}
