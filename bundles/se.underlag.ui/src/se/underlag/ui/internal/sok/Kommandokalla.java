package se.underlag.ui.internal.sok;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.IParameter;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.views.IViewDescriptor;
import org.slf4j.LoggerFactory;
import se.underlag.base.Sokord;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.sok.Sokfraga;
import se.underlag.spi.sok.Sokkalla;
import se.underlag.spi.sok.Traff;
import se.underlag.ui.Felvisning;
import se.underlag.ui.Oppnare;

/**
 * The commands that can be run where the person is, with their keys, and the views. Ours and those of the workbench that stand in our menus:
 * what the platform has beside is made for programmers. Looked up when the search is opened, in the UI thread.
 */
final class Kommandokalla implements Sokkalla, Oppnare {

    private static final String OWN = "se.underlag.";
    private static final String KOMMANDO = "Kommando";
    private static final String VY = "Vy";
    private static final Set<String> WORKBENCH = Set.of(IWorkbenchCommandConstants.FILE_SAVE, IWorkbenchCommandConstants.FILE_SAVE_ALL,
            IWorkbenchCommandConstants.FILE_CLOSE, IWorkbenchCommandConstants.FILE_CLOSE_ALL, IWorkbenchCommandConstants.FILE_EXIT,
            IWorkbenchCommandConstants.FILE_REFRESH, IWorkbenchCommandConstants.EDIT_UNDO, IWorkbenchCommandConstants.EDIT_REDO,
            IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, IWorkbenchCommandConstants.WINDOW_PREFERENCES,
            IWorkbenchCommandConstants.WINDOW_RESET_PERSPECTIVE, IWorkbenchCommandConstants.WINDOW_SHOW_KEY_ASSIST);

    private final List<Post> posts = new ArrayList<>();

    /** What is kept of a command. @param folded its name as it is compared */
    private record Post(Objektref ref, String name, String keys, String folded) {
    }

    Kommandokalla(IWorkbenchWindow window) {
        IBindingService bindings = window.getService(IBindingService.class);
        for (Command command : window.getService(ICommandService.class).getDefinedCommands()) {
            if (runs(command)) {
                add(new Objektref(KOMMANDO, command.getId()), name(command), bindings.getBestActiveBindingFormattedFor(command.getId()));
            }
        }
        for (IViewDescriptor view : window.getWorkbench().getViewRegistry().getViews()) {
            if (view.getId().startsWith(OWN)) {
                add(new Objektref(VY, view.getId()), NLS.bind(Messages.sok_visaVy, view.getLabel()), null);
            }
        }
    }

    private void add(Objektref ref, String name, String keys) {
        if (name != null) {
            posts.add(new Post(ref, name, keys == null ? "" : keys, Sokord.vik(name)));
        }
    }

    private static boolean runs(Command command) {
        if (!command.getId().startsWith(OWN) && !WORKBENCH.contains(command.getId()) || command.getId().equals(SokHandler.KOMMANDO)) {
            return false;
        }
        try {
            IParameter[] parameters = command.getParameters();
            return command.isHandled() && command.isEnabled() && (parameters == null || Arrays.stream(parameters).allMatch(IParameter::isOptional));
        } catch (NotDefinedException gone) {
            return false;
        }
    }

    private static String name(Command command) {
        try {
            return command.getName();
        } catch (NotDefinedException gone) {
            return null;
        }
    }

    @Override public String grupp() {
        return Messages.sok_kommandon;
    }

    @Override public int ordning() {
        return 90;
    }

    @Override public void forbered() {
        // was looked up when it was made, in the UI thread
    }

    @Override public List<Traff> sok(Sokfraga fraga, int max) {
        return fraga.ord().isEmpty() ? List.of()
                : posts.stream().map(post -> new Traff(post.ref(), post.name(), post.keys(), Sokord.rang(post.folded(), fraga.ord())))
                        .filter(hit -> hit.rang() != Sokord.INGEN)
                        .sorted(Comparator.comparingInt(Traff::rang).reversed().thenComparing(Traff::text)).limit(max).toList();
    }

    @Override public List<Traff> hamta(Collection<Objektref> mal) {
        return List.of();
    }

    @Override public boolean oppna(IWorkbenchPage page, Objektref mal) {
        if (posts.stream().map(Post::ref).noneMatch(ref -> Objects.equals(ref, mal))) {
            return false;
        }
        IWorkbenchWindow window = page.getWorkbenchWindow();
        try {
            if (mal.typ().equals(VY)) {
                page.showView(mal.id());
            } else {
                window.getService(IHandlerService.class).executeCommand(mal.id(), null);
            }
        } catch (PartInitException error) {
            Felvisning.visa(window.getShell(), error);
        } catch (CommandException error) {
            LoggerFactory.getLogger(Kommandokalla.class).warn("The command {} did not run", mal.id(), error);
            Felvisning.visa(window.getShell(), error.getCause() == null ? error : error.getCause());
        }
        return true;
    }
}
