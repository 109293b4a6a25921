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

    /** Adds a row to the köpfil that is edited. */
    public static final String NY_RAD = "se.underlag.kopfil.ui.rad.ny";
    /** Deletes the marked rows of the köpfil that is edited. */
    public static final String TA_BORT_RADER = "se.underlag.kopfil.ui.rad.taBort";
    /** Extends the marked row. */
    public static final String FORLANG = "se.underlag.kopfil.ui.prognos.forlang";
    /** Adds a new ärende. */
    public static final String NYTT_ARENDE = "se.underlag.kopfil.ui.prognos.nyttArende";
    /** Changes the insats of the marked row. */
    public static final String BYT_INSATS = "se.underlag.kopfil.ui.prognos.bytInsats";
    /** Ends the marked row early. */
    public static final String AVSLUTA = "se.underlag.kopfil.ui.prognos.avsluta";
    /** Changes the dygnspris of the marked row. */
    public static final String ANDRA_DYGNSPRIS = "se.underlag.kopfil.ui.prognos.dygnspris";
    /** Moves the person of the marked row to F100. */
    public static final String F100 = "se.underlag.kopfil.ui.prognos.f100";
    /** Moves the person of the marked row. */
    public static final String FLYTTA = "se.underlag.kopfil.ui.prognos.flytta";
    /** Adds a measure. */
    public static final String ATGARD = "se.underlag.kopfil.ui.prognos.atgard";
    /** Confirms an event. */
    public static final String BEKRAFTA = "se.underlag.kopfil.ui.prognos.bekrafta";
    /** Removes an event. */
    public static final String TA_BORT_HANDELSE = "se.underlag.kopfil.ui.prognos.taBort";

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
