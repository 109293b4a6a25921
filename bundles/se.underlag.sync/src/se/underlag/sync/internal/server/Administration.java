package se.underlag.sync.internal.server;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import se.underlag.model.Roll;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.rad.Radschema;

/** The door of this package for the bundle's own interface. */
public final class Administration {

    private Administration() {
    }

    /** See {@link se.underlag.sync.Delningsserver}. */
    public static void initiera(DataSource admin, Radschema schema) throws SQLException {
        new Serverbygge(admin, schema).initiera();
    }

    /** See {@link se.underlag.sync.Delningsserver}. */
    public static void laggTill(Datakalla.Forbindelse server, String signature, String name, List<Roll> roles, String unit, char[] password)
            throws SQLException {
        Anvandarupplagg.demandSignature(signature);
        new Anvandarupplagg(server).add(signature, name, roles, unit, password, false);
    }
}
