package se.underlag.ui.person;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import se.underlag.ui.Bild;
import se.underlag.ui.internal.person.Messages;

/** Whose card is shown. It carries no name: titles of windows and tabs are read over shoulders. @param personId id of the person in any unit */
public record PersonkortInput(String personId) implements IEditorInput {

    /** Id of the card's editor. */
    public static final String EDITOR = "se.underlag.ui.personkort";

    @Override public boolean exists() {
        return true;
    }

    @Override public ImageDescriptor getImageDescriptor() {
        return Bild.PERSON.descriptor();
    }

    @Override public String getName() {
        return Messages.kort_titel;
    }

    @Override public String getToolTipText() {
        return Messages.kort_titel;
    }

    /** Cards are not opened again at the next start: opening is a logged reading, which a person chooses. */
    @Override public IPersistableElement getPersistable() {
        return null;
    }

    @Override public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
