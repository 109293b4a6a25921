package se.underlag.ui.internal.roller;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import se.underlag.ui.Bild;

/** Users and roles, of which a window has one page. */
record RollerInput() implements IEditorInput {

    @Override public boolean exists() {
        return true;
    }

    @Override public ImageDescriptor getImageDescriptor() {
        return Bild.AGARE.descriptor();
    }

    @Override public String getName() {
        return Messages.sida;
    }

    @Override public String getToolTipText() {
        return Messages.sida;
    }

    /** Reading who may what is not done unasked at the next start. */
    @Override public IPersistableElement getPersistable() {
        return null;
    }

    @Override public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
