package se.underlag.kopfil.ui;

import java.util.Objects;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.ui.Bild;

/** Which köpfil an editor works on. Two inputs of the same köpfil are the same, whatever its name is by now. */
public final class KopfilInput implements IEditorInput {

    /** Id of the editor. */
    public static final String EDITOR = "se.underlag.kopfil.ui.editor";

    private final Kopfilsinfo info;

    /** @param info the köpfil as the lists know it */
    public KopfilInput(Kopfilsinfo info) {
        this.info = Objects.requireNonNull(info);
    }

    /** @return the köpfil as the lists knew it when the editor was opened */
    public Kopfilsinfo info() {
        return info;
    }

    /** @return id of the köpfil */
    public String kopfilId() {
        return info.id();
    }

    @Override public boolean exists() {
        return true;
    }

    @Override public ImageDescriptor getImageDescriptor() {
        return Bild.KOPFIL.descriptor();
    }

    @Override public String getName() {
        return info.namn();
    }

    @Override public String getToolTipText() {
        return NLS.bind(Messages.input_tips, new Object[] { info.namn(), info.enhetskod(), String.valueOf(info.ar()) });
    }

    /** Editors are not opened again at the next start: opening a köpfil is a logged reading, which a person chooses. */
    @Override public IPersistableElement getPersistable() {
        return null;
    }

    @Override public <T> T getAdapter(Class<T> adapter) {
        return adapter == Kopfilsinfo.class ? adapter.cast(info) : null;
    }

    @Override public boolean equals(Object other) {
        return other instanceof KopfilInput that && that.info.id().equals(info.id());
    }

    @Override public int hashCode() {
        return info.id().hashCode();
    }
}
