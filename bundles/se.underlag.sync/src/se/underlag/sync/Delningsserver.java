package se.underlag.sync;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import se.underlag.model.Roll;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.gallring.Gallringsmal;
import se.underlag.persistence.rad.Radschema;
import se.underlag.sync.internal.server.Administration;
import se.underlag.sync.internal.server.Flodesgallring;

/** What {@code server initiera} and {@code server lagg-till-anvandare} do, for those who set up a shared database without the command line. */
public final class Delningsserver {

    private Delningsserver() {
    }

    /** Makes a PostgreSQL database the shared one, or its guards anew. @param admin connects as a database administrator */
    public static void initiera(DataSource admin, Radschema schema) throws SQLException {
        Administration.initiera(admin, schema);
    }

    /**
     * Adds a person who logs in, or roles of one who is there.
     *
     * @param server opened as a database administrator
     * @param enhet code of the unit that the roles are held in, null for all
     * @param losenord password of the login, at least 12 characters; null for one that nobody is told
     */
    public static void laggTill(Datakalla.Forbindelse server, String signatur, String namn, List<Roll> roller, String enhet, char[] losenord)
            throws SQLException {
        Administration.laggTill(server, signatur, namn, roller, enhet, losenord);
    }

    /** @return takes weeded persons out of the images of the feed (S42) */
    public static Gallringsmal gallringsmal() {
        return new Flodesgallring();
    }
}
