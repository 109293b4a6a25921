package se.underlag.kopfil.ui.livscykel;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.ui.Bild;

/** Which uploaded version an editor shows. Not opened again at the next start: it is a logged reading, which a person chooses. */
record VersionInput(Versionsinfo info) implements IEditorInput {

    @Override public boolean exists() {
        return true;
    }

    @Override public ImageDescriptor getImageDescriptor() {
        return Bild.VERSION.descriptor();
    }

    @Override public String getName() {
        return NLS.bind(Messages.versionsnamn, info.kopfil(), info.beteckning());
    }

    @Override public String getToolTipText() {
        return getName();
    }

    @Override public IPersistableElement getPersistable() {
        return null;
    }

    @Override public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
