package se.underlag.sync.internal.klient;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.spi.synk.SynkException;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.Radbild;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Transaktion;
import se.underlag.sync.protokoll.Transaktion.Andring;
import se.underlag.sync.protokoll.Utfall;

/** The shared database in memory, exact where a replica can tell: versions, order of the feed, scope, references, packages that come again. */
final class Minnesserver {

    /** A row. */
    record Rad(long version, Map<String, String> varden) {
    }

    /** What happens to the connection at the next package. */
    enum Avbrott {
        INGET, FORE, EFTER
    }

    final Map<Nyckel, Rad> rader = new LinkedHashMap<>();
    final List<Transaktion> flode = new ArrayList<>();
    final List<Paket> mottagna = new ArrayList<>();
    String epok = "1";
    String schema;
    String omfang = "allt";
    Avbrott avbrott = Avbrott.INGET;
    String vagra;
    BiPredicate<String, Map<String, String>> synlig = (entity, image) -> true;
    private final Map<String, Utfall> utfall = new HashMap<>();
    private final Map<Nyckel, byte[]> content = new HashMap<>();
    private final Map<String, Integer> nummer = new HashMap<>();
    private final Tabeller tables;
    private long seq;

    Minnesserver(Tabeller tables, String schema) {
        this.tables = tables;
        this.schema = schema;
    }

    /** What a dump would hold. */
    Minnesserver kopia() {
        Minnesserver copy = new Minnesserver(tables, schema);
        copy.rader.putAll(rader);
        copy.flode.addAll(flode);
        copy.utfall.putAll(utfall);
        copy.content.putAll(content);
        copy.seq = seq;
        copy.epok = epok + "'";
        return copy;
    }

    /** A dump restored in place by somebody who forgot to say so. */
    Minnesserver kopiaUtanEpok() {
        Minnesserver copy = kopia();
        copy.epok = epok;
        return copy;
    }

    SyncEndpoint ingang(String login) {
        return new Ingang(login);
    }

    /** A change past every replica, as {@code psql} would make it. */
    void andra(String login, Paket.Slag kind, Nyckel row, Map<String, String> values) {
        Rad now = rader.get(row);
        Utfall outcome = skicka(login, new Paket(java.util.UUID.randomUUID().toString(), null, schema, Instant.EPOCH,
                List.of(new Paket.Rad(java.util.UUID.randomUUID().toString(), kind, row.entitet(), row.id(), now == null ? 0 : now.version(),
                        values))));
        if (!(outcome instanceof Utfall.Mottaget)) {
            throw new AssertionError(outcome);
        }
    }

    private Utfall skicka(String login, Paket parcel) {
        if (utfall.containsKey(parcel.id())) {
            return utfall.get(parcel.id());
        }
        Utfall outcome = prova(parcel);
        if (outcome instanceof Utfall.Mottaget) {
            mottagna.add(parcel);
            utfall.put(parcel.id(), ta(login, parcel));
            return utfall.get(parcel.id());
        }
        if (outcome instanceof Utfall.Avvisat) {
            utfall.put(parcel.id(), outcome);
        }
        return outcome;
    }

    private Utfall prova(Paket parcel) {
        List<String> old = new ArrayList<>();
        List<Utfall.Tvilling> twins = new ArrayList<>();
        Map<Nyckel, Rad> after = new HashMap<>(rader);
        for (Paket.Rad row : parcel.rader()) {
            Nyckel key = new Nyckel(row.entitet(), row.radId());
            Rad now = rader.get(key);
            boolean made = row.slag() == Paket.Slag.NY;
            if (made && now != null && !synlig.test(row.entitet(), now.varden())) {
                return new Utfall.Avvisat("23505", key + " finns utom synhåll");
            }
            if (now == null ? !made : made || now.version() != row.basversion()) {
                old.add(row.radId());
            }
            if (row.slag() == Paket.Slag.NY && "Organisationsenhet".equals(row.entitet())) {
                rader.forEach((other, stored) -> {
                    if (other.entitet().equals(row.entitet()) && Objects.equals(stored.varden().get("kod"), row.varden().get("kod"))
                            && !other.id().equals(row.radId())) {
                        twins.add(new Utfall.Tvilling(row.entitet(), row.radId(), other.id()));
                    }
                });
            }
            if (row.slag() == Paket.Slag.BORTTAGEN) {
                after.remove(key);
            } else {
                after.put(key, new Rad(row.basversion() + 1, merged(now, row)));
            }
            if (vagra != null && row.varden().containsValue(vagra)) {
                return new Utfall.Avvisat("prov", "Värdet " + vagra + " tas inte emot.");
            }
        }
        if (!old.isEmpty()) {
            return new Utfall.Foraldrat(old);
        }
        if (!twins.isEmpty()) {
            return new Utfall.Finns(twins);
        }
        for (Map.Entry<Nyckel, Rad> row : after.entrySet()) {
            for (Nyckel target : tables.hanvisningar(row.getKey().entitet(), row.getValue().varden())) {
                if (tables.of(target.entitet()) != null && !after.containsKey(target)) {
                    return new Utfall.Avvisat("23503", row.getKey() + " refererar till " + target);
                }
            }
        }
        return new Utfall.Mottaget(List.of());
    }

    private static Map<String, String> merged(Rad now, Paket.Rad row) {
        Map<String, String> image = new TreeMap<>(now == null ? Map.of() : now.varden());
        row.varden().forEach((field, value) -> {
            if (value == null) {
                image.remove(field);
            } else if (!"innehall".equals(field)) {
                image.put(field, value);
            }
        });
        return image;
    }

    private Utfall ta(String login, Paket parcel) {
        List<Utfall.Radversion> versions = new ArrayList<>();
        List<Andring> changes = new ArrayList<>();
        for (Paket.Rad row : parcel.rader()) {
            Nyckel key = new Nyckel(row.entitet(), row.radId());
            if (row.slag() == Paket.Slag.BORTTAGEN) {
                Rad gone = rader.remove(key);
                seq++;
                changes.add(new Andring(seq, Transaktion.Slag.BORTTAGEN, key.entitet(), key.id(), gone.version(), Set.of(), gone.varden()));
                continue;
            }
            Map<String, String> image = merged(rader.get(key), row);
            if (!Tabeller.LOGG.equals(key.entitet())) {
                image.put("andradAv", login);
                image.putIfAbsent("skapadAv", login);
            }
            if (row.varden().get("innehall") != null) {
                content.put(key, java.util.HexFormat.of().parseHex(row.varden().get("innehall")));
            }
            rader.put(key, new Rad(row.basversion() + 1, image));
            versions.add(new Utfall.Radversion(key.entitet(), key.id(), row.basversion() + 1));
            if (!Set.of("LASNING", "EXPORT").contains(image.getOrDefault("typ", ""))) {
                seq++;
                changes.add(new Andring(seq, row.slag() == Paket.Slag.NY ? Transaktion.Slag.NY : Transaktion.Slag.ANDRAD, key.entitet(), key.id(),
                        row.basversion() + 1, new LinkedHashSet<>(row.varden().keySet()), image));
            }
        }
        flode.add(new Transaktion(parcel.id(), login, parcel.klient(), Instant.parse("2025-06-16T10:00:00Z"), changes));
        return new Utfall.Mottaget(versions);
    }

    private final class Ingang implements SyncEndpoint {

        private final String login;

        Ingang(String login) {
            this.login = login;
        }

        @Override public Halsning halsa(String klient) {
            return new Halsning(epok, schema, omfang, login, seq);
        }

        @Override public int nummer(String klient, int onskat) {
            return nummer.computeIfAbsent(klient, k -> onskat > 0 && !nummer.containsValue(onskat) ? onskat : nummer.size() + 1);
        }

        @Override public boolean minns(Fotspar spar) {
            return spar.seq() <= seq && (spar.marke() == null || spar.marke().equals(marke(spar.seq())))
                    && (spar.paket() == null || utfall.containsKey(spar.paket()));
        }

        @Override public String marke(long seq) {
            return flode.stream().filter(t -> t.andringar().stream().anyMatch(a -> a.seq() == seq)).map(Transaktion::id).findFirst().orElse(null);
        }

        @Override public long bas(Consumer<List<Radbild>> mottagare) {
            for (var table : tables.alla()) {
                List<Radbild> batch = new ArrayList<>();
                rader.forEach((key, row) -> {
                    if (key.entitet().equals(table.entitet()) && synlig.test(key.entitet(), row.varden())) {
                        batch.add(new Radbild(key.entitet(), key.id(), row.version(), row.varden()));
                    }
                });
                if (!batch.isEmpty()) {
                    mottagare.accept(batch);
                }
            }
            return seq;
        }

        @Override public Hamtning hamta(long efter, int antal) {
            List<Transaktion> found = new ArrayList<>();
            int count = 0;
            long till = efter;
            for (Transaktion transaction : flode) {
                List<Andring> seen = new ArrayList<>();
                long last = 0;
                for (Andring change : transaction.andringar()) {
                    last = Math.max(last, change.seq());
                    if (change.seq() > efter) {
                        see(change, seen);
                    }
                }
                if (last <= efter || count >= antal) {
                    continue;
                }
                till = last;
                count += seen.size();
                if (!seen.isEmpty()) {
                    found.add(new Transaktion(transaction.id(), transaction.av(), transaction.klient(), transaction.tid(), seen));
                }
            }
            return new Hamtning(found, till, marke(till));
        }

        private void see(Andring change, List<Andring> seen) {
            if (synlig.test(change.entitet(), change.bild())) {
                seen.add(change.slag() == Transaktion.Slag.BORTTAGEN
                        ? new Andring(change.seq(), change.slag(), change.entitet(), change.id(), change.version(), Set.of(), Map.of())
                        : change);
            } else if (change.slag() == Transaktion.Slag.ANDRAD) {
                seen.add(new Andring(change.seq(), Transaktion.Slag.UTOM_SYNHALL, change.entitet(), change.id(), change.version(), Set.of(),
                        Map.of()));
            }
        }

        @Override public Utfall skicka(Paket paket) {
            if (avbrott == Avbrott.FORE) {
                avbrott = Avbrott.INGET;
                throw new SynkException(SynkException.Orsak.NATT, "Avbrott", null);
            }
            Utfall outcome = Minnesserver.this.skicka(login, paket);
            if (avbrott == Avbrott.EFTER) {
                avbrott = Avbrott.INGET;
                throw new SynkException(SynkException.Orsak.NATT, "Avbrott", null);
            }
            return outcome;
        }

        @Override public byte[] innehall(String entitet, String id) {
            return content.get(new Nyckel(entitet, id));
        }

        @Override public boolean vanta(Duration tid) {
            return false;
        }

        @Override public void close() {
            // Nothing is held.
        }
    }

    /** @return the rows as users know them, without stamps and log, to be compared with a replica */
    Map<Nyckel, Map<String, String>> bild() {
        Map<Nyckel, Map<String, String>> image = new HashMap<>();
        rader.forEach((key, row) -> {
            if (!Tabeller.LOGG.equals(key.entitet())) {
                Map<String, String> values = new TreeMap<>(row.varden());
                values.keySet().removeIf(Faltvarden::stampel);
                image.put(key, values);
            }
        });
        return image;
    }

    static boolean blob(Radkolumn column) {
        return column.sqltyp() == java.sql.Types.BLOB;
    }
}
