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

/** {@code underlag server uppgradera}: brings a shared database to this product's schema and guards; no client ever does. */
@Component(service = Kommando.class)
public final class ServerUppgraderaKommando extends Serverkommando {

    /** @param sources reach the server; @param schema says what it shall hold */
    @Activate public ServerUppgraderaKommando(@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE) List<Datakalla> sources,
            @Reference Radschema schema) {
        super(sources, schema);
    }

    @Override public String namn() {
        return "server uppgradera";
    }

    @Override public String bruk() {
        return CONNECTION + " [--json]";
    }

    @Override public String hjalp() {
        return Messages.hjalpUppgradera;
    }

    @Override int kor(Kommandorad rad, Datakalla.Forbindelse server) throws SQLException {
        rad.fel().println(Messages.kopieraForst);
        Serverbygge.Resultat done = new Serverbygge(server.dataSource(), schema()).uppgradera();
        rad.ut().println(rad.json() ? Json.write(Json.objekt("fore", done.fore(), "schema", done.nu(), "rader", done.rader()))
                : NLS.bind(Messages.uppgraderad, new Object[] { done.fore(), done.nu(), done.rader() }));
        return 0;
    }
}
