package se.underlag.app.internal.inloggning;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggning.Behov;
import se.underlag.security.inloggning.InloggningException;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.security.inloggning.Uppgifter;

/** Asks who it is before anything of the data is shown. */
final class Inloggningsdialog extends Losenordsdialog {

    private final Inloggning login;
    private final Inloggningsplats place;
    private final boolean shared;
    private Text user;
    private Text password;
    private Text former;

    Inloggningsdialog(Shell parent, Inloggning login, Inloggningsplats place) {
        super(parent, Messages.loggaIn_titel, login.behov(place) == Behov.ANVANDARE ? Messages.loggaIn_delad : Messages.loggaIn_krypterad,
                Messages.loggaIn_knapp, Messages.loggaIn_avsluta);
        this.login = login;
        this.place = place;
        this.shared = login.behov(place) == Behov.ANVANDARE;
    }

    @Override void falt() {
        if (shared) {
            user = falt(Messages.anvandare, "inloggning.anvandare", SWT.NONE);
            user.setText(login.senasteAnvandare(place).orElseGet(() -> System.getProperty("user.name")));
        }
        password = falt(Messages.losenord, "inloggning.losenord", SWT.PASSWORD);
        password.setFocus();
    }

    @Override public void create() {
        super.create();
        password.setFocus();
    }

    @Override Runnable forsok() {
        Uppgifter said = new Uppgifter(user == null ? null : user.getText(), text(password), former == null ? null : text(former));
        return () -> {
            try (said) {
                login.loggaIn(place, said);
            }
        };
    }

    @Override void misslyckat(Throwable error) {
        super.misslyckat(error);
        if (former == null && error instanceof InloggningException refused && refused.orsak() == InloggningException.Orsak.TIDIGARE_BEHOVS) {
            former = falt(Messages.tidigare, "inloggning.tidigare", SWT.PASSWORD);
            former.setFocus();
        }
    }
}
