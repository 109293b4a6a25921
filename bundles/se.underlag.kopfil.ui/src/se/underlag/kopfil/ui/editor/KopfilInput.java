package se.underlag.kopfil.ui.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import se.underlag.ui.Bild;

/**
 * Which köpfil an editor shows. Kept when the window is closed, so that it is open again the next time.
 *
 * @param kopfilId id of the köpfil
 * @param namn its name; no personal data
 */
public record KopfilInput(String kopfilId, String namn) implements IEditorInput, IPersistableElement {

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Bild.KOPFIL.descriptor();
    }

    @Override
    public String getName() {
        return namn;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getToolTipText() {
        return namn;
    }

    @Override
    public String getFactoryId() {
        return KopfilInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(KopfilInputFactory.KOPFIL, kopfilId);
        memento.putString(KopfilInputFactory.NAMN, namn);
    }

    /** The same köpfil is the same input, whatever it is called by now. */
    @Override
    public boolean equals(Object other) {
        return other instanceof KopfilInput that && kopfilId.equals(that.kopfilId);
    }

    @Override
    public int hashCode() {
        return kopfilId.hashCode();
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
