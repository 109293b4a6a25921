package se.underlag.security.inloggning;

import java.time.Instant;
import java.util.Optional;
import se.underlag.persistence.Databas;
import se.underlag.security.Aktor;

/**
 * A login that succeeded; lasts as long as the process.
 *
 * @param databas what the store was told to open
 * @param server the shared database with the person's login, for who talks to it; empty in a database of one's own
 * @param kontakt whether the shared database answered at login; always false in a database of one's own
 * @param tidigare when the person logged in before, empty for the first time
 * @param misslyckade how many tries with a wrong password there were since then
 */
public record Session(Aktor aktor, Inloggningsplats plats, Databas databas, Optional<Databas.Postgresql> server, boolean kontakt,
        Optional<Instant> tidigare, int misslyckade) {
}
