package se.underlag.persistence.derby.internal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import se.underlag.persistence.nyckel.Databasnyckel;

/** Starts databases. The key goes with the one connection that starts a database and is in no data source that lives on. */
public final class Derbystart {

    private static final String KEY = "encryptionAlgorithm=AES/CBC/NoPadding;encryptionKey=";
    private static final String ENCRYPTED = "dataEncryption=true;" + KEY;

    private Derbystart() {
    }

    /** @return whether there is a database in that folder */
    public static boolean exists(Path database) {
        return Files.exists(database.resolve("service.properties"));
    }

    /** Starts one that exists. @param key null for an unencrypted one */
    public static void start(Path database, Databasnyckel key) throws SQLException {
        connect(database, null, key == null ? null : KEY + key.hex());
    }

    /** Makes one. @param key null for an unencrypted one */
    public static void create(Path database, Databasnyckel key) throws SQLException {
        connect(database, "create", key == null ? null : ENCRYPTED + key.hex());
    }

    /** Starts an unencrypted one and encrypts it. */
    public static void encrypt(Path database, Databasnyckel key) throws SQLException {
        connect(database, null, ENCRYPTED + key.hex());
    }

    /** Starts an encrypted one and makes it an unencrypted one. */
    public static void decrypt(Path database, Databasnyckel key) throws SQLException {
        connect(database, null, "decryptDatabase=true;" + KEY + key.hex());
    }

    private static void connect(Path database, String create, String attributes) throws SQLException {
        EmbeddedDataSource source = source(database);
        source.setCreateDatabase(create);
        source.setConnectionAttributes(attributes);
        source.getConnection().close();
    }

    /** @return connections to a database that is started */
    public static EmbeddedDataSource source(Path database) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(database.toString());
        return source;
    }
}
