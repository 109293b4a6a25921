package se.underlag.sync.internal.klient;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.persistence.rad.Radandring.Slag;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.internal.klient.Utkorgspost.Status;

/** Takes a refused transaction off the rows, which become what the server has with the other changes that wait upon it. */
final class Slappning {

    private final Del del;

    Slappning(Del del) {
        this.del = del;
    }

    /** Lets the transaction go, and those that cannot be without a row that it made. */
    void slapp(String transaction) throws SQLException {
        Utkorgspost refused = del.utkorg().las(transaction);
        if (refused == null || refused.status() != Status.AVVISAD) {
            throw new SynkException(Orsak.OGILTIGT, Messages.inteAvvisad, null);
        }
        List<Utkorgspost> gone = med(refused);
        Set<String> ids = new HashSet<>();
        gone.forEach(p -> ids.add(p.tx()));
        Set<Nyckel> rows = new LinkedHashSet<>();
        gone.forEach(p -> p.lappar().forEach(s -> rows.add(s.rad())));
        for (Nyckel row : rows) {
            rad(row, ids);
        }
        for (Utkorgspost post : gone) {
            del.utkorg().status(post.tx(), Status.SLAPPT, post.kod(), post.text(), del.nu());
        }
    }

    private List<Utkorgspost> med(Utkorgspost refused) throws SQLException {
        List<Utkorgspost> gone = new ArrayList<>(List.of(refused));
        Set<Nyckel> made = new HashSet<>();
        gather(refused, made);
        for (Utkorgspost post : del.utkorg().oppna()) {
            boolean rests = post.nr() > refused.nr() && post.lappar().stream().anyMatch(s -> made.contains(s.rad())
                    || del.tabeller().bindningar(s.rad().entitet(), s.efter()).stream().anyMatch(made::contains));
            if (rests) {
                gone.add(post);
                gather(post, made);
            }
        }
        return gone;
    }

    private static void gather(Utkorgspost post, Set<Nyckel> made) {
        post.lappar().stream().filter(s -> s.slag() == Slag.NY).forEach(s -> made.add(s.rad()));
    }

    private void rad(Nyckel row, Set<String> gone) throws SQLException {
        if (Tabeller.LOGG.equals(row.entitet())) {
            return;
        }
        List<Lapp> slips = del.utkorg().lappar(row);
        if (slips.isEmpty()) {
            return;
        }
        Map<String, String> here = del.rader().las(row);
        if (here == null && slips.stream().noneMatch(Tillampning::tarBort)) {
            return;
        }
        Map<String, String> base = Faltvarden.utan(here == null ? Map.of() : here, slips);
        List<Lapp> rest = slips.stream().filter(s -> !gone.contains(s.tx())).toList();
        // What was removed here and has gone there too, or is not to be seen there any more, does not come back.
        Radlage.Version known = del.lage().las(row);
        boolean there = here != null || known != null && known.lage() == Radlage.Lage.FINNS;
        boolean stored = slips.get(0).slag() != Slag.NY && there;
        boolean lives = (stored || !rest.isEmpty() && rest.get(0).slag() == Slag.NY) && rest.stream().noneMatch(Tillampning::tarBort);
        List<Lapp> anew = Sammanvagning.omlagda(rest, base);
        for (Lapp slip : anew) {
            del.utkorg().skriv(slip);
        }
        Map<String, String> now = new LinkedHashMap<>(base);
        anew.forEach(s -> now.putAll(s.efter()));
        if (!lives) {
            del.rader().taBort(row);
        } else if (here == null) {
            del.rader().laggTill(row, now);
        } else {
            Set<String> fields = Faltvarden.skillnad(here, now);
            del.rader().andra(row, Faltvarden.del(now, fields));
        }
    }
}
