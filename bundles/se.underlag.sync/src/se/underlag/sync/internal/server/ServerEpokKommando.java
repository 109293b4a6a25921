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

/** {@code underlag server epok}: tells the replicas that the database has been restored from a backup. */
@Component(service = Kommando.class)
public final class ServerEpokKommando extends Serverkommando {

    /** @param sources reach the server; @param schema says what it shall hold */
    @Activate public ServerEpokKommando(@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE) List<Datakalla> sources,
            @Reference Radschema schema) {
        super(sources, schema);
    }

    @Override public String namn() {
        return "server epok";
    }

    @Override public String bruk() {
        return CONNECTION + " [--json]";
    }

    @Override public String hjalp() {
        return Messages.hjalpEpok;
    }

    @Override int kor(Kommandorad rad, Datakalla.Forbindelse server) throws SQLException {
        String epoch = new Serverbygge(server.dataSource(), schema()).epok();
        rad.ut().println(rad.json() ? Json.write(Json.objekt("epok", epoch)) : NLS.bind(Messages.nyEpok, epoch));
        return 0;
    }
}
