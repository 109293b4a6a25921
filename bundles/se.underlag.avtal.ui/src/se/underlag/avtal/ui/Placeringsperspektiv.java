package se.underlag.avtal.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import se.underlag.avtal.ui.ko.BbVy;
import se.underlag.avtal.ui.ko.Placeringsvy;
import se.underlag.avtal.ui.ko.Signeringsvy;
import se.underlag.avtal.ui.ko.Undantagsvy;
import se.underlag.avtal.ui.ramavtal.Ramavtalsvy;

/** The perspective of placements: the queues above, the cases that are open below. */
public final class Placeringsperspektiv implements IPerspectiveFactory {

    /** Id of the perspective. */
    public static final String ID = "se.underlag.avtal.ui.perspektiv";
    /** The folder of the queues. */
    public static final String KOER = "se.underlag.avtal.ui.koer";

    private static final float KO_SHARE = 0.46f;

    @Override public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
        IFolderLayout queues = layout.createFolder(KOER, IPageLayout.TOP, KO_SHARE, layout.getEditorArea());
        queues.addView(Placeringsvy.ID);
        queues.addView(BbVy.ID);
        queues.addView(Signeringsvy.ID);
        queues.addPlaceholder(Undantagsvy.ID);
        queues.addPlaceholder(Ramavtalsvy.ID);
    }
}
