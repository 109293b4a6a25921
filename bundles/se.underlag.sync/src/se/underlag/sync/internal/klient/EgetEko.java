package se.underlag.sync.internal.klient;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import se.underlag.sync.internal.klient.Radlage.Lage;
import se.underlag.sync.internal.klient.Radlage.Version;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.protokoll.Transaktion.Andring;
import se.underlag.sync.protokoll.Transaktion.Slag;

/**
 * What comes back of what was sent from here. Where the same row has been removed and made again here since, the echo tells of the former one, which
 * must not touch the row that is here now: the user has chosen it in a conflict.
 */
final class EgetEko {

    private final Del del;

    EgetEko(Del del) {
        this.del = del;
    }

    /** Notes what the echo says of the former row. @return whether the row was made again here after that transaction */
    boolean forlegat(Utkorgspost own, Nyckel row, Andring change) throws SQLException {
        String remade = omgjord(own, row);
        if (remade == null) {
            return false;
        }
        boolean sent = Utkorgspost.Status.valueOf(remade) == Utkorgspost.Status.KVITTERAD;
        Version known = del.lage().las(row);
        if (!sent && change.slag() == Slag.BORTTAGEN) {
            del.lage().skriv(row, change.version(), Lage.BORTA);
        } else if (!sent && change.slag() != Slag.UTOM_SYNHALL && known != null && known.lage() == Lage.FINNS && known.version() < change.version()) {
            // The answer was lost: the removal that waits rests on this version.
            del.lage().skriv(row, change.version(), Lage.FINNS);
        }
        return true;
    }

    private String omgjord(Utkorgspost own, Nyckel row) throws SQLException {
        PreparedStatement select = del.rader().sql("select u.status from synk_utkorgsrad r join synk_utkorg u on u.tx = r.tx where r.rad_id = ? "
                + "and r.entitet = ? and r.slag = 'NY' and u.nr > ? and u.status in ('VANTAR', 'AVVISAD', 'KVITTERAD') order by u.nr");
        select.setString(1, row.id());
        select.setString(2, row.entitet());
        select.setLong(3, own.nr());
        try (ResultSet found = select.executeQuery()) {
            return found.next() ? found.getString(1) : null;
        }
    }
}
