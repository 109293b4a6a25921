package se.underlag.sync.internal.klient;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import se.underlag.sync.internal.klient.Radlage.Lage;
import se.underlag.sync.internal.klient.Radlage.Version;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.internal.klient.Tillampning.Avsandare;
import se.underlag.sync.internal.klient.Tabeller.Hanvisning;
import se.underlag.sync.protokoll.Radbild;
import se.underlag.sync.protokoll.SyncEndpoint;

/**
 * The whole scope at one moment, in one transaction of the replica: a run that is cut off leaves what was there before. What is here already in the same
 * version is not written again, so that a later picture costs little more than its reading.
 */
final class Grundbild {

    private final Del del;
    private final Tillampning applying;
    private final Consumer<Kraschpunkt> points;
    private final Map<Nyckel, Version> known;
    private final Map<String, Set<String>> here = new HashMap<>();
    private final Set<Nyckel> seen = new HashSet<>();

    Grundbild(Del del, Tillampning applying, Consumer<Kraschpunkt> points) throws SQLException {
        this.del = del;
        this.applying = applying;
        this.points = points;
        this.known = del.lage().alla();
    }

    /** @param whole whether versions mean nothing any more, because the server or the scope is another @return the sequence number of the picture */
    long hamta(SyncEndpoint endpoint, boolean whole) throws SQLException {
        long sequence = endpoint.bas(batch -> {
            try {
                ta(batch, whole);
            } catch (SQLException e) {
                throw new SqlKnep(e);
            }
        });
        points.accept(Kraschpunkt.MITT_I_GRUNDBILD);
        if (!known.isEmpty()) {
            utanfor();
        }
        hanvisningar();
        return sequence;
    }

    /** Carries the exception through an interface that knows none. */
    static final class SqlKnep extends RuntimeException {

        private static final long serialVersionUID = 1L;

        SqlKnep(SQLException cause) {
            super(cause);
        }
    }

    private void ta(List<Radbild> batch, boolean whole) throws SQLException {
        Map<String, List<Map.Entry<String, Map<String, String>>>> fresh = new LinkedHashMap<>();
        Map<Nyckel, Long> versions = new LinkedHashMap<>();
        for (Radbild row : batch) {
            if (del.tabeller().of(row.entitet()) == null) {
                continue;
            }
            Nyckel key = new Nyckel(row.entitet(), row.id());
            seen.add(key);
            Version former = known.get(key);
            boolean same = !whole && former != null && former.lage() == Lage.FINNS && former.version() == row.version();
            if (same) {
                continue;
            }
            Set<String> ids = here.get(row.entitet());
            if (ids == null) {
                ids = del.rader().ids(row.entitet());
                here.put(row.entitet(), ids);
            }
            if (former == null && ids.isEmpty()) {
                fresh.computeIfAbsent(row.entitet(), e -> new ArrayList<>()).add(Map.entry(row.id(), row.varden()));
                versions.put(key, row.version());
            } else {
                applying.rad(key, row.version(), true, row.varden(), sender(row.varden()), false, true);
            }
        }
        for (Map.Entry<String, List<Map.Entry<String, Map<String, String>>>> rows : fresh.entrySet()) {
            del.rader().laggTill(rows.getKey(), rows.getValue());
        }
        if (!versions.isEmpty()) {
            del.lage().laggTill(versions);
        }
    }

    private static Avsandare sender(Map<String, String> image) {
        String time = image.get("andradTid");
        return new Avsandare(image.get("andradAv"), time == null ? null : Instant.parse(time));
    }

    /** What the picture does not hold is removed there or outside the scope; here it goes when nothing waits to be sent. */
    private void utanfor() throws SQLException {
        for (Map.Entry<Nyckel, Version> row : known.entrySet()) {
            if (!seen.contains(row.getKey()) && row.getValue().lage() == Lage.FINNS) {
                del.lage().skriv(row.getKey(), row.getValue().version(), Lage.UTOM);
            }
        }
        Set<String> waiting = new HashSet<>();
        del.utkorg().oppna().forEach(p -> waiting.add(p.tx()));
        String own = del.lage().ord(Anslutning.ANSLUTEN);
        String earlier = own == null ? "" : " and not (tid <= cast(? as timestamp))";
        String[] until = own == null ? new String[0] : new String[] { own };
        for (Map.Entry<String, Map<String, String>> entry : del.rader().las(del.tabeller().of(Tabeller.LOGG),
                "typ not in ('LASNING', 'EXPORT')" + earlier, until)) {
            Nyckel row = new Nyckel(Tabeller.LOGG, entry.getKey());
            if (!seen.contains(row) && !waiting.contains(entry.getValue().get("transaktion"))) {
                del.rader().taBort(row);
            }
        }
    }

    /** References to what lies outside the scope are empty here. */
    private void hanvisningar() throws SQLException {
        for (var table : del.tabeller().alla()) {
            for (Hanvisning column : del.tabeller().till(table.entitet())) {
                String name = column.tabell().namn() + '.' + column.kolumn().namn();
                del.rader().sql("update " + column.tabell().namn() + " set " + column.kolumn().namn() + " = null where " + column.kolumn().namn()
                        + " is not null and not exists (select 1 from " + table.namn() + " mal where mal.id = " + name + ")").executeUpdate();
            }
        }
    }
}
