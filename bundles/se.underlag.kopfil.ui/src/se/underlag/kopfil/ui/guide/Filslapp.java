package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import se.underlag.kopfil.ui.internal.Kommandon;
import se.underlag.ui.Felvisning;

/** Starts the import of files that are dropped on a control. */
public final class Filslapp extends DropTargetAdapter {

    /** Never a move: the file manager would delete what it lets go of. */
    static final int OPERATIONS = DND.DROP_COPY | DND.DROP_DEFAULT;

    private final Control over;
    private final IServiceLocator services;

    private Filslapp(Control over, IServiceLocator services) {
        this.over = over;
        this.services = services;
    }

    /** Lets the control, and what lies in it, take files. */
    public static void installera(Control over, IServiceLocator services) {
        DropTarget target = new DropTarget(over, OPERATIONS);
        target.setTransfer(new Transfer[] { FileTransfer.getInstance() });
        target.addDropListener(new Filslapp(over, services));
    }

    /** The file is read and stays where it is, so it is never moved. */
    @Override public void dragEnter(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    /** A key pressed on the way must not make it a move either. */
    @Override public void dragOperationChanged(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override public void dropAccept(DropTargetEvent event) {
        event.detail = DND.DROP_COPY;
    }

    @Override public void drop(DropTargetEvent event) {
        List<Path> files = filer(event.data);
        if (!files.isEmpty()) {
            over.getDisplay().asyncExec(() -> {
                if (!over.isDisposed()) {
                    start(files);
                }
            });
        }
    }

    /** @return those of the dropped files that can be imported, in their order. @param data as the window system gives it */
    static List<Path> filer(Object data) {
        return data instanceof String[] names ? Arrays.stream(names).map(Path::of).filter(path -> Importval.ENDINGS.contains(ending(path))).toList()
                : List.of();
    }

    private static String ending(Path path) {
        String ending = IPath.fromOSString(path.toString()).getFileExtension();
        return ending == null ? "" : ending.toLowerCase(Locale.ROOT);
    }

    private void start(List<Path> files) {
        Event trigger = new Event();
        trigger.data = files;
        try {
            services.getService(IHandlerService.class).executeCommand(Kommandon.IMPORTERA, trigger);
        } catch (CommandException error) {
            Felvisning.visa(over.getShell(), error);
        }
    }
}
