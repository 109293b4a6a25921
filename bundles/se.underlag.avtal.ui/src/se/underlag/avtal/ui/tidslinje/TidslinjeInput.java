package se.underlag.avtal.ui.tidslinje;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import se.underlag.ui.Bild;

/**
 * Whose line of time an editor shows. Its title is the reference of the case that it was opened from, which says nothing about whom it concerns (A28).
 *
 * @param personId of the person
 * @param referens of that case
 */
public record TidslinjeInput(String personId, String referens) implements IEditorInput {

    /** Id of the editor. */
    public static final String EDITOR = "se.underlag.avtal.ui.tidslinje";

    @Override public boolean exists() {
        return true;
    }

    @Override public ImageDescriptor getImageDescriptor() {
        return Bild.SENASTE.descriptor();
    }

    @Override public String getName() {
        return NLS.bind(Messages.titel, referens);
    }

    @Override public String getToolTipText() {
        return getName();
    }

    /** Not opened again at the next start: it is a logged reading, which a person chooses. */
    @Override public IPersistableElement getPersistable() {
        return null;
    }

    @Override public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override public boolean equals(Object other) {
        return other instanceof TidslinjeInput input && input.personId.equals(personId);
    }

    @Override public int hashCode() {
        return personId.hashCode();
    }
}
