package se.underlag.sync.internal.klient;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.osgi.util.NLS;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.spi.synk.Synkutfall;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.internal.klient.Utkorgspost.Status;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.SyncEndpoint.Fotspar;
import se.underlag.sync.protokoll.SyncEndpoint.Halsning;
import se.underlag.sync.protokoll.SyncEndpoint.Hamtning;
import se.underlag.sync.protokoll.Transaktion;

/** One run: fetches what is new, puts it beneath what waits, sends what waits. What it knows lies in the replica alone, so that it may end anywhere. */
final class Motor {

    /** How long what the server has taken is kept, for the case that it is restored from a copy. */
    static final Duration KVARHALLS = Duration.ofDays(90);

    /** Word for the number that running numbers made here are counted in. */
    static final String NUMBER = "nummer";
    /** Word for the last package that the server has acknowledged. */
    static final String PACKAGE = "paket";

    private static final Logger LOG = LoggerFactory.getLogger(Motor.class);
    private static final String PLACE = "seq";
    private static final String MARK = "marke";
    private static final int PAGE = 300;
    /** How many times in a row the server may call something outdated without there being anything to fetch. */
    private static final int ROUNDS = 4;

    private final Replik replica;
    private final Consumer<Kraschpunkt> points;
    private final Set<String> touched = new LinkedHashSet<>();
    private int fetched;

    Motor(Replik replica, Consumer<Kraschpunkt> points) {
        this.replica = replica;
        this.points = points;
    }

    /** @return classes whose rows have changed by the last run */
    Set<String> berort() {
        return touched;
    }

    /** @throws SynkException when the server cannot be reached, or is of another version */
    Synkutfall kor(SyncEndpoint endpoint) {
        touched.clear();
        fetched = 0;
        String client = replica.andra(Motor::klient);
        Halsning hello = halsa(replica, endpoint, client);
        Sandning sending = new Sandning(replica, endpoint, client, hello.signatur(), points);
        forbered(endpoint, hello, sending);
        hamta(endpoint);
        int standing = 0;
        int progress = 0;
        while (standing < ROUNDS && !sending.skicka()) {
            hamta(endpoint);
            int now = sending.skickade() + sending.avvisade() + fetched;
            standing = now == progress ? standing + 1 : 0;
            progress = now;
            Set<String> outdated = sending.foraldrade();
            if (standing > 1) {
                borta(outdated);
            }
        }
        if (sending.skickade() > 0) {
            hamta(endpoint);
        }
        innehall(endpoint);
        points.accept(Kraschpunkt.FORE_STADNING);
        replica.andra(d -> stada(d, hello.signatur()));
        return replica.andra(d -> {
            d.lage().ord("senast", d.nu().toString());
            return new Synkutfall(fetched, sending.skickade(), d.krockar().oppna().size(), sending.avvisade(), d.utkorg().i(Status.VANTAR).size());
        });
    }

    /** @throws SynkException when the server is of another version */
    static Halsning halsa(Replik replica, SyncEndpoint endpoint, String client) {
        Halsning hello = endpoint.halsa(client);
        if (!replica.schema().equals(hello.schema())) {
            boolean newer = hello.schema() != null && hello.schema().compareTo(replica.schema()) > 0;
            throw new SynkException(Orsak.VERSION, NLS.bind(newer ? Messages.serverNyare : Messages.serverAldre, hello.schema(), replica.schema()),
                    null);
        }
        return hello;
    }

    static String klient(Del del) throws SQLException {
        String client = del.lage().ord("klient");
        if (client == null) {
            client = UUID.randomUUID().toString();
            del.lage().ord("klient", client);
        }
        return client;
    }

    private void forbered(SyncEndpoint endpoint, Halsning hello, Sandning sending) {
        String epoch = replica.las(d -> d.lage().ord("epok"));
        String scope = replica.las(d -> d.lage().ord("omfang"));
        boolean restored = epoch != null && !(epoch.equals(hello.epok()) && endpoint.minns(replica.las(Motor::spar)));
        if (restored) {
            LOG.warn("The shared database does not know what it has told before; it was restored from a copy. Everything is fetched anew");
            sending.skickaOm();
        }
        if (restored || scope == null || !scope.equals(hello.omfang())) {
            points.accept(Kraschpunkt.FORE_GRUNDBILD);
            replica.andra(d -> {
                Tillampning applying = new Tillampning(d);
                try {
                    long sequence = new Grundbild(d, applying, points).hamta(endpoint, restored || scope != null);
                    Helhet.uppdatera(d);
                    plats(d, sequence, endpoint.marke(sequence));
                    if (restored) {
                        // It may be older than what is kept here to be sent again, and has then never had it.
                        d.lage().glomOrd(PACKAGE);
                    }
                } catch (Grundbild.SqlKnep e) {
                    throw (SQLException) e.getCause();
                }
                d.lage().ord("epok", hello.epok());
                d.lage().ord("omfang", hello.omfang());
                touched.addAll(applying.berort());
                return null;
            });
            points.accept(Kraschpunkt.EFTER_GRUNDBILD);
        }
        nummer(endpoint, restored);
    }

    /** Once, and again to a server that may have forgotten whose it was. */
    private void nummer(SyncEndpoint endpoint, boolean restored) {
        String known = replica.las(d -> d.lage().ord(NUMBER));
        if (known == null || restored) {
            int given = endpoint.nummer(replica.las(Motor::klient), known == null ? 0 : Integer.parseInt(known));
            replica.andra(d -> {
                d.lage().ord(NUMBER, Integer.toString(given));
                return null;
            });
        }
    }

    private static Fotspar spar(Del del) throws SQLException {
        return new Fotspar(Long.parseLong(del.lage().ord(PLACE)), del.lage().ord(MARK), del.lage().ord(PACKAGE));
    }

    /** Notes how far the feed has been read, in the transaction of what was read. */
    private static void plats(Del del, long sequence, String mark) throws SQLException {
        del.lage().ord(PLACE, Long.toString(sequence));
        if (mark == null) {
            del.lage().glomOrd(MARK);
        } else {
            del.lage().ord(MARK, mark);
        }
    }

    private void hamta(SyncEndpoint endpoint) {
        long from = Long.parseLong(replica.las(d -> d.lage().ord(PLACE)));
        while (true) {
            Hamtning page = endpoint.hamta(from, PAGE);
            if (page.transaktioner().isEmpty() && page.till() == from) {
                return;
            }
            points.accept(Kraschpunkt.FORE_TILLAMPNING);
            Tal count = replica.andra(d -> tillampa(d, page));
            points.accept(Kraschpunkt.EFTER_TILLAMPNING);
            fetched += count.andras();
            touched.addAll(count.berort());
            from = page.till();
            if (page.transaktioner().isEmpty()) {
                return;
            }
        }
    }

    private record Tal(int andras, Set<String> berort) {
    }

    private Tal tillampa(Del del, Hamtning page) throws SQLException {
        Tillampning applying = new Tillampning(del);
        int others = 0;
        for (Transaktion transaction : page.transaktioner()) {
            others += applying.transaktion(transaction) ? 1 : 0;
            points.accept(Kraschpunkt.MITT_I_TILLAMPNING);
        }
        Helhet.uppdatera(del);
        plats(del, page.till(), page.marke());
        return new Tal(others, applying.berort());
    }

    /** What the server calls outdated again and again, although nothing new comes, rests on rows that are not there to be seen any more. */
    private void borta(Set<String> transactions) {
        for (String transaction : transactions) {
            replica.andra(d -> {
                new Borttagning(d).utomSynhall(d.utkorg().las(transaction));
                return null;
            });
        }
    }

    /** Content comes after its row, one file at a time. */
    private void innehall(SyncEndpoint endpoint) {
        List<String> lacking = replica.las(d -> {
            List<String> ids = new ArrayList<>();
            try (ResultSet row = d.rader().sql("select f.id from fil f join synk_rad r on r.id = f.id and r.entitet = 'Fil' and r.lage = 'FINNS' "
                    + "where f.innehall is null and f.storlek > 0").executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        });
        for (String id : lacking) {
            points.accept(Kraschpunkt.FORE_INNEHALL);
            byte[] content = endpoint.innehall("Fil", id);
            if (content != null) {
                replica.andra(d -> {
                    PreparedStatement update = d.rader().sql("update fil set innehall = ? where id = ?");
                    update.setBytes(1, content);
                    update.setString(2, id);
                    return update.executeUpdate();
                });
                points.accept(Kraschpunkt.EFTER_INNEHALL);
            }
        }
    }

    /** Rows outside the scope go when every own transaction has an outcome, accepted or refused. */
    private Void stada(Del del, String login) throws SQLException {
        del.utkorg().stada(del.nu().minus(KVARHALLS));
        if (del.utkorg().i(Status.VANTAR).isEmpty()) {
            touched.addAll(new Utomsynhall(del, login).stada());
        }
        return null;
    }
}
