package se.underlag.sync.internal.klient;

import java.sql.SQLException;
import java.util.ArrayList;
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
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.internal.klient.Tillampning.Avsandare;
import se.underlag.sync.protokoll.Transaktion;
import se.underlag.sync.protokoll.Transaktion.Andring;

/**
 * Removals in the shared database of what was changed here, or of what something new here refers to: the rows stay until the user has chosen, with
 * everything that they refer to and all their parts. One conflict for each outermost row.
 */
final class Borttagning {

    private final Del del;

    Borttagning(Del del) {
        this.del = del;
    }

    /** @return the removed rows that stay here for the time being */
    Set<Nyckel> hall(Transaktion transaction, Avsandare sender) throws SQLException {
        Map<Nyckel, Long> removed = new LinkedHashMap<>();
        for (Andring change : transaction.andringar()) {
            Nyckel row = new Nyckel(change.entitet(), change.id());
            if (change.slag() == Transaktion.Slag.BORTTAGEN && !Tabeller.LOGG.equals(change.entitet()) && del.tabeller().of(change.entitet()) != null
                    && del.rader().finns(row)) {
                removed.put(row, change.version());
            }
        }
        return removed.isEmpty() ? Set.of() : hall(removed, sender);
    }

    /** @param removed row to its last version there */
    Set<Nyckel> hall(Map<Nyckel, Long> removed, Avsandare sender) throws SQLException {
        List<Utkorgspost> queue = del.utkorg().oppna();
        Set<Nyckel> changed = new LinkedHashSet<>();
        Set<Nyckel> held = new LinkedHashSet<>();
        for (Utkorgspost post : queue) {
            for (Lapp slip : post.lappar()) {
                if (slip.slag() != Radandring.Slag.BORTTAGEN) {
                    if (removed.containsKey(slip.rad())) {
                        changed.add(slip.rad());
                        held.add(slip.rad());
                    }
                    del.tabeller().hanvisningar(slip.rad().entitet(), slip.efter()).stream().filter(removed::containsKey).forEach(held::add);
                }
            }
        }
        grow(held, removed.keySet());
        for (Nyckel row : held) {
            del.lage().skriv(row, removed.get(row), Lage.BORTA);
        }
        for (Nyckel row : held) {
            if (!held.contains(container(row))) {
                conflict(row, held, changed, queue, sender);
            }
        }
        return held;
    }

    /**
     * What the transaction rests on is not there to be seen any more, because a restored server lacks it or because it belongs to others now. A change
     * of a row that is still here is asked about; where the row has gone here too there is nothing left to choose, and it is told among what has been
     * decided.
     */
    void utomSynhall(Utkorgspost post) throws SQLException {
        Map<Nyckel, Long> gone = new LinkedHashMap<>();
        for (Lapp slip : Paketering.hopslagna(post.lappar())) {
            Radlage.Version known = del.lage().las(slip.rad());
            boolean there = known != null && known.lage() == Lage.FINNS;
            if (slip.slag() != Radandring.Slag.NY && !there && !del.rader().finns(slip.rad())) {
                avskriv(slip, post);
            } else if (slip.slag() == Radandring.Slag.ANDRAD && known != null && known.lage() == Lage.UTOM) {
                gone.put(slip.rad(), known.version());
            }
        }
        if (!gone.isEmpty()) {
            hall(gone, new Avsandare(null, null));
        }
    }

    private void avskriv(Lapp slip, Utkorgspost post) throws SQLException {
        List<Lapp> waiting = del.utkorg().lappar(slip.rad());
        if (waiting.stream().anyMatch(s -> s.slag() == Radandring.Slag.NY)) {
            return;
        }
        del.utkorg().byt(waiting, List.of());
        boolean removal = waiting.stream().anyMatch(Tillampning::tarBort);
        // With the time of finding out it is told from a question that was decided and whose row went out of sight then; what others had written is left out.
        Krock told = new Krock(UUID.randomUUID().toString(), removal ? Slag.BORTTAGET_HAR_ANDRAT_DAR : Slag.ANDRAT_HAR_BORTTAGET_DAR, slip.rad(),
                post.tid(), null, del.nu(), List.of(), Map.of(), slip.efter(), Map.of(), null, null, Map.of());
        del.krockar().skriv(told);
        del.krockar().lost(told.id(), null, del.nu(), Map.of("objekt", Boolean.toString(false)));
    }

    /** What a held row refers to is held, and so are the parts of a held row. */
    private void grow(Set<Nyckel> held, Set<Nyckel> removed) throws SQLException {
        boolean more = true;
        while (more) {
            more = false;
            for (Nyckel row : removed) {
                Set<Nyckel> targets = del.tabeller().hanvisningar(row.entitet(), del.rader().las(row));
                if (held.contains(row)) {
                    targets.retainAll(removed);
                    more |= held.addAll(targets);
                } else if (held.contains(container(row))) {
                    more |= held.add(row);
                }
            }
        }
    }

    private Nyckel container(Nyckel row) throws SQLException {
        return container(del, row, del.rader().las(row));
    }

    /** @return the container that the image names, null for none */
    static Nyckel container(Del del, Nyckel row, Map<String, String> image) {
        Radtabell table = del.tabeller().of(row.entitet());
        String id = table.agare() == null || image == null ? null : image.get(table.agare());
        return id == null ? null : new Nyckel(table.kolumner().get(table.index(table.agare())).mal(), id);
    }

    private void conflict(Nyckel root, Set<Nyckel> held, Set<Nyckel> changed, List<Utkorgspost> queue, Avsandare sender) throws SQLException {
        List<Nyckel> parts = new ArrayList<>();
        for (Nyckel part : del.rader().delar(root)) {
            if (held.contains(part)) {
                parts.add(part);
            }
        }
        boolean own = changed.contains(root) || parts.stream().anyMatch(changed::contains);
        Map<String, String> base = new LinkedHashMap<>();
        Map<String, String> mine = new LinkedHashMap<>();
        Utkorgspost last = null;
        for (Utkorgspost post : queue) {
            for (Lapp slip : post.lappar()) {
                if (slip.rad().equals(root)) {
                    slip.fore().forEach(base::putIfAbsent);
                    mine.putAll(slip.efter());
                }
                last = slip.rad().equals(root) || parts.contains(slip.rad()) || last == null ? post : last;
            }
        }
        Krock former = del.krockar().om(root);
        if (former != null) {
            del.krockar().taBort(former.id());
        }
        del.krockar().skriv(new Krock(UUID.randomUUID().toString(), own ? Slag.ANDRAT_HAR_BORTTAGET_DAR : Slag.DEL_TILLAGD_BEHALLARE_BORTTAGEN, root,
                last == null ? null : last.tid(), sender.av(), sender.tid(), parts, base, mine, Map.of(), null, null, Map.of()));
    }
}
