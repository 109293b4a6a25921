package se.underlag.releng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.derby.DerbyDatakalla;
import se.underlag.releng.bench.Inspelning.Sats;

/** Sends recorded statements by plain JDBC, in batches of 1 000 and one transaction. */
public final class BroJdbc {

    private BroJdbc() {
    }

    /** @param args folder of the database and the recording's path without number */
    public static void main(String[] args) throws IOException, SQLException, ClassNotFoundException {
        Tider tider = new Tider();
        Path katalog = Provdatabas.kopia(Path.of(args[0]));
        try (Datakalla.Forbindelse opened = new DerbyDatakalla().open(new Databas.Derby(katalog))) {
            for (int i = 0; Files.exists(Path.of(args[1] + "." + i)); i++) {
                List<Sats> recorded = Inspelning.read(Path.of(args[1] + "." + i));
                long start = System.nanoTime();
                try (Connection connection = opened.dataSource().getConnection()) {
                    connection.setAutoCommit(false);
                    for (Sats sats : recorded) {
                        send(connection, sats);
                    }
                    connection.commit();
                }
                tider.sedan(start, "lagra");
            }
        }
        Plats.minne();
        System.out.println(tider);
    }

    private static void send(Connection connection, Sats sats) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sats.sql())) {
            int pending = 0;
            for (Object[] row : sats.rader()) {
                Inspelning.bind(statement, row);
                statement.addBatch();
                if (++pending % BroEgen.PORTION == 0) {
                    statement.executeBatch();
                }
            }
            if (pending % BroEgen.PORTION != 0) {
                statement.executeBatch();
            }
        }
    }
}
