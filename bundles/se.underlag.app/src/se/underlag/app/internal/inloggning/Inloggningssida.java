package se.underlag.app.internal.inloggning;

import java.time.Clock;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggning.Behov;
import se.underlag.security.inloggning.Session;
import se.underlag.ui.Bakgrund;
import se.underlag.ui.Dialoger;
import se.underlag.ui.Marke;

/** Preferences: how the database is protected, and what one may change about that. */
public final class Inloggningssida extends PreferencePage implements IWorkbenchPreferencePage {

    private static final int WIDTH = 480;

    private final Inloggning login;
    private final Optional<Nyckelbyte> change;
    private final Dialoger dialogs;
    private final Clock clock;

    /** @param change rewrites the database, empty where there is no embedded one */
    public Inloggningssida(Inloggning login, Optional<Nyckelbyte> change, Dialoger dialogs, Clock clock) {
        this.login = login;
        this.change = change;
        this.dialogs = dialogs;
        this.clock = clock;
        noDefaultAndApplyButton();
    }

    @Override public void init(IWorkbench workbench) {
        // Nothing is kept in preferences.
    }

    @Override protected Control createContents(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 10).applyTo(page);
        login.session().ifPresent(session -> show(page, session));
        return page;
    }

    private void show(Composite page, Session session) {
        Behov needed = login.behov(session.plats());
        text(page, switch (needed) {
        case INGET -> Messages.sida_enskild;
        case LOSENORD -> Messages.sida_krypterad;
        case ANVANDARE -> NLS.bind(Messages.sida_delad, session.aktor().signatur());
        }, "inloggning.lage");
        if (needed == Behov.INGET) {
            change.ifPresent(service -> button(page, Messages.sida_kryptera, "inloggning.kryptera", () -> encrypt(service)));
            return;
        }
        text(page, session.tidigare().map(before -> NLS.bind(Messages.sida_senast, Inslapp.tid(before, clock))).orElse(Messages.sida_aldrig),
                "inloggning.senast");
        Label lock = text(page, "", "inloggning.las");
        Bakgrund.kor(page, Messages.loggaIn_provar, monitor -> login.lasMinuter(), minutes -> {
            lock.setText(minutes > 0 ? NLS.bind(Messages.sida_las, minutes) : Messages.sida_lasAldrig);
            page.layout();
        });
        button(page, Messages.sida_byt, "inloggning.byt", () -> changePassword(needed == Behov.ANVANDARE));
        if (needed == Behov.LOSENORD) {
            change.ifPresent(service -> button(page, Messages.sida_taBort, "inloggning.taBort", () -> decrypt(service)));
        }
    }

    private static Label text(Composite page, String text, String id) {
        Label label = Marke.pa(new Label(page, SWT.WRAP), id);
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void button(Composite page, String text, String id, Runnable work) {
        Button button = Marke.pa(new Button(page, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> work.run());
    }

    private void changePassword(boolean shared) {
        NyttLosenord dialog = new NyttLosenord(getShell(), Messages.byt_titel, Messages.byt_text, Messages.byt_knapp, true, true, login::bytLosenord);
        if (dialog.open() == Window.OK) {
            dialogs.upplysning(getShell(), Messages.byt_titel, shared ? Messages.byt_serverKlart : Messages.byt_klart);
            if (shared) {
                // Connections that are open know the password of yesterday.
                PlatformUI.getWorkbench().restart();
            }
        }
    }

    private void encrypt(Nyckelbyte service) {
        NyttLosenord dialog = new NyttLosenord(getShell(), Messages.kryptera_titel, Messages.kryptera_text, Messages.kryptera_knapp, false, true,
                (none, fresh) -> {
                    login.kravStyrka(fresh, null);
                    service.bestall(true, fresh);
                });
        restart(service, dialog);
    }

    private void decrypt(Nyckelbyte service) {
        NyttLosenord dialog = new NyttLosenord(getShell(), Messages.dekryptera_titel, Messages.dekryptera_text, Messages.dekryptera_knapp, true,
                false,
                (present, none) -> {
                    login.las(present);
                    service.bestall(false, present);
                });
        restart(service, dialog);
    }

    private static void restart(Nyckelbyte service, Window dialog) {
        if (dialog.open() == Window.OK && !PlatformUI.getWorkbench().restart()) {
            service.avbestall();
        }
    }
}
