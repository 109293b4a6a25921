package se.underlag.sync.internal.klient;

import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.underlag.persistence.rad.Radandring;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.spi.synk.Konflikt.Slag;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.internal.klient.Tabeller.Hanvisning;
import se.underlag.sync.internal.klient.Tillampning.Avsandare;
import se.underlag.sync.protokoll.Transaktion;
import se.underlag.sync.protokoll.Transaktion.Andring;

/**
 * A container that merges as one with its parts, such as an event and its effects. Changed in both places, parts of one and parts of the other would make
 * a sum that nobody has wanted: what was made here lies with the conflict, whole, and the rows are as the shared database has them until the user has
 * chosen one or the other.
 */
final class Helhet {

    private final Del del;
    private final Avsandare sender;
    private final List<Undan> aside = new ArrayList<>();

    /** @param mine the container as it was here; @param delar its parts as they were here */
    private record Undan(String id, Nyckel rad, Utkorgspost post, Map<String, String> bas, Map<String, String> mine, List<Lapp> delar,
            String basdelar) {
    }

    Helhet(Del del, Avsandare sender) {
        this.del = del;
        this.sender = sender;
    }

    /** @return name of the field that stands for all parts of a class */
    static String falt(Radtabell part) {
        return part.entitet().substring(0, 1).toLowerCase(Locale.ROOT) + part.entitet().substring(1);
    }

    /** Takes away what was changed here in each whole that the transaction changes too. */
    void lyftUndan(Transaktion transaction) throws SQLException {
        Set<Nyckel> changed = new LinkedHashSet<>();
        for (Andring change : transaction.andringar()) {
            Radtabell table = del.tabeller().of(change.entitet());
            if (table != null && table.helhet()) {
                Nyckel row = new Nyckel(change.entitet(), change.id());
                Nyckel container = Borttagning.container(del, row,
                        change.slag() == Transaktion.Slag.BORTTAGEN ? del.rader().las(row) : change.bild());
                if (container != null) {
                    changed.add(container);
                }
            } else if (table != null && change.slag() == Transaktion.Slag.ANDRAD && !parts(change.entitet()).isEmpty()
                    && del.utkorg().lappar(new Nyckel(change.entitet(), change.id())).stream().anyMatch(Lapp::rakning)) {
                changed.add(new Nyckel(change.entitet(), change.id()));
            }
        }
        for (Nyckel container : changed) {
            boolean removed = transaction.andringar().stream().anyMatch(a -> a.slag() != Transaktion.Slag.ANDRAD && a.id().equals(container.id()));
            List<Lapp> slips = del.utkorg().lappar(container);
            if (!removed && !slips.isEmpty() && slips.stream().allMatch(s -> s.slag() == Radandring.Slag.ANDRAD)) {
                lyft(container, slips);
            }
        }
    }

    private List<Hanvisning> parts(String entity) {
        return del.tabeller().delar(entity).stream().filter(h -> h.tabell().helhet()).toList();
    }

    private void lyft(Nyckel container, List<Lapp> own) throws SQLException {
        Krock former = del.krockar().om(container);
        if (former != null) {
            del.krockar().taBort(former.id());
        }
        String id = UUID.randomUUID().toString();
        Map<String, String> mine = del.rader().las(container);
        List<Lapp> images = delar(container, id);
        Utkorgspost post = del.utkorg().las(own.get(own.size() - 1).tx());
        List<Lapp> slips = new ArrayList<>(own);
        for (Utkorgspost open : del.utkorg().oppna()) {
            open.lappar().stream().filter(s -> part(s, container)).forEach(slips::add);
        }
        for (int i = slips.size() - 1; i >= 0; i--) {
            taTillbaka(slips.get(i));
        }
        aside.add(new Undan(id, container, post, Faltvarden.utan(mine, own), mine, images, text(delar(container, id))));
    }

    private boolean part(Lapp slip, Nyckel container) {
        Radtabell table = del.tabeller().of(slip.rad().entitet());
        try {
            return table.helhet() && (container.equals(Borttagning.container(del, slip.rad(), slip.fore()))
                    || container.equals(Borttagning.container(del, slip.rad(), slip.efter()))
                    || container.equals(Borttagning.container(del, slip.rad(), del.rader().las(slip.rad()))));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void taTillbaka(Lapp slip) throws SQLException {
        switch (slip.slag()) {
        case NY -> del.rader().taBort(slip.rad());
        case BORTTAGEN -> del.rader().laggTill(slip.rad(), slip.fore());
        default -> del.rader().andra(slip.rad(), slip.fore());
        }
        del.utkorg().taBort(slip);
    }

    /** @return the parts as they are now, as slips that would make them */
    List<Lapp> delar(Nyckel container, String id) throws SQLException {
        List<Lapp> images = new ArrayList<>();
        for (Hanvisning column : parts(container.entitet())) {
            for (Map.Entry<String, Map<String, String>> row : del.rader().las(column.tabell(), column.kolumn().namn() + " = ? order by id",
                    container.id())) {
                Map<String, String> image = new LinkedHashMap<>(row.getValue());
                image.keySet().removeIf(Faltvarden::stampel);
                images.add(new Lapp(UUID.randomUUID().toString(), id, Radandring.Slag.NY, new Nyckel(column.tabell().entitet(), row.getKey()), null,
                        Map.of(), image));
            }
        }
        return images;
    }

    /** After the transaction: tells what it was and what it is. */
    void beskriv() throws SQLException {
        for (Undan one : aside) {
            Map<String, String> theirs = del.rader().las(one.rad());
            Set<String> fields = Faltvarden.skillnad(one.mine(), theirs);
            Map<String, String> base = Faltvarden.del(one.bas(), fields);
            Map<String, String> mine = Faltvarden.del(one.mine(), fields);
            Map<String, String> there = Faltvarden.del(theirs, fields);
            String field = falt(parts(one.rad().entitet()).get(0).tabell());
            base.put(field, one.basdelar());
            mine.put(field, text(one.delar()));
            there.put(field, text(delar(one.rad(), one.id())));
            del.utkorg().undan(one.id(), one.post().anvandare(), del.nu());
            del.utkorg().laggTill(one.delar());
            del.krockar()
                    .skriv(new Krock(one.id(), Slag.ANDRAT_MOT_ANDRAT, one.rad(), one.post().tid(), sender.av(), sender.tid(), List.of(), base, mine,
                            there, null, null, Map.of()));
        }
    }

    /**
     * What has been put away with a question leaves nothing on the row that would meet what is fetched next: the question is told anew, so that the
     * answer is carried out against what the shared database has now.
     */
    static void uppdatera(Del del) throws SQLException {
        for (Krock open : del.krockar().oppna()) {
            if (open.slag() != Slag.ANDRAT_MOT_ANDRAT || !del.utkorg().lappar(open.rad()).isEmpty()) {
                continue;
            }
            Map<String, String> image = del.rader().las(open.rad());
            if (image == null) {
                continue;
            }
            String time = image.get("andradTid");
            Helhet whole = new Helhet(del, new Avsandare(image.get("andradAv"), time == null ? null : Instant.parse(time)));
            Map<String, String> there = new LinkedHashMap<>();
            for (String field : open.min().keySet()) {
                boolean own = del.tabeller().of(open.rad().entitet()).index(field) >= 0;
                there.put(field, own ? image.get(field) : whole.text(whole.delar(open.rad(), open.id())));
            }
            if (!there.entrySet().stream().allMatch(e -> Objects.equals(e.getValue(), open.derasVarden().get(e.getKey())))) {
                del.krockar().skriv(new Krock(open.id(), open.slag(), open.rad(), open.minTid(), whole.sender.av(), whole.sender.tid(), open.rader(),
                        open.bas(), open.min(), there, null, null, Map.of()));
            }
        }
    }

    /** @return the parts in few words: their own values, not what they refer to */
    private String text(List<Lapp> parts) {
        return parts.isEmpty() ? null : parts.stream().map(part -> {
            Radtabell table = del.tabeller().of(part.rad().entitet());
            return table.kolumner().stream().filter(c -> c.mal() == null && !"enhetId".equals(c.attribut()) && !c.attribut().endsWith("Plats"))
                    .map(c -> part.efter().get(c.attribut())).filter(Objects::nonNull).collect(Collectors.joining(" "));
        }).sorted().collect(Collectors.joining("; "));
    }
}
