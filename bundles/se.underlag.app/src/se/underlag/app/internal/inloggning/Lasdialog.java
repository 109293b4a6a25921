package se.underlag.app.internal.inloggning;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

import se.underlag.security.inloggning.Inloggning;

/** Stands alone on the screen until the person who is logged in has written the password. Cannot be closed otherwise. */
final class Lasdialog extends Losenordsdialog {

    private final Inloggning login;
    private Text password;

    Lasdialog(Inloggning login) {
        super(null, Messages.las_titel, Messages.las_text, Messages.las_knapp, null);
        this.login = login;
        setShellStyle(SWT.TITLE | SWT.BORDER | SWT.ON_TOP);
    }

    @Override void falt() {
        password = falt(Messages.losenord, "las.losenord", SWT.PASSWORD);
    }

    @Override public void create() {
        super.create();
        password.setFocus();
    }

    @Override Runnable forsok() {
        char[] said = text(password);
        return () -> {
            try {
                login.las(said);
            } finally {
                Arrays.fill(said, '\0');
            }
        };
    }

    @Override protected void cancelPressed() {
        // Escape does not unlock.
        password.setFocus();
    }

    @Override protected void handleShellCloseEvent() {
        password.setFocus();
    }
}
