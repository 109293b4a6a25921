package se.underlag.sync.internal.klient;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.underlag.sync.internal.server.Delad;

/** What must hold when everything has come to rest, whatever happened before. */
final class Invarianter {

    private final Delad server;
    private final List<Simulerad> klienter;
    private final String fron;
    private final boolean aterstalld;

    /** @param aterstalld whether the server was restored from a copy on the way */
    Invarianter(Delad server, List<Simulerad> klienter, String fron, boolean aterstalld) {
        this.server = server;
        this.klienter = klienter;
        this.fron = fron;
        this.aterstalld = aterstalld;
    }

    void kontrollera() {
        klienter.forEach(this::i1);
        i2();
        klienter.forEach(this::i3);
        i4();
        i5();
    }

    /** Every acknowledged local commit is in the feed, or in a conflict or refusal that the user has seen. */
    private void i1(Simulerad klient) {
        for (String transaction : klient.sparade) {
            Utkorgspost post = klient.kopia().replik.las(d -> d.utkorg().las(transaction));
            if (post == null && (klient.slappta.contains(transaction) || aterstalld
                    || "MOTTAGET".equals(server.varde("select utfall ->> 'typ' from synk.paket where id = ?", transaction)))) {
                // Let go, or accepted and about rows that have left the scope since: those leave no trace here, and are not sent again.
                continue;
            }
            assertThat(post).as("I1 %s: %s saved %s, the outbox does not know it", fron, klient.login, transaction).isNotNull();
            assertThat(post.status()).as("I1 %s: %s of %s waits for ever", fron, transaction, klient.login)
                    .isNotIn(Utkorgspost.Status.VANTAR, Utkorgspost.Status.AVVISAD);
            if (post.status() == Utkorgspost.Status.KVITTERAD) {
                assertThat(server.varde("select utfall ->> 'typ' from synk.paket where id = ?", transaction))
                        .as("I1 %s: %s says that the server has %s", fron, klient.login, transaction).isEqualTo("MOTTAGET");
            }
        }
    }

    /** Each change has at most one effect. */
    private void i2() {
        assertThat(server.varde("select string_agg(tx_id || ' ' || entitet || ' ' || rad_id, ', ') from (select tx_id, entitet, rad_id "
                + "from synk.andring group by tx_id, entitet, rad_id having count(*) > 1) as twice")).as("I2 %s: changes with two effects", fron)
                .isNull();
    }

    /** A replica is what its person may see of the server. */
    private void i3(Simulerad klient) {
        Map<Nyckel, Map<String, String>> there = new HashMap<>();
        klient.synka(endpoint -> {
            endpoint.bas(batch -> batch.forEach(row -> {
                if (!Tabeller.LOGG.equals(row.entitet())) {
                    Map<String, String> values = new TreeMap<>(row.varden());
                    values.keySet().removeIf(Faltvarden::stampel);
                    there.put(new Nyckel(row.entitet(), row.id()), values);
                }
            }));
            return endpoint;
        }, Kraschpunkt.INGEN);
        Map<Nyckel, Map<String, String>> here = klient.kopia().bild();
        List<String> differences = new ArrayList<>();
        Set<Nyckel> rows = new LinkedHashSet<>();
        there.forEach((key, row) -> {
            if (!row.equals(here.get(key))) {
                rows.add(key);
                rows.addAll(klient.kopia().tabeller().hanvisningar(key.entitet(), row));
                differences.add(key + " there " + row + " here " + here.get(key));
            }
        });
        here.keySet().stream().filter(key -> !there.containsKey(key)).forEach(key -> {
            rows.add(key);
            differences.add(key + " only here " + here.get(key));
        });
        assertThat(differences).as("I3 %s: %s differs from the server%s", fron, klient.login, rows.isEmpty() ? "" : Spar.av(server, klient, rows))
                .isEmpty();
    }

    /** The server's sequence has no gaps. */
    private void i4() {
        assertThat(server.varde("select count(*) || ' ' || max(seq) || ' ' || count(*) filter (where seq is null) from synk.andring"))
                .as("I4 %s: numbers of the feed", fron)
                .isEqualTo(server.varde("select seq || ' ' || seq || ' 0' from synk.klocka"));
    }

    /** Folding the feed gives the tables. */
    private void i5() {
        List<String> wrong = new ArrayList<>();
        server.admin(connection -> {
            try (ResultSet row = connection.createStatement()
                    .executeQuery("select e.entitet, a.rad_id, a.fel from synk.entitet e, lateral synk.avvikelser(e.entitet) a where e.synkas")) {
                while (row.next()) {
                    wrong.add(row.getString(1) + ' ' + row.getString(2) + ' ' + row.getString(3));
                }
            }
        });
        assertThat(wrong).as("I5 %s: the feed tells otherwise than the tables", fron).isEmpty();
    }
}
