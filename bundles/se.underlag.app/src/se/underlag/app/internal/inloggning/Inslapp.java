package se.underlag.app.internal.inloggning;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;

import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Inloggning.Behov;
import se.underlag.security.inloggning.Inloggningsplats;
import se.underlag.security.inloggning.Session;
import se.underlag.security.inloggning.Uppgifter;

/** Lets the person in at the start: asks in a dialog where the installation asks for something. Belongs to the UI thread. */
public final class Inslapp {

    private final Inloggning login;
    private final Clock clock;

    /** @param login knows what to ask for; @param clock knows the time zone */
    public Inslapp(Inloggning login, Clock clock) {
        this.login = login;
        this.clock = clock;
    }

    /**
     * Logs in, which chooses the database.
     *
     * @return whether the person is in; false when the dialog was closed
     * @throws IOException when the installation's file cannot be read
     */
    public boolean slappIn(Shell parent, Path databas) throws IOException {
        Inloggningsplats place = Inloggningsplats.of(databas);
        if (login.behov(place) != Behov.INGET) {
            return new Inloggningsdialog(parent, login, place).open() == Window.OK;
        }
        try (Uppgifter nothing = new Uppgifter(null, new char[0])) {
            login.loggaIn(place, nothing);
        }
        return true;
    }

    /** @return when the person logged in before, and how many have tried since; empty where nobody has to log in or nobody has before */
    public Optional<String> senast() {
        return login.session().flatMap(session -> session.tidigare().map(before -> text(session, before)));
    }

    private String text(Session session, Instant before) {
        String time = tid(before, clock);
        return session.misslyckade() == 0 ? NLS.bind(Messages.senast, time) : NLS.bind(Messages.senastMedFel, time, session.misslyckade());
    }

    static String tid(Instant time, Clock clock) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withZone(clock.getZone()).format(time);
    }
}
