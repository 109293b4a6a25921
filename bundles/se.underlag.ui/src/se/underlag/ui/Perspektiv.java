package se.underlag.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/**
 * The perspective that the window opens with: a folder at the left of the editors, and one below both. Modules put their views there by perspective
 * extensions ({@code relationship="stack"} with one of these folders).
 */
public final class Perspektiv implements IPerspectiveFactory {

    /** Id of the perspective. */
    public static final String ID = "se.underlag.ui.perspektiv";
    /** The folder for what one chooses from. */
    public static final String VANSTER = "se.underlag.ui.vanster";
    /** The folder for what belongs to the open editor. */
    public static final String NERE = "se.underlag.ui.nere";

    private static final float VANSTER_SHARE = 0.21f;
    private static final float EDITOR_SHARE = 0.78f;

    @Override public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout below = layout.createFolder(NERE, IPageLayout.BOTTOM, EDITOR_SHARE, layout.getEditorArea());
        below.addPlaceholder("se.underlag.nere.*");
        IFolderLayout left = layout.createFolder(VANSTER, IPageLayout.LEFT, VANSTER_SHARE, layout.getEditorArea());
        left.addPlaceholder("se.underlag.vanster.*");
    }
}
