package se.underlag.kopfil.ui.internal;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;
import se.underlag.ui.Felvisning;

/** The commands of this bundle, as plugin.xml declares them. */
public final class Kommandon {

    /** Opens the selected köpfil. */
    public static final String OPPNA = "se.underlag.kopfil.ui.oppna";
    /** Shows the selected köpfil at a glance. */
    public static final String OVERSIKT = "se.underlag.kopfil.ui.oversikt";
    /** Imports a köpfil. */
    public static final String IMPORTERA = "se.underlag.kopfil.ui.importera";
    /** Exports the selected köpfil. */
    public static final String EXPORTERA = "se.underlag.kopfil.ui.exportera";
    /** Registers a unit. */
    public static final String NY_ENHET = "se.underlag.kopfil.ui.nyEnhet";

    private Kommandon() {
    }

    /** @return a menu item for the command */
    public static IContributionItem item(IServiceLocator locator, String command, String label) {
        CommandContributionItemParameter parameter = new CommandContributionItemParameter(locator, null, command, CommandContributionItem.STYLE_PUSH);
        parameter.label = label;
        return new CommandContributionItem(parameter);
    }

    /** Runs the command; what goes wrong is shown. */
    public static void kor(IHandlerService service, Shell shell, String command) {
        try {
            service.executeCommand(command, null);
        } catch (CommandException error) {
            Felvisning.visa(shell, error);
        }
    }
}
