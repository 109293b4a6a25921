package se.underlag.sync.internal.server;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.rad.Radschema;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;
import se.underlag.spi.Losenordslasare;

/** A command that its administrator gives a shared database, as the database login that the call names. */
abstract class Serverkommando implements Kommando {

    private static final String URL = "jdbc";
    private static final String USER = "anvandare";
    /** What every one of them is told. */
    static final String CONNECTION = "--jdbc URL [--anvandare ADMIN] [--losenord-fil FIL]";

    private final List<Datakalla> sources;
    private final Radschema schema;

    Serverkommando(List<Datakalla> sources, Radschema schema) {
        this.sources = List.copyOf(sources);
        this.schema = schema;
    }

    /** What the command does with the server. */
    abstract int kor(Kommandorad rad, Datakalla.Forbindelse server) throws SQLException;

    /** @return options of its own that take a value */
    Set<String> egna() {
        return Set.of();
    }

    final Radschema schema() {
        return schema;
    }

    @Override public final Set<String> medVarde() {
        Set<String> all = new HashSet<>(egna());
        all.addAll(Set.of(URL, USER, Losenordslasare.FILE));
        return all;
    }

    @Override public final int kor(Kommandorad rad) {
        String url = rad.krav(URL);
        String user = rad.varde(USER).orElse(System.getProperty("user.name"));
        validate(rad);
        char[] password = Losenordslasare.read(rad, NLS.bind(Messages.fragaLosenord, user));
        Databas database = new Databas.Postgresql(url, user, password);
        Datakalla source = sources.stream().filter(one -> one.passar(database)).findFirst()
                .orElseThrow(() -> new LagringException(Orsak.OTILLGANGLIG, Messages.ingenDrivrutin, null));
        try (Datakalla.Forbindelse server = source.open(database)) {
            return kor(rad, server);
        } catch (SQLException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, NLS.bind(Messages.serverSvarade, e.getMessage()), e);
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** Refuses a wrong call before the password is asked for. */
    void validate(Kommandorad rad) {
        // Most have nothing to refuse.
    }
}
