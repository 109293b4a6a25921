package se.underlag.sync.internal.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.rad.Radschema;
import se.underlag.spi.Json;
import se.underlag.spi.Kommando;
import se.underlag.spi.Kommandorad;
import se.underlag.sync.internal.server.Kontrollpunkt.Utfall;

/** {@code underlag server kontrollera}: whether the shared database is as it should be; exit code 1 when something is not. */
@Component(service = Kommando.class)
public final class ServerKontrolleraKommando extends Serverkommando {

    /** @param sources reach the server; @param schema says what it shall hold */
    @Activate public ServerKontrolleraKommando(@Reference(cardinality = ReferenceCardinality.AT_LEAST_ONE) List<Datakalla> sources,
            @Reference Radschema schema) {
        super(sources, schema);
    }

    @Override public String namn() {
        return "server kontrollera";
    }

    @Override public String bruk() {
        return CONNECTION + " [--json]";
    }

    @Override public String hjalp() {
        return Messages.hjalpKontrollera;
    }

    @Override int kor(Kommandorad rad, Datakalla.Forbindelse server) throws SQLException {
        List<Kontrollpunkt> points;
        try (Connection connection = server.dataSource().getConnection()) {
            points = Serverkontroll.check(connection, schema());
        }
        boolean good = points.stream().noneMatch(point -> point.utfall() == Utfall.FEL);
        if (rad.json()) {
            rad.ut().println(Json.write(Json.objekt("ok", good, "punkter", points.stream()
                    .map(point -> Json.objekt("kontroll", point.kod(), "utfall", point.utfall().namn(), "text", point.text())).toList())));
        } else {
            rad.ut().println(Messages.kontrollRubrik);
            points.forEach(point -> rad.ut().println(String.format("%-8s %s", point.utfall().namn(), point.text())));
        }
        return good ? 0 : 1;
    }
}
