package se.underlag.ui.internal.person;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import se.underlag.model.Beslut;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Placeringsavtal;
import se.underlag.spi.sok.Objektref;
import se.underlag.ui.Oppning;
import se.underlag.ui.Statusrad;
import se.underlag.ui.internal.sok.Sokkallor;

/** Opens the card of the person in the selected row, wherever a row, a beslut, an avtal or what adapts to its person is selected. */
public final class PersonkortHandler extends AbstractHandler {

    private final Sokkallor services;

    /** Made by the factory of the shell. */
    public PersonkortHandler(Sokkallor services) {
        this.services = services;
    }

    @Override public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Objektref ref = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), Objektref.class, false);
        if (ref != null && ref.typ().equals("Person")) {
            new Oppning(services.oppnare()).oppna(window.getActivePage(), ref);
            return null;
        }
        Person person = person(HandlerUtil.getCurrentStructuredSelection(event));
        if (person == null) {
            person = person(inEditor(window.getActivePage().getActiveEditor()));
        }
        if (!arLagrad(person)) {
            Statusrad.visa(window, Messages.kort_ingenPerson);
        } else {
            new Oppning(services.oppnare()).oppna(window.getActivePage(), new Objektref("Person", person.getId()));
        }
        return null;
    }

    /** One who is only typed has no card yet, and an id that says who it is, which must not be remembered anywhere. */
    static boolean arLagrad(Person person) {
        return person != null && person.getId() != null && person.getVersion() > 0;
    }

    /** Views such as the history show what is marked in the editor and have no selection of their own. */
    private static IStructuredSelection inEditor(IEditorPart editor) {
        return editor != null && editor.getSite().getSelectionProvider() != null
                && editor.getSite().getSelectionProvider().getSelection() instanceof IStructuredSelection marked ? marked : StructuredSelection.EMPTY;
    }

    private static Person person(IStructuredSelection selection) {
        return switch (selection.getFirstElement()) {
        case Person person -> person;
        case Kopfilsrad rad -> rad.getPerson();
        case Placeringsavtal avtal -> avtal.getPerson();
        case Beslut beslut when beslut.getArende() != null -> beslut.getArende().getPerson();
        case null, default -> null;
        };
    }
}
