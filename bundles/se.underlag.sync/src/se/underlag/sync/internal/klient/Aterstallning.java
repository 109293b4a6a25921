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
import se.underlag.spi.synk.Konflikt.Slag;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.internal.klient.Tillampning.Avsandare;

/**
 * Brings back what was removed here when somebody has changed it there, added a part to it or begun to refer to it. The removal lies with the
 * conflict until the user has chosen; meanwhile the rows are as the shared database has them.
 */
final class Aterstallning {

    private final Del del;

    Aterstallning(Del del) {
        this.del = del;
    }

    /** Before a row of others is written: what was removed here and is needed by it comes back. */
    void forRad(Nyckel row, Map<String, String> image, Avsandare sender) throws SQLException {
        Set<Nyckel> needed = new LinkedHashSet<>(del.tabeller().hanvisningar(row.entitet(), image));
        needed.add(row);
        for (Nyckel one : needed) {
            if (removal(one) != null) {
                hamta(root(one), row.equals(one) ? image : null, sender);
            }
        }
    }

    /** @return the slip that removes the row, null when none does */
    private Lapp removal(Nyckel row) throws SQLException {
        List<Lapp> slips = del.utkorg().lappar(row);
        return slips.isEmpty() || slips.get(slips.size() - 1).slag() != Radandring.Slag.BORTTAGEN ? null : slips.get(slips.size() - 1);
    }

    private Nyckel root(Nyckel row) throws SQLException {
        Nyckel root = row;
        Nyckel container = Borttagning.container(del, root, removal(root).fore());
        while (container != null && removal(container) != null) {
            root = container;
            container = Borttagning.container(del, root, removal(root).fore());
        }
        return root;
    }

    private void hamta(Nyckel root, Map<String, String> theirs, Avsandare sender) throws SQLException {
        Map<Nyckel, Lapp> back = together(root);
        String id = UUID.randomUUID().toString();
        Lapp first = back.get(root);
        Utkorgspost post = del.utkorg().las(first.tx());
        del.utkorg().undan(id, post.anvandare(), del.nu());
        for (Lapp slip : back.values()) {
            del.rader().laggTill(slip.rad(), slip.fore());
            del.utkorg().skriv(new Lapp(slip.id(), id, slip.slag(), slip.rad(), slip.bas(), slip.fore(), slip.efter()));
        }
        Map<String, String> base = new LinkedHashMap<>();
        Map<String, String> now = new LinkedHashMap<>();
        if (theirs != null) {
            Set<String> fields = Faltvarden.skillnad(first.fore(), theirs);
            base.putAll(Faltvarden.del(first.fore(), fields));
            now.putAll(Faltvarden.del(theirs, fields));
        }
        List<Nyckel> parts = new ArrayList<>(back.keySet());
        parts.remove(root);
        del.krockar()
                .skriv(new Krock(id, Slag.BORTTAGET_HAR_ANDRAT_DAR, root, post.tid(), sender.av(), sender.tid(), parts, base, Map.of(), now, null,
                        null, Map.of()));
    }

    /** What was removed with the row: its parts, and what those rows refer to. */
    private Map<Nyckel, Lapp> together(Nyckel root) throws SQLException {
        Map<Nyckel, Lapp> removals = new LinkedHashMap<>();
        for (Utkorgspost post : del.utkorg().oppna()) {
            post.lappar().stream().filter(Tillampning::tarBort).forEach(s -> removals.put(s.rad(), s));
        }
        Map<Nyckel, Lapp> back = new LinkedHashMap<>();
        back.put(root, removals.get(root));
        boolean more = true;
        while (more) {
            more = false;
            for (Lapp slip : removals.values()) {
                boolean part = back.containsKey(Borttagning.container(del, slip.rad(), slip.fore()));
                boolean target = back.values().stream()
                        .anyMatch(b -> del.tabeller().hanvisningar(b.rad().entitet(), b.fore()).contains(slip.rad()));
                if ((part || target) && !back.containsKey(slip.rad())) {
                    back.put(slip.rad(), slip);
                    more = true;
                    break;
                }
            }
        }
        return back;
    }
}
