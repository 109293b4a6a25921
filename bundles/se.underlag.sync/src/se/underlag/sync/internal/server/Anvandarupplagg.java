package se.underlag.sync.internal.server;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.osgi.util.NLS;
import se.underlag.model.Roll;
import se.underlag.persistence.Datakalla;
import se.underlag.spi.Kommandofel;

/** Makes a login, its user and its first roles, in one transaction. */
final class Anvandarupplagg {

    private static final Pattern SIGNATURE = Pattern.compile("[\\p{L}0-9][\\p{L}0-9._-]{0,39}");
    private static final int SHORTEST = 12;
    /** Without what looks alike in print. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    private final Datakalla.Forbindelse server;

    Anvandarupplagg(Datakalla.Forbindelse server) {
        this.server = server;
    }

    /** @param losenord the one that was made, null when one was given or stays; @param roller how many roles were added */
    record Resultat(boolean ny, int roller, String losenord) {
    }

    /** @throws Kommandofel when no login can be called so */
    static void demandSignature(String signature) {
        if (!SIGNATURE.matcher(signature).matches() || signature.startsWith("pg_") || signature.startsWith("underlag_")) {
            throw new Kommandofel(NLS.bind(Messages.ogiltigSignatur, signature));
        }
    }

    /**
     * Somebody who is there already keeps name and password, and gets the roles that are missing.
     *
     * @param unit code of the unit that the roles are held in, null for all
     * @param given password, null for one that is made
     * @param renew whether somebody who is there already gets a new password
     */
    Resultat add(String signature, String name, List<Roll> roles, String unit, char[] given, boolean renew) throws SQLException {
        if (given != null && given.length < SHORTEST) {
            throw new Kommandofel(NLS.bind(Messages.kortLosenord, SHORTEST));
        }
        try (Connection connection = server.dataSource().getConnection()) {
            if (!Serverbygge.known(connection)) {
                throw new Kommandofel(Messages.inteInitierad);
            }
            connection.setAutoCommit(false);
            boolean fresh = Skript.number(connection, "select count(*) from pg_roles where rolname = ?", signature) == 0;
            char[] made = given == null && (fresh || renew) ? made() : null;
            login(connection, signature, fresh, given == null ? made : given);
            // The rows are the owner's, whatever else the administrator may see of them.
            Skript.run(connection, "set local role " + Tabellskydd.AGARE);
            String unitId = unit == null ? null : unit(connection, unit);
            String user = user(connection, signature, name);
            int added = 0;
            for (Roll role : roles) {
                added += role(connection, user, role, unitId);
            }
            connection.commit();
            return new Resultat(fresh, added, made == null ? null : new String(made));
        }
    }

    private void login(Connection connection, String signature, boolean fresh, char[] password) throws SQLException {
        String role = Skript.quoted(signature);
        if (fresh) {
            Skript.run(connection,
                    "create role " + role + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls connection limit 40");
            Skript.run(connection, "alter role " + role + " set idle_in_transaction_session_timeout to '10min'");
        } else if (Skript.truth(connection, "select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = ?", signature)) {
            throw new Kommandofel(NLS.bind(Messages.administratorsroll, signature));
        }
        if (password != null) {
            Skript.run(connection, "alter role " + role + " password '" + server.verifierare(password).orElseThrow() + "'");
        }
        Skript.run(connection, "grant " + Tabellskydd.GRUPP + " to " + role);
    }

    private static String unit(Connection connection, String code) throws SQLException {
        return Skript.text(connection, "select id from public.organisationsenhet where lower(kod) = lower(?)", code)
                .orElseThrow(() -> new Kommandofel(NLS.bind(Messages.okandEnhet, code)));
    }

    private static String user(Connection connection, String signature, String name) throws SQLException {
        Optional<String> known = Skript.text(connection, "select id from public.anvandare where signatur = ?", signature);
        if (known.isPresent()) {
            return known.get();
        }
        String id = UUID.randomUUID().toString();
        Skript.update(connection, "insert into public.anvandare (id, version, signatur, namn) values (?, 1, ?, ?)", id, signature, name);
        log(connection, "Anvandare", id, "signatur=" + signature + "\nnamn=" + name);
        return id;
    }

    private static int role(Connection connection, String user, Roll role, String unit) throws SQLException {
        if (Skript.number(connection,
                "select count(*) from public.roll_tilldelning where anvandare_id = ? and roll = ? and enhet_ref_id is not distinct from ? "
                        + "and (tom is null or tom >= synk.idag())",
                user, role.getLiteral(), unit) > 0) {
            return 0;
        }
        String id = UUID.randomUUID().toString();
        Skript.update(connection, "insert into public.roll_tilldelning (id, version, roll, enhet_ref_id, anvandare_id, anvandare_plats) "
                + "select ?, 1, ?, ?, ?, coalesce(max(anvandare_plats) + 1, 0) from public.roll_tilldelning where anvandare_id = ?", id,
                role.getLiteral(), unit,
                user, user);
        log(connection, "RollTilldelning", id, "roll=" + role.getLiteral() + (unit == null ? "" : "\nenhet=" + unit) + "\nanvandare=" + user);
        return 1;
    }

    private static void log(Connection connection, String type, String id, String after) throws SQLException {
        Skript.update(connection, "insert into public.handelselogg (id, version, tid, anvandare, typ, transaktion, objekttyp, objekt_id, efter) "
                + "values (?, 1, now() at time zone 'UTC', session_user, 'SKAPAT', ?, ?, ?, ?)", UUID.randomUUID().toString(),
                UUID.randomUUID().toString(),
                type, id, after);
    }

    private static char[] made() {
        SecureRandom random = new SecureRandom();
        char[] password = new char[LENGTH];
        for (int i = 0; i < LENGTH; i++) {
            password[i] = LETTERS.charAt(random.nextInt(LETTERS.length()));
        }
        return password;
    }
}
