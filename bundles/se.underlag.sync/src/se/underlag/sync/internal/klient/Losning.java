package se.underlag.sync.internal.klient;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.osgi.util.NLS;
import se.underlag.persistence.rad.Radandring;
import se.underlag.spi.synk.Konflikt.Slag;
import se.underlag.spi.synk.Konfliktval;
import se.underlag.spi.synk.SynkException;
import se.underlag.spi.synk.SynkException.Orsak;
import se.underlag.sync.internal.klient.Replik.Del;

/** Carries out what the user has chosen in a conflict: what differs from the shared database becomes one new ordinary change. */
final class Losning {

    private final Del del;
    private final String user;
    private final EgenAndring change;
    private long before = Long.MAX_VALUE;

    Losning(Del del, String user) {
        this.del = del;
        this.user = user;
        this.change = new EgenAndring(del, user);
    }

    /** @throws SynkException when a conflict is resolved already or has changed since */
    void los(List<Konfliktval> choices) throws SQLException {
        for (Konfliktval choice : choices) {
            Krock conflict = del.krockar().las(choice.konflikt());
            if (conflict == null) {
                throw new SynkException(Orsak.OGILTIGT, Messages.konfliktBorta, null);
            }
            Map<String, String> chosen = switch (conflict.slag()) {
            case ANDRAT_MOT_ANDRAT -> falt(conflict, choice.falt());
            case ANDRAT_HAR_BORTTAGET_DAR, DEL_TILLAGD_BEHALLARE_BORTTAGEN -> {
                bortaOverallt(conflict);
                yield choice.objekt() ? behall(conflict) : lat(conflict);
            }
            case BORTTAGET_HAR_ANDRAT_DAR -> choice.objekt() ? Map.of() : bort(conflict);
            };
            if (conflict.slag() != Slag.ANDRAT_MOT_ANDRAT) {
                chosen = Map.of("objekt", Boolean.toString(choice.objekt()));
            }
            del.krockar().lost(conflict.id(), user, del.nu(), chosen);
            del.utkorg().status(conflict.id(), Utkorgspost.Status.SLAPPT, null, null, del.nu());
        }
        String transaction = change.skriv();
        if (transaction != null && before != Long.MAX_VALUE) {
            del.utkorg().plats(transaction, before - 1);
        }
    }

    private Map<String, String> falt(Krock conflict, Map<String, String> choice) throws SQLException {
        if (!choice.keySet().equals(conflict.min().keySet())) {
            throw new SynkException(Orsak.OGILTIGT, Messages.konfliktAndrad, null);
        }
        if (!del.rader().finns(conflict.rad())) {
            // Removed since, by the user or with what it belonged to: there is nothing left to choose for.
            return choice;
        }
        Map<String, String> values = new LinkedHashMap<>();
        conflict.min().keySet().stream().filter(f -> del.tabeller().of(conflict.rad().entitet()).index(f) >= 0)
                .forEach(f -> values.put(f, choice.get(f)));
        List<Lapp> slips = del.utkorg().lappar(conflict.rad());
        del.utkorg().byt(slips, Sammanvagning.utan(slips, values.keySet()));
        Map<String, String> earlier = new LinkedHashMap<>();
        Map<String, String> later = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (!Objects.equals(value, conflict.derasVarden().get(field))) {
                earlier.put(field, conflict.derasVarden().get(field));
                later.put(field, value);
            }
        });
        boolean whole = delar(conflict, choice);
        del.rader().andra(conflict.rad(), values);
        if (!later.isEmpty() || whole) {
            change.andrad(conflict.rad(), del.rader().las(conflict.rad()).get("enhetId"), earlier, later);
        }
        return choice;
    }

    /** The parts of a whole become what they were here, when that was chosen. */
    private boolean delar(Krock conflict, Map<String, String> choice) throws SQLException {
        Utkorgspost aside = del.utkorg().las(conflict.id());
        boolean mine = aside != null && conflict.min().keySet().stream().filter(f -> del.tabeller().of(conflict.rad().entitet()).index(f) < 0)
                .anyMatch(f -> Objects.equals(choice.get(f), conflict.min().get(f)) && !Objects.equals(choice.get(f), conflict.derasVarden().get(f)));
        if (!mine) {
            return false;
        }
        Map<Nyckel, Map<String, String>> wanted = new LinkedHashMap<>();
        for (Lapp slip : aside.lappar()) {
            if (mal(slip)) {
                wanted.put(slip.rad(), slip.efter());
            }
        }
        for (Nyckel part : del.rader().delar(conflict.rad())) {
            if (del.tabeller().of(part.entitet()).helhet() && !wanted.containsKey(part)) {
                taBort(part);
            }
        }
        for (Map.Entry<Nyckel, Map<String, String>> part : wanted.entrySet()) {
            Map<String, String> here = del.rader().las(part.getKey());
            if (here == null) {
                del.rader().laggTill(part.getKey(), part.getValue());
                change.ny(part.getKey(), part.getValue());
            } else {
                Set<String> fields = Faltvarden.skillnad(here, part.getValue());
                if (!fields.isEmpty()) {
                    del.rader().andra(part.getKey(), Faltvarden.del(part.getValue(), fields));
                    change.andrad(part.getKey(), here.get("enhetId"), Faltvarden.del(here, fields), Faltvarden.del(part.getValue(), fields));
                }
            }
        }
        return true;
    }

    /** @return whether all that the part refers to is still there; an effect on a row that somebody has removed meanwhile goes, the others stay */
    private boolean mal(Lapp part) throws SQLException {
        for (Nyckel target : del.tabeller().hanvisningar(part.rad().entitet(), part.efter())) {
            if (!del.rader().finns(target)) {
                return false;
            }
        }
        return true;
    }

    /** A row that the user has removed too while the question stood open is gone in both places: there is nothing about it to send. */
    private void bortaOverallt(Krock conflict) throws SQLException {
        List<Nyckel> rows = new ArrayList<>(conflict.rader());
        rows.add(conflict.rad());
        for (Nyckel row : rows) {
            Radlage.Version there = del.lage().las(row);
            if (there != null && there.lage() == Radlage.Lage.BORTA && !del.rader().finns(row)) {
                del.utkorg().byt(del.utkorg().lappar(row), List.of());
            }
        }
    }

    /** The object stays: it is made again there, before what rests on it is sent. */
    private Map<String, String> behall(Krock conflict) throws SQLException {
        for (Nyckel row : rader(conflict)) {
            List<Lapp> slips = del.utkorg().lappar(row);
            slips.stream().filter(s -> s.slag() == Radandring.Slag.ANDRAD).forEach(this::fore);
            del.utkorg().byt(slips, slips.stream().filter(s -> s.slag() != Radandring.Slag.ANDRAD).toList());
            change.ny(row, stamplad(del.rader().las(row)));
            del.lage().glom(row);
        }
        for (Utkorgspost post : del.utkorg().oppna()) {
            if (post.lappar().stream().anyMatch(s -> del.tabeller().hanvisningar(s.rad().entitet(), s.efter()).contains(conflict.rad()))) {
                before = Math.min(before, post.nr());
            }
        }
        return Map.of();
    }

    private void fore(Lapp slip) {
        try {
            before = Math.min(before, del.utkorg().las(slip.tx()).nr());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> stamplad(Map<String, String> image) {
        Map<String, String> bare = new LinkedHashMap<>(image);
        bare.keySet().removeIf(Faltvarden::stampel);
        return bare;
    }

    private List<Nyckel> rader(Krock conflict) throws SQLException {
        List<Nyckel> rows = new ArrayList<>();
        if (del.rader().finns(conflict.rad())) {
            rows.add(conflict.rad());
        }
        for (Nyckel row : conflict.rader()) {
            if (del.rader().finns(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The object goes, as there, with what was added to it here. */
    private Map<String, String> lat(Krock conflict) throws SQLException {
        List<Nyckel> rows = new ArrayList<>(del.rader().delar(conflict.rad()));
        rows.addAll(rader(conflict));
        List<Nyckel> gone = rows.stream().distinct().toList();
        for (Utkorgspost post : del.utkorg().oppna()) {
            for (Lapp slip : post.lappar()) {
                boolean refers = !gone.contains(slip.rad()) && slip.slag() != Radandring.Slag.BORTTAGEN
                        && del.tabeller().hanvisningar(slip.rad().entitet(), slip.efter()).stream().anyMatch(gone::contains)
                        && del.rader().finns(slip.rad());
                if (refers && pekar(slip.rad(), gone)) {
                    throw new SynkException(Orsak.OGILTIGT,
                            NLS.bind(Messages.anvandsAv, Objektord.text(slip.rad().entitet(), del.rader().las(slip.rad()))), null);
                }
            }
        }
        for (Nyckel row : gone) {
            for (Lapp slip : del.utkorg().lappar(row)) {
                del.utkorg().taBort(slip);
            }
            del.rader().taBort(row);
        }
        return Map.of();
    }

    private boolean pekar(Nyckel row, List<Nyckel> gone) throws SQLException {
        return del.tabeller().hanvisningar(row.entitet(), del.rader().las(row)).stream().anyMatch(gone::contains);
    }

    /** The removal goes through after all, with what has been added meanwhile. */
    private Map<String, String> bort(Krock conflict) throws SQLException {
        List<Nyckel> rows = new ArrayList<>(del.rader().delar(conflict.rad()));
        rows.addAll(rader(conflict));
        List<Nyckel> gone = rows.stream().distinct().toList();
        for (Nyckel row : gone) {
            for (Nyckel other : del.rader().hanvisande(row)) {
                if (!gone.contains(other)) {
                    throw new SynkException(Orsak.OGILTIGT,
                            NLS.bind(Messages.anvandsAv, Objektord.text(other.entitet(), del.rader().las(other))), null);
                }
            }
        }
        for (Nyckel row : gone) {
            taBort(row);
        }
        return new HashMap<>();
    }

    private void taBort(Nyckel row) throws SQLException {
        change.borttagen(row, stamplad(del.rader().las(row)));
        del.rader().taBort(row);
    }
}
