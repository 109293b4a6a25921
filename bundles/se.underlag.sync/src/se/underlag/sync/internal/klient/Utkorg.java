package se.underlag.sync.internal.klient;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.underlag.persistence.rad.Bildtext;
import se.underlag.persistence.rad.Radandring.Slag;
import se.underlag.persistence.rad.Radtext;
import se.underlag.sync.internal.klient.Utkorgspost.Status;

/** The outbox, on the connection of one transaction. */
final class Utkorg {

    private static final String SLIP = "r.id, r.tx, r.slag, r.entitet, r.rad_id, r.basversion, r.fore, r.efter";
    /** In these states its slips lie upon the rows here, and the server does not have them. */
    private static final String OPEN = "u.status in ('VANTAR', 'AVVISAD')";
    private static final DateTimeFormatter SQL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");
    private static final int TEXT = 4000;

    private final Rader rows;

    Utkorg(Rader rows) {
        this.rows = rows;
    }

    /** @return what waits and what was refused, oldest first */
    List<Utkorgspost> oppna() throws SQLException {
        return read(OPEN, "u.nr", "");
    }

    /** @return transactions in one state, in their order */
    List<Utkorgspost> i(Status status) throws SQLException {
        return read("u.status = '" + status + "'", "u.nr", "");
    }

    /** @return how many are in the state */
    int antal(Status status) throws SQLException {
        try (ResultSet row = rows.sql("select count(*) from synk_utkorg where status = '" + status + "'").executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** @return the highest place in the queue of those that wait, 0 for none; what is saved later has a higher one */
    long sista() throws SQLException {
        try (ResultSet row = rows.sql("select max(nr) from synk_utkorg where status = 'VANTAR'").executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    /** @return the transaction, null when it is not here */
    Utkorgspost las(String transaction) throws SQLException {
        List<Utkorgspost> found = read("u.tx = ?", "u.nr", transaction);
        return found.isEmpty() ? null : found.get(0);
    }

    private List<Utkorgspost> read(String condition, String order, String transaction) throws SQLException {
        Map<String, Utkorgspost> posts = new LinkedHashMap<>();
        PreparedStatement heads = rows
                .sql("select u.tx, u.nr, u.anvandare, u.borjad, u.tid, u.status, u.kod, u.text_ from synk_utkorg u where " + condition
                        + " order by " + order);
        PreparedStatement slips = rows.sql("select " + SLIP + " from synk_utkorgsrad r join synk_utkorg u on u.tx = r.tx where " + condition
                + " order by u.nr, r.ordning");
        if (!transaction.isEmpty()) {
            heads.setString(1, transaction);
            slips.setString(1, transaction);
        }
        try (ResultSet row = heads.executeQuery()) {
            while (row.next()) {
                posts.put(row.getString(1),
                        new Utkorgspost(row.getString(1), row.getLong(2), row.getString(3), Radtext.readMoment(row, 4), Radtext.readMoment(row, 5),
                                Status.valueOf(row.getString(6)), row.getString(7), row.getString(8), new ArrayList<>()));
            }
        }
        try (ResultSet row = slips.executeQuery()) {
            while (row.next()) {
                posts.get(row.getString(2)).lappar().add(slip(row));
            }
        }
        return List.copyOf(posts.values());
    }

    /** @return the slips upon the row, oldest first */
    List<Lapp> lappar(Nyckel row) throws SQLException {
        PreparedStatement select = rows
                .sql("select " + SLIP + " from synk_utkorgsrad r join synk_utkorg u on u.tx = r.tx where r.rad_id = ? and r.entitet = ? and "
                        + OPEN + " order by u.nr, r.ordning");
        select.setString(1, row.id());
        select.setString(2, row.entitet());
        List<Lapp> found = new ArrayList<>();
        try (ResultSet result = select.executeQuery()) {
            while (result.next()) {
                found.add(slip(result));
            }
        }
        return found;
    }

    private static Lapp slip(ResultSet row) throws SQLException {
        long base = row.getLong(6);
        Long known = row.wasNull() ? null : Long.valueOf(base);
        return new Lapp(row.getString(1), row.getString(2), Slag.valueOf(row.getString(3)), new Nyckel(row.getString(4), row.getString(5)), known,
                Bildtext.read(row.getString(7)), Bildtext.read(row.getString(8)));
    }

    /** Writes slips anew; those of the first list that are not in the second one are taken away. */
    void byt(List<Lapp> former, List<Lapp> anew) throws SQLException {
        List<String> kept = anew.stream().map(Lapp::id).toList();
        for (Lapp slip : former) {
            if (!kept.contains(slip.id())) {
                taBort(slip);
            }
        }
        for (Lapp slip : anew) {
            skriv(slip);
        }
    }

    /** Adds slips to the transactions that they say, in their order. */
    void laggTill(List<Lapp> slips) throws SQLException {
        PreparedStatement insert = rows
                .sql("insert into synk_utkorgsrad (id, tx, ordning, slag, entitet, rad_id, fore, efter) values (?, ?, ?, ?, ?, ?, ?, ?)");
        int order = 0;
        for (Lapp slip : slips) {
            insert.setString(1, slip.id());
            insert.setString(2, slip.tx());
            insert.setLong(3, order++);
            insert.setString(4, slip.slag().name());
            insert.setString(5, slip.rad().entitet());
            insert.setString(6, slip.rad().id());
            insert.setString(7, Bildtext.write(slip.fore()));
            insert.setString(8, Bildtext.write(slip.efter()));
            insert.executeUpdate();
        }
    }

    void taBort(Lapp slip) throws SQLException {
        PreparedStatement delete = rows.sql("delete from synk_utkorgsrad where id = ?");
        delete.setString(1, slip.id());
        delete.executeUpdate();
    }

    /** Writes a slip anew, to whatever transaction it says. */
    void skriv(Lapp slip) throws SQLException {
        PreparedStatement update = rows.sql("update synk_utkorgsrad set tx = ?, slag = ?, rad_id = ?, fore = ?, efter = ? where id = ?");
        update.setString(1, slip.tx());
        update.setString(2, slip.slag().name());
        update.setString(3, slip.rad().id());
        update.setString(4, Bildtext.write(slip.fore()));
        update.setString(5, Bildtext.write(slip.efter()));
        update.setString(6, slip.id());
        update.executeUpdate();
    }

    /** Notes which versions the transaction is sent with, for the case that it must be sent again to a server restored from a copy. */
    void bas(Lapp slip, long base) throws SQLException {
        PreparedStatement update = rows.sql("update synk_utkorgsrad set basversion = ? where id = ?");
        update.setLong(1, base);
        update.setString(2, slip.id());
        update.executeUpdate();
    }

    void status(String transaction, Status status, String code, String text, Instant now) throws SQLException {
        PreparedStatement update = rows.sql("update synk_utkorg set status = ?, kod = ?, text_ = ?, utfall_tid = ? where tx = ?");
        update.setString(1, status.name());
        update.setString(2, code);
        update.setString(3, text == null || text.length() <= TEXT ? text : text.substring(0, TEXT));
        Radtext.bindMoment(update, 4, now);
        update.setString(5, transaction);
        update.executeUpdate();
    }

    /** Begins a place for changes that are put away with a conflict. */
    void undan(String conflict, String user, Instant now) throws SQLException {
        PreparedStatement insert = rows.sql("insert into synk_utkorg (tx, nr, anvandare, borjad, tid, status) values (?, 0, ?, ?, ?, 'UNDAN')");
        insert.setString(1, conflict);
        insert.setString(2, user);
        Radtext.bindMoment(insert, 3, now);
        Radtext.bindMoment(insert, 4, now);
        insert.executeUpdate();
    }

    void plats(String transaction, long place) throws SQLException {
        PreparedStatement update = rows.sql("update synk_utkorg set nr = ? where tx = ?");
        update.setLong(1, place);
        update.setString(2, transaction);
        update.executeUpdate();
    }

    /** Takes away what the server has had since before that moment, and what the user has let go: nobody asks for that again. */
    void stada(Instant before) throws SQLException {
        PreparedStatement delete = rows.sql("delete from synk_utkorg where status = 'SLAPPT' or (status = 'KVITTERAD' and utfall_tid < ?)");
        Radtext.bindMoment(delete, 1, before);
        delete.executeUpdate();
    }

    /** @return the moment as a text of SQL, as it stands in the database: in UTC */
    static String text(Instant moment) {
        return SQL.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
    }
}
