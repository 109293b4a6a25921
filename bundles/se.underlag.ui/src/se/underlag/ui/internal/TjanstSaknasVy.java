package se.underlag.ui.internal;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** Stands in for a view whose service is not running. */
public final class TjanstSaknasVy extends ViewPart {

    private final String tjanst;
    private Composite content;

    public TjanstSaknasVy(String tjanst) {
        this.tjanst = tjanst;
    }

    @Override public void createPartControl(Composite parent) {
        content = TjanstSaknasEditor.explain(parent, tjanst);
    }

    @Override public void setFocus() {
        content.setFocus();
    }
}
