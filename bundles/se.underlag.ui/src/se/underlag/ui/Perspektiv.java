package se.underlag.ui;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The perspective that the window opens with; modules add their views to it by perspective extensions. */
public final class Perspektiv implements IPerspectiveFactory {

    public static final String ID = "se.underlag.ui.perspektiv";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
