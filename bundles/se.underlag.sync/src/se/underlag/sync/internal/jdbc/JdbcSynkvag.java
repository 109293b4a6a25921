package se.underlag.sync.internal.jdbc;

import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.rad.Radschema;
import se.underlag.security.inloggning.Inloggning;
import se.underlag.security.inloggning.Session;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Synkvag;

/** Straight to PostgreSQL, with the name and the password of the login. */
@Component
public final class JdbcSynkvag implements Synkvag {

    private final Inloggning login;
    private final List<Datakalla> sources;
    private final Radschema schema;

    /** @param login knows who is logged in; @param sources one of them reaches PostgreSQL; @param schema the tables */
    @Activate public JdbcSynkvag(@Reference Inloggning login, @Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE) List<Datakalla> sources,
            @Reference Radschema schema) {
        this.login = login;
        this.sources = List.copyOf(sources);
        this.schema = schema;
    }

    @Override public SyncEndpoint oppna() {
        Databas.Postgresql server = login.session().flatMap(Session::server)
                .orElseThrow(() -> new SynkException(Orsak.INLOGGNING, Messages.inteInloggad, null));
        return oppna(server);
    }

    @Override public SyncEndpoint oppna(Databas.Postgresql server) {
        return new JdbcEndpoint(sources, server, schema.tabeller(), schema.behovs());
    }
}
