package se.underlag.ui.internal.uppgift;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import se.underlag.ui.Bild;

/** The start page, of which a window has one. */
record StartInput() implements IEditorInput {

    @Override public boolean exists() {
        return true;
    }

    @Override public ImageDescriptor getImageDescriptor() {
        return Bild.START.descriptor();
    }

    @Override public String getName() {
        return Messages.titel;
    }

    @Override public String getToolTipText() {
        return Messages.titel;
    }

    /** It comes by itself at the next start. */
    @Override public IPersistableElement getPersistable() {
        return null;
    }

    @Override public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
