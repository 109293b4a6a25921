package se.underlag.sync.internal.server;

import java.sql.SQLException;
import java.util.List;
import org.eclipse.osgi.util.NLS;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.rad.Radschema;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;

/** {@code underlag server initiera}: makes a PostgreSQL database a shared one. */
@Component(service = Kommando.class)
public final class ServerInitieraKommando extends Serverkommando {

    /** @param sources reach the server; @param schema says what it shall hold */
    @Activate public ServerInitieraKommando(@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE) List<Datakalla> sources,
            @Reference Radschema schema) {
        super(sources, schema);
    }

    @Override public String namn() {
        return "server initiera";
    }

    @Override public String bruk() {
        return CONNECTION + " [--json]";
    }

    @Override public String hjalp() {
        return Messages.hjalpInitiera;
    }

    @Override int kor(Kommandorad rad, Datakalla.Forbindelse server) throws SQLException {
        Serverbygge.Resultat done = new Serverbygge(server.dataSource(), schema()).initiera();
        rad.ut().println(rad.json() ? Json.write(Json.objekt("schema", done.nu(), "fore", done.fore(), "ny", done.nytt(), "rader", done.rader()))
                : NLS.bind(done.nytt() ? Messages.initierad : Messages.redanInitierad, done.nu(), done.rader()));
        return 0;
    }
}
