package se.underlag.kopfil.ui.oversikt;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.ui.Bild;

/** Which köpfil an overview shows. Two of the same köpfil are the same. */
final class OversiktInput implements IEditorInput {

    /** Id of the overview's editor. */
    static final String EDITOR = "se.underlag.kopfil.ui.oversikt";

    private final Kopfilsinfo info;

    OversiktInput(Kopfilsinfo info) {
        this.info = info;
    }

    Kopfilsinfo info() {
        return info;
    }

    @Override public boolean exists() {
        return true;
    }

    @Override public ImageDescriptor getImageDescriptor() {
        return Bild.OVERSIKT.descriptor();
    }

    @Override public String getName() {
        return NLS.bind(Messages.titel, info.namn());
    }

    @Override public String getToolTipText() {
        return NLS.bind(Messages.tips, new Object[] { info.namn(), info.enhetskod(), String.valueOf(info.ar()) });
    }

    @Override public IPersistableElement getPersistable() {
        return null;
    }

    @Override public <T> T getAdapter(Class<T> adapter) {
        return adapter == Kopfilsinfo.class ? adapter.cast(info) : null;
    }

    @Override public boolean equals(Object other) {
        return other instanceof OversiktInput that && that.info.id().equals(info.id());
    }

    @Override public int hashCode() {
        return info.id().hashCode();
    }
}
