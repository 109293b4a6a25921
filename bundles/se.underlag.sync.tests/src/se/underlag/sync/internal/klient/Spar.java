package se.underlag.sync.internal.klient;

import java.sql.ResultSet;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.sync.internal.server.Delad;

/** The whole story of some rows: the feed of the server, and what a replica knows, has sent, put away and asked about. */
final class Spar {

    private Spar() {
    }

    /** @param rows themselves; what they refer to is told too */
    static String av(Delad server, Simulerad klient, Collection<Nyckel> rows) {
        Set<String> ids = rows.stream().map(Nyckel::id).collect(Collectors.toSet());
        rows.forEach(row -> klient.kopia().replik.las(d -> {
            if (d.rader().finns(row)) {
                d.tabeller().hanvisningar(row.entitet(), d.rader().las(row)).forEach(n -> ids.add(n.id()));
            }
            return null;
        }));
        String list = ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
        StringBuilder text = new StringBuilder();
        server.admin(connection -> lines(text,
                connection.createStatement().executeQuery("select 'server', seq, op, entitet, rad_id, version, aktor, tx_id, "
                        + "falt, bild ->> 'handelse_id', bild ->> 'rad_id' from synk.andring where rad_id in (" + list + ") order by seq")));
        klient.kopia().replik.las(d -> {
            for (String sql : new String[] { "select 'known', entitet, id, version, lage from synk_rad where id in (" + list + ")",
                    "select 'slip', u.nr, u.status, u.kod, r.slag, r.entitet, r.rad_id, r.basversion, u.tx, r.fore, r.efter from synk_utkorgsrad r "
                            + "join synk_utkorg u on u.tx = r.tx where r.rad_id in (" + list + ") order by u.nr",
                    "select 'conflict', nr, status, slag, entitet, rad_id, rader, id, valt from synk_konflikt where rad_id in (" + list
                            + ") order by nr",
                    "select 'log', tid, anvandare, typ, objekttyp, objekt_id, falt, fore, efter, transaktion from handelselogg where objekt_id in ("
                            + list + ") order by id" }) {
                lines(text, d.connection().createStatement().executeQuery(sql));
            }
            return null;
        });
        return text.toString();
    }

    private static void lines(StringBuilder text, ResultSet row) throws java.sql.SQLException {
        while (row.next()) {
            text.append("\n  ");
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                text.append(String.valueOf(row.getString(i)).replace('\n', ' ')).append(" | ");
            }
        }
    }
}
