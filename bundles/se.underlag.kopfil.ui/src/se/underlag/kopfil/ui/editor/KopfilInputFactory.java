package se.underlag.kopfil.ui.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the input of an editor that was open when the window was closed. */
public final class KopfilInputFactory implements IElementFactory {

    static final String ID = "se.underlag.kopfil.ui.input";
    static final String KOPFIL = "kopfil";
    static final String NAMN = "namn";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String id = memento.getString(KOPFIL);
        String namn = memento.getString(NAMN);
        return id == null || namn == null ? null : new KopfilInput(id, namn);
    }
}
