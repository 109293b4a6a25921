package se.underlag.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What a view shows when it has nothing to show: what that means, what to do, and the steps as links. */
public final class Tomtext extends Composite {

    private static final int WIDTH = 360;

    /** An empty explanation. */
    public Tomtext(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(0, 8).applyTo(this);
    }

    /**
     * Shows another explanation.
     *
     * @param rubrik short, without full stop
     * @param text what to do
     * @param steg links under it
     */
    public Tomtext visa(String rubrik, String text, Steg... steg) {
        for (Control old : getChildren()) {
            old.dispose();
        }
        Label heading = new Label(this, SWT.WRAP);
        heading.setText(rubrik);
        heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(heading);
        Label body = new Label(this, SWT.WRAP);
        body.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(body);
        for (Steg one : steg) {
            Link link = new Link(this, SWT.NONE);
            link.setText("<a>" + one.text() + "</a>");
            link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> one.gor().run()));
        }
        layout(true, true);
        return this;
    }

    @Override public boolean setFocus() {
        for (Control child : getChildren()) {
            if (child instanceof Link && child.setFocus()) {
                return true;
            }
        }
        return super.setFocus();
    }

    /** A step that a person can take from here. @param text a verb */
    public record Steg(String text, Runnable gor) {
    }
}
