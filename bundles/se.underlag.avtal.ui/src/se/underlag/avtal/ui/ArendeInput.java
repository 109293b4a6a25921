package se.underlag.avtal.ui;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import se.underlag.ui.Bild;

/**
 * Which case an editor shows. Its title is the reference, which says nothing about whom it concerns (A28).
 *
 * @param id of the case
 * @param referens what it is called outside the house
 */
public record ArendeInput(String id, String referens) implements IEditorInput {

    /** Id of the case's editor. */
    public static final String EDITOR = "se.underlag.avtal.ui.arende";

    @Override public boolean exists() {
        return true;
    }

    @Override public ImageDescriptor getImageDescriptor() {
        return Bild.CHECKLISTA.descriptor();
    }

    @Override public String getName() {
        return referens;
    }

    @Override public String getToolTipText() {
        return referens;
    }

    /** Not opened again at the next start: it is a logged reading, which a person chooses. */
    @Override public IPersistableElement getPersistable() {
        return null;
    }

    @Override public <T> T getAdapter(Class<T> adapter) {
        return null;
    }

    @Override public boolean equals(Object other) {
        return other instanceof ArendeInput input && input.id.equals(id);
    }

    @Override public int hashCode() {
        return id.hashCode();
    }
}
