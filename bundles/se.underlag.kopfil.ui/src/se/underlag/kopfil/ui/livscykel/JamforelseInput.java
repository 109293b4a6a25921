package se.underlag.kopfil.ui.livscykel;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.livscykel.Versionsinfo;
import se.underlag.ui.Bild;

/** Which two states of a köpfil are compared. @param efter null for the file as it is now */
record JamforelseInput(Kopfilsinfo fil, Versionsinfo fore, Versionsinfo efter) implements IEditorInput {

    @Override public boolean exists() {
        return true;
    }

    @Override public ImageDescriptor getImageDescriptor() {
        return Bild.JAMFOR.descriptor();
    }

    @Override public String getName() {
        return NLS.bind(Messages.jamforelsenamn, new Object[] { fil.namn(), fore.beteckning(), efter == null ? Messages.nu : efter.beteckning() });
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
