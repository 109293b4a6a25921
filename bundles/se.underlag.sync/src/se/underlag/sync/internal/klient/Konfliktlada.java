package se.underlag.sync.internal.klient;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.persistence.rad.Bildtext;
import se.underlag.persistence.rad.Radtext;
import se.underlag.spi.synk.Konflikt.Slag;

/** The stored conflicts, on the connection of one transaction. */
final class Konfliktlada {

    private static final String COLUMNS = "id, slag, entitet, rad_id, min_tid, deras, deras_tid, rader, bas, min_, deras_, lost_av, lost_tid, valt";

    private final Rader rows;

    Konfliktlada(Rader rows) {
        this.rows = rows;
    }

    List<Krock> oppna() throws SQLException {
        return read("status = 'OPPEN' order by nr", null);
    }

    List<Krock> losta() throws SQLException {
        return read("status = 'LOST' order by lost_tid desc, nr desc", null);
    }

    /** @return decided conflicts about rows that nobody removed, but that went out of sight while something waited upon them */
    List<Krock> utomSynhall() throws SQLException {
        return read("status = 'LOST' and deras_tid is null and slag in ('ANDRAT_HAR_BORTTAGET_DAR', 'DEL_TILLAGD_BEHALLARE_BORTTAGEN') order by nr",
                null);
    }

    /** @return the open conflict about the row, null for none */
    Krock om(Nyckel row) throws SQLException {
        return read("status = 'OPPEN' and rad_id = ? order by nr", row.id()).stream().filter(k -> k.rad().equals(row)).findFirst().orElse(null);
    }

    Krock las(String id) throws SQLException {
        return read("status = 'OPPEN' and id = ? order by nr", id).stream().findFirst().orElse(null);
    }

    /** @return all rows that open conflicts hold */
    Set<Nyckel> hallna() throws SQLException {
        Set<Nyckel> held = new HashSet<>();
        for (Krock conflict : oppna()) {
            held.add(conflict.rad());
            held.addAll(conflict.rader());
        }
        return held;
    }

    private List<Krock> read(String condition, String parameter) throws SQLException {
        PreparedStatement select = rows.sql("select " + COLUMNS + " from synk_konflikt where " + condition);
        if (parameter != null) {
            select.setString(1, parameter);
        }
        List<Krock> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new Krock(row.getString(1), Slag.valueOf(row.getString(2)), new Nyckel(row.getString(3), row.getString(4)),
                        Radtext.readMoment(row, 5), row.getString(6), Radtext.readMoment(row, 7), keys(row.getString(8)),
                        Bildtext.read(row.getString(9)),
                        Bildtext.read(row.getString(10)), Bildtext.read(row.getString(11)), row.getString(12), Radtext.readMoment(row, 13),
                        Bildtext.read(row.getString(14))));
            }
        }
        return found;
    }

    private static List<Nyckel> keys(String text) {
        return text == null ? List.of()
                : Stream.of(text.split("\n")).map(line -> line.split(" ")).map(parts -> new Nyckel(parts[0], parts[1])).toList();
    }

    /** Stores the conflict, in the place of the open one of the same id. */
    void skriv(Krock conflict) throws SQLException {
        taBort(conflict.id());
        PreparedStatement insert = rows
                .sql("insert into synk_konflikt (id, slag, entitet, rad_id, min_tid, deras, deras_tid, rader, bas, min_, deras_, nr, status) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, next value for synk_nr, 'OPPEN')");
        insert.setString(1, conflict.id());
        insert.setString(2, conflict.slag().name());
        insert.setString(3, conflict.rad().entitet());
        insert.setString(4, conflict.rad().id());
        Radtext.bindMoment(insert, 5, conflict.minTid());
        insert.setString(6, conflict.deras());
        Radtext.bindMoment(insert, 7, conflict.derasTid());
        insert.setString(8, conflict.rader().isEmpty() ? null
                : conflict.rader().stream().map(r -> r.entitet() + ' ' + r.id()).collect(Collectors.joining("\n")));
        insert.setString(9, Bildtext.write(conflict.bas()));
        insert.setString(10, Bildtext.write(conflict.min()));
        insert.setString(11, Bildtext.write(conflict.derasVarden()));
        insert.executeUpdate();
    }

    void taBort(String id) throws SQLException {
        PreparedStatement delete = rows.sql("delete from synk_konflikt where id = ?");
        delete.setString(1, id);
        delete.executeUpdate();
    }

    /** The user, or the course of things, has decided. */
    void lost(String id, String user, Instant now, Map<String, String> chosen) throws SQLException {
        PreparedStatement update = rows.sql("update synk_konflikt set status = 'LOST', lost_av = ?, lost_tid = ?, valt = ? where id = ?");
        update.setString(1, user);
        Radtext.bindMoment(update, 2, now);
        update.setString(3, Bildtext.write(chosen));
        update.setString(4, id);
        update.executeUpdate();
    }
}
