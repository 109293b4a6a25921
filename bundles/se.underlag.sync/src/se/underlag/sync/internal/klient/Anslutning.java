package se.underlag.sync.internal.klient;

import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.underlag.persistence.rad.Radandring;
import se.underlag.persistence.rad.Radandring.Slag;
import se.underlag.persistence.rad.Radlager;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.persistence.rad.Utkorgsskrivare;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.protokoll.SyncEndpoint;

/**
 * Puts everything that lies in a database of one's own into its outbox, as new rows, in transactions that can be carried out one after the other: what is
 * referred to before what refers. What the shared database has already by its natural key becomes one with it when it is sent.
 */
public final class Anslutning {

    /** When the database was one's own until: history of before that others made is here alone, and stays. */
    static final String ANSLUTEN = "ansluten";

    private static final int CHUNK = 400;

    private final Del del;
    private final String login;
    private final String before;
    private final Map<Nyckel, Map<String, String>> images = new LinkedHashMap<>();
    private final Set<Nyckel> visited = new HashSet<>();
    private final List<Radandring> pending = new ArrayList<>();
    private int depth;
    private int count;

    private Anslutning(Del del, String login, String before) {
        this.del = del;
        this.login = login;
        this.before = before;
    }

    /**
     * @param login who will send it
     * @param before what the same person was called in the database of one's own: the operating system's name
     * @return how many rows wait
     */
    public static int bered(Radlager store, Clock clock, String login, String before) {
        return new Replik(store, clock).andra(d -> new Anslutning(d, login, before).bered());
    }

    /** Asks whether the shared database can be reached and speaks the same language. @throws se.underlag.spi.synk.SynkException when not */
    public static void prova(Radlager store, Clock clock, SyncEndpoint endpoint) {
        Replik replica = new Replik(store, clock);
        Motor.halsa(replica, endpoint, replica.andra(Motor::klient));
    }

    private int bered() throws SQLException {
        // A try that was cut off has left the same here; nothing else can be, since nobody has sent anything.
        del.rader().sql("delete from synk_utkorg").executeUpdate();
        del.lage().ord(ANSLUTEN, Utkorg.text(del.nu()));
        for (Radtabell table : del.tabeller().alla()) {
            if (!Tabeller.LOGG.equals(table.entitet())) {
                for (Map.Entry<String, Map<String, String>> row : del.rader().las(table, "1 = 1 order by id")) {
                    Map<String, String> image = new LinkedHashMap<>(row.getValue());
                    image.keySet().removeIf(Faltvarden::stampel);
                    images.put(new Nyckel(table.entitet(), row.getKey()), image);
                }
            }
        }
        for (Nyckel row : List.copyOf(images.keySet())) {
            visit(row);
        }
        logg();
        flush();
        return count;
    }

    /** A circle of references stays within one transaction: what refers and what is referred to are checked when it ends. */
    private void visit(Nyckel row) throws SQLException {
        if (!images.containsKey(row) || !visited.add(row)) {
            return;
        }
        depth++;
        Map<String, String> image = images.get(row);
        Set<Nyckel> targets = del.tabeller().bindningar(row.entitet(), image);
        targets.remove(row);
        for (Nyckel target : targets) {
            visit(target);
        }
        depth--;
        add(row, image);
    }

    private void add(Nyckel row, Map<String, String> image) throws SQLException {
        pending.add(new Radandring(Slag.NY, row.entitet(), row.id(), image.get(Tabeller.ENHET), Map.of(), image, 1));
        count++;
        if (depth == 0 && pending.size() >= CHUNK) {
            flush();
        }
    }

    /**
     * The history of who connects goes up too, in the name of the login. Nobody may write in the shared log for somebody else, so that of others stays
     * here alone.
     */
    private void logg() throws SQLException {
        for (Map.Entry<String, Map<String, String>> entry : del.rader().las(del.tabeller().of(Tabeller.LOGG), "anvandare in (?, ?) order by id",
                login,
                before)) {
            add(new Nyckel(Tabeller.LOGG, entry.getKey()), Map.of());
        }
    }

    private void flush() throws SQLException {
        new Utkorgsskrivare().fore(del.connection(), UUID.randomUUID().toString(), login, del.nu(), pending);
        pending.clear();
    }
}
