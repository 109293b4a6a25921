package se.underlag.security.inloggning;

import java.util.Optional;
import se.underlag.security.Aktor;

/**
 * A service that lets a person in: knows what must be asked for, checks it, tells the store which database to open and says who acts. The shell
 * (window, command line) logs in once, before anything is read. Takes as long as a server or a key takes: never in the UI thread.
 */
public interface Inloggning {

    /** What a person must say. */
    enum Behov {
        /** Nothing: the operating system knows who it is. */
        INGET,
        /** A password: the database is encrypted. */
        LOSENORD,
        /** Name and password: the database is shared. */
        ANVANDARE
    }

    /** @return what must be asked for there; reads files only */
    Behov behov(Inloggningsplats plats);

    /**
     * Logs in and chooses the database ({@link se.underlag.persistence.Databasval}).
     *
     * @param uppgifter not kept; the caller wipes it
     * @throws InloggningException when it is refused
     * @throws se.underlag.persistence.LagringException when the database cannot be opened for another reason
     */
    Session loggaIn(Inloggningsplats plats, Uppgifter uppgifter);

    /** @return the login, empty before it */
    Optional<Session> session();

    /** @return who acts: who logged in, or the operating system's user while nobody has or a database of one's own asks for no name */
    Aktor aktor();

    /** @return whether data are shared, so that nobody owns them by coming first */
    boolean delad();

    /** @return name in the last successful login there, to be suggested; empty when there was none */
    Optional<String> senasteAnvandare(Inloggningsplats plats);

    /** @return minutes without a key or the mouse until the window is locked; 0 for never, and where there is no password. Reads the store */
    int lasMinuter();

    /** Whether that is the password of who is logged in; wrong tries count as at login. @throws InloggningException when it is not */
    void las(char[] losenord);

    /**
     * Changes the password: that of the login on the server, and the one that wraps the key here. A database of one's own gets its first one by
     * {@link se.underlag.persistence.nyckel.Kryptering#kryptera}.
     *
     * @throws InloggningException when the present one is wrong, the new one too easy to guess or the server does not answer
     */
    void bytLosenord(char[] nuvarande, char[] nytt);

    /** @throws InloggningException when a new password is too easy to guess. @param anvandare must not stand in it, may be null */
    void kravStyrka(char[] losenord, String anvandare);
}
