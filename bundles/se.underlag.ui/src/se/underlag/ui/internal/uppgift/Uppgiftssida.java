package se.underlag.ui.internal.uppgift;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Group;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.osgi.service.prefs.BackingStoreException;
import org.slf4j.LoggerFactory;
import se.underlag.model.Roll;
import se.underlag.security.Rollnamn;
import se.underlag.ui.Installningar;
import se.underlag.ui.Marke;

/** Preferences: the start page, reminders, and for somebody with several roles which of them count as "mine". */
public final class Uppgiftssida extends PreferencePage implements IWorkbenchPreferencePage {

    private final Map<Roll, Button> roller = new EnumMap<>(Roll.class);
    private Button start;
    private Button paminn;

    /** Made by the workbench. */
    public Uppgiftssida() {
        setDescription(Messages.sidaText);
    }

    @Override public void init(IWorkbench workbench) {
        // kept in a node of our own
    }

    @Override protected Control createContents(Composite parent) {
        Composite sida = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().applyTo(sida);
        start = ruta(sida, Messages.sidaVidStart, "installningar.startsida");
        paminn = ruta(sida, Messages.sidaPaminn, "installningar.paminn");
        Group grupp = new Group(sida, SWT.NONE);
        grupp.setText(Messages.sidaRoller);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(grupp);
        GridLayoutFactory.swtDefaults().numColumns(2).applyTo(grupp);
        for (Roll roll : Roll.values()) {
            roller.put(roll, ruta(grupp, Rollnamn.of(roll), "installningar.roll." + roll.name()));
        }
        fyll(Installningar.startsida(), Installningar.paminn(), Installningar.doldaRoller());
        return sida;
    }

    private static Button ruta(Composite parent, String text, String id) {
        Button ruta = Marke.pa(new Button(parent, SWT.CHECK), id);
        ruta.setText(text);
        return ruta;
    }

    private void fyll(boolean vidStart, boolean paminnelser, Set<Roll> dolda) {
        start.setSelection(vidStart);
        paminn.setSelection(paminnelser);
        roller.forEach((roll, ruta) -> ruta.setSelection(!dolda.contains(roll)));
    }

    @Override protected void performDefaults() {
        fyll(true, true, Set.of());
        super.performDefaults();
    }

    @Override public boolean performOk() {
        Installningar.nod().putBoolean(Installningar.STARTSIDA, start.getSelection());
        Installningar.nod().putBoolean(Installningar.PAMINN, paminn.getSelection());
        Installningar.nod().put(Installningar.DOLDA_ROLLER, roller.entrySet().stream().filter(en -> !en.getValue().getSelection())
                .map(en -> en.getKey().name()).collect(Collectors.joining(" ")));
        try {
            Installningar.nod().flush();
        } catch (BackingStoreException failed) {
            LoggerFactory.getLogger(Uppgiftssida.class).warn("The preferences could not be kept", failed);
        }
        return super.performOk();
    }
}
