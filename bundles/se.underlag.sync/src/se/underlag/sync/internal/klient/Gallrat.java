package se.underlag.sync.internal.klient;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import se.underlag.persistence.gallring.Maskering;
import se.underlag.sync.internal.klient.Replik.Del;

/** What weeding in the shared database (S42) asks of a replica beside taking over the rows: the log and contents, which never change otherwise, change then. */
final class Gallrat {

    private static final String FIL = "Fil";
    private static final String SUMMA = "gallradSha256";

    private final Del del;

    Gallrat(Del del) {
        this.del = del;
    }

    /** An entry that is here already says something else only when a person was taken out of it. */
    void logg(Nyckel entry, Map<String, String> image) throws SQLException {
        if (image.values().stream().anyMatch(text -> text != null && text.contains(Maskering.MARKE)) && !image.equals(del.rader().las(entry))) {
            del.rader().satt(entry, image);
        }
    }

    /** Content that was weeded since is dropped here; it is fetched anew like any that is lacking. */
    void innehall(Nyckel row, Map<String, String> here, Map<String, String> image) throws SQLException {
        if (FIL.equals(row.entitet()) && image.get(SUMMA) != null && !Objects.equals(image.get(SUMMA), here.get(SUMMA))) {
            PreparedStatement drop = del.rader().sql("update fil set innehall = null where id = ?");
            drop.setString(1, row.id());
            drop.executeUpdate();
        }
    }
}
