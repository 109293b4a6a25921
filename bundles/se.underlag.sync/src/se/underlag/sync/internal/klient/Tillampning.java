package se.underlag.sync.internal.klient;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.underlag.persistence.rad.Radandring;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.spi.synk.Konflikt.Slag;
import se.underlag.sync.internal.klient.Radlage.Lage;
import se.underlag.sync.internal.klient.Radlage.Version;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.protokoll.Transaktion;
import se.underlag.sync.protokoll.Transaktion.Andring;

/** Puts what was fetched into the replica, beneath the user's own changes that wait. One transaction of the replica takes whole ones of the server. */
final class Tillampning {

    private final Del del;
    private final Tvillingar twins;
    private final Borttagning removal;
    private final Aterstallning restoring;
    private final Set<String> touched = new LinkedHashSet<>();

    /** Who stored it there, and when. */
    record Avsandare(String av, Instant tid) {
    }

    Tillampning(Del del) {
        this.del = del;
        this.twins = new Tvillingar(del);
        this.removal = new Borttagning(del);
        this.restoring = new Aterstallning(del);
    }

    /** @return classes whose rows are others than before */
    Set<String> berort() {
        return touched;
    }

    /** @return whether it was somebody else's */
    boolean transaktion(Transaktion transaction) throws SQLException {
        Utkorgspost own = del.utkorg().las(transaction.id());
        if (own != null && own.status() == Utkorgspost.Status.VANTAR) {
            // The answer was lost, but here is the proof: it has been stored.
            del.utkorg().status(own.tx(), Utkorgspost.Status.KVITTERAD, null, null, del.nu());
        }
        Avsandare sender = new Avsandare(transaction.av(), transaction.tid());
        Helhet whole = new Helhet(del, sender);
        if (own == null) {
            Gallrade.fore(del, transaction);
            whole.lyftUndan(transaction);
        }
        Set<Nyckel> held = own == null ? removal.hall(transaction, sender) : Set.of();
        for (Andring change : transaction.andringar()) {
            Nyckel row = new Nyckel(change.entitet(), change.id());
            if (del.tabeller().of(change.entitet()) == null || own != null && new EgetEko(del).forlegat(own, row, change)) {
                continue;
            }
            switch (change.slag()) {
            case NY, ANDRAD -> rad(row, change.version(), change.slag() == Transaktion.Slag.NY, change.bild(), sender, own != null, false);
            case BORTTAGEN -> bort(row, change.version(), held);
            default -> utom(row, change.version());
            }
        }
        for (Andring change : transaction.andringar()) {
            losaHanvisningar(new Nyckel(change.entitet(), change.id()));
        }
        whole.beskriv();
        return own == null;
    }

    /**
     * A row as the server has it.
     *
     * @param fresh whether it is new there, or new in the scope
     * @param own whether it is the echo of what was sent from here
     * @param whole whether versions mean nothing: the picture of a restored server, or of another scope
     */
    void rad(Nyckel row, long version, boolean fresh, Map<String, String> image, Avsandare sender, boolean own, boolean whole) throws SQLException {
        Radtabell table = del.tabeller().of(row.entitet());
        if (Tabeller.LOGG.equals(row.entitet())) {
            if (!del.rader().finns(row)) {
                del.rader().laggTill(row, image);
            } else {
                new Gallrat(del).logg(row, image);
            }
            return;
        }
        if (!whole && known(row, version, fresh, own)) {
            return;
        }
        if (whole) {
            Gallrade.rad(del, row, image);
        }
        restoring.forRad(row, image, sender);
        twins.gorPlats(table, row, image, sender);
        List<Lapp> slips = del.utkorg().lappar(row);
        Map<String, String> here = del.rader().las(row);
        if (here == null) {
            del.rader().laggTill(row, image);
            touched.add(row.entitet());
        } else if (slips.isEmpty()) {
            if (!here.equals(image)) {
                del.rader().satt(row, image);
                new Gallrat(del).innehall(row, here, image);
                touched.add(row.entitet());
            }
        } else {
            vagSamman(table, row, here, slips, image, sender);
            touched.add(row.entitet());
        }
        del.lage().skriv(row, version, Lage.FINNS);
    }

    private boolean known(Nyckel row, long version, boolean fresh, boolean own) throws SQLException {
        Version known = del.lage().las(row);
        if (known == null || known.lage() == Lage.UTOM) {
            return false;
        }
        if (known.lage() == Lage.BORTA) {
            return own || !fresh;
        }
        return own ? version < known.version() : version <= known.version();
    }

    private void vagSamman(Radtabell table, Nyckel row, Map<String, String> here, List<Lapp> slips, Map<String, String> image, Avsandare sender)
            throws SQLException {
        Krock open = del.krockar().om(row);
        boolean fields = open != null && open.slag() == Slag.ANDRAT_MOT_ANDRAT;
        Sammanvagning merged = Sammanvagning.of(table, here, slips, image, fields ? open.min().keySet() : Set.of());
        del.utkorg().byt(slips, merged.lappar());
        twins.gorPlats(table, row, merged.rad(), sender);
        del.rader().satt(row, merged.rad());
        if (open != null) {
            del.krockar().taBort(open.id());
        }
        if (!merged.krockar().isEmpty()) {
            Map<String, String> base = new LinkedHashMap<>(Faltvarden.del(merged.bas(), merged.krockar()));
            if (fields) {
                Map<String, String> first = new HashMap<>(open.bas());
                first.keySet().retainAll(merged.krockar());
                base.putAll(first);
            }
            String id = open == null ? UUID.randomUUID().toString() : open.id();
            del.krockar().skriv(new Krock(id, Slag.ANDRAT_MOT_ANDRAT, row, tid(slips), sender.av(), sender.tid(), List.of(), base,
                    Faltvarden.del(here, merged.krockar()), Faltvarden.del(image, merged.krockar()), null, null, Map.of()));
        }
    }

    private Instant tid(List<Lapp> slips) throws SQLException {
        Utkorgspost last = del.utkorg().las(slips.get(slips.size() - 1).tx());
        return last == null ? null : last.tid();
    }

    private void bort(Nyckel row, long version, Set<Nyckel> held) throws SQLException {
        if (Tabeller.LOGG.equals(row.entitet())) {
            del.rader().taBort(row);
        } else if (!held.contains(row)) {
            for (Lapp slip : del.utkorg().lappar(row)) {
                del.utkorg().taBort(slip);
            }
            if (del.rader().taBort(row)) {
                touched.add(row.entitet());
            }
            del.lage().skriv(row, version, Lage.BORTA);
        }
    }

    /** What may not be seen any more goes when nothing that waits to be sent touches it. */
    private void utom(Nyckel row, long version) throws SQLException {
        if (!Tabeller.LOGG.equals(row.entitet())) {
            del.lage().skriv(row, version, Lage.UTOM);
            touched.add(row.entitet());
        }
    }

    /** A reference to what lies outside the scope is empty here; it is never sent, since nobody has changed it. */
    private void losaHanvisningar(Nyckel row) throws SQLException {
        Radtabell table = del.tabeller().of(row.entitet());
        Map<String, String> image = table == null || table.kolumner().stream().noneMatch(c -> c.mal() != null) ? null : del.rader().las(row);
        if (image != null) {
            Map<String, String> empty = new LinkedHashMap<>();
            for (Nyckel target : del.tabeller().hanvisningar(row.entitet(), image)) {
                if (del.tabeller().of(target.entitet()) != null && !del.rader().finns(target)) {
                    table.kolumner().stream().filter(c -> target.id().equals(image.get(c.attribut())) && target.entitet().equals(c.mal()))
                            .forEach(c -> empty.put(c.attribut(), null));
                }
            }
            if (!empty.isEmpty()) {
                del.rader().andra(row, empty);
            }
        }
    }

    /** @return whether a slip takes a row away */
    static boolean tarBort(Lapp slip) {
        return slip.slag() == Radandring.Slag.BORTTAGEN;
    }
}
