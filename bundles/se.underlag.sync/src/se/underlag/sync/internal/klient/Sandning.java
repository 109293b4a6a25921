package se.underlag.sync.internal.klient;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import se.underlag.persistence.rad.Radandring.Slag;
import se.underlag.sync.internal.klient.Ko.Plats;
import se.underlag.sync.internal.klient.Ko.Vantan;
import se.underlag.sync.internal.klient.Radlage.Lage;
import se.underlag.sync.internal.klient.Radlage.Version;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.internal.klient.Utkorgspost.Status;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.SyncEndpoint;
import se.underlag.sync.protokoll.Utfall;

/** Sends what waits, one local transaction at a time and in order, and notes what became of it. */
final class Sandning {

    private static final String FILE = "Fil";

    private final Replik replica;
    private final SyncEndpoint endpoint;
    private final String client;
    private final String login;
    private final Consumer<Kraschpunkt> points;
    private final Set<String> outdated = new HashSet<>();
    private int sent;
    private int refused;

    /** What comes after a try to send. */
    private enum Fortsattning {
        /** The next one in the queue. */
        NASTA,
        /** The queue is ordered anew: what rests on this one cannot go, or goes otherwise. */
        OMORDNA,
        /** There is something to fetch first. */
        HAMTA
    }

    /** What is to go: files first, each by itself. @param bas row to the version that the package rests on */
    private record Forsandelse(List<Paket> filer, Paket paket, Map<Nyckel, Long> bas) {
    }

    Sandning(Replik replica, SyncEndpoint endpoint, String client, String login, Consumer<Kraschpunkt> points) {
        this.replica = replica;
        this.endpoint = endpoint;
        this.client = client;
        this.login = login;
        this.points = points;
    }

    int skickade() {
        return sent;
    }

    int avvisade() {
        return refused;
    }

    /** @return transactions that the server has said rest on old versions, since the last call */
    Set<String> foraldrade() {
        Set<String> all = Set.copyOf(outdated);
        outdated.clear();
        return all;
    }

    /** Sends what can go. @return whether everything that could go has gone; otherwise there is something to fetch first */
    boolean skicka() {
        Fortsattning next = Fortsattning.OMORDNA;
        while (next == Fortsattning.OMORDNA) {
            next = Fortsattning.NASTA;
            for (Plats place : replica.las(d -> ko(d, login).ordna(d.utkorg().oppna()))) {
                if (next == Fortsattning.NASTA && place.vantan() == Vantan.REDO) {
                    next = skicka(place.post().tx());
                }
            }
        }
        return next == Fortsattning.NASTA;
    }

    static Ko ko(Del del, String login) throws SQLException {
        return new Ko(del.tabeller()::bindningar, del.krockar().hallna(), login);
    }

    private Fortsattning skicka(String transaction) {
        Forsandelse parcel = replica.andra(d -> packa(d, transaction));
        if (parcel == null) {
            return Fortsattning.NASTA;
        }
        points.accept(Kraschpunkt.FORE_SANDNING);
        for (Paket file : parcel.filer()) {
            Utfall outcome = endpoint.skicka(file);
            if (outcome instanceof Utfall.Avvisat no) {
                return avvisad(transaction, no);
            }
        }
        Utfall outcome = parcel.paket().rader().isEmpty() ? new Utfall.Mottaget(List.of()) : endpoint.skicka(parcel.paket());
        points.accept(Kraschpunkt.EFTER_SANDNING);
        switch (outcome) {
        case Utfall.Mottaget yes -> {
            replica.andra(d -> kvittera(d, parcel, yes));
            points.accept(Kraschpunkt.EFTER_KVITTERING);
            sent++;
            return Fortsattning.NASTA;
        }
        case Utfall.Avvisat no -> {
            return avvisad(transaction, no);
        }
        case Utfall.Finns twins -> {
            replica.andra(d -> tvillingar(d, twins));
            return Fortsattning.OMORDNA;
        }
        case Utfall.Foraldrat old -> {
            outdated.add(transaction);
            return Fortsattning.HAMTA;
        }
        }
    }

    /** What rests on it cannot go either: the queue is to be ordered anew. */
    private Fortsattning avvisad(String transaction, Utfall.Avvisat no) {
        replica.andra(d -> {
            d.utkorg().status(transaction, Status.AVVISAD, no.kod(), no.text(), d.nu());
            return null;
        });
        points.accept(Kraschpunkt.EFTER_AVVISNING);
        refused++;
        return Fortsattning.OMORDNA;
    }

    private Forsandelse packa(Del del, String transaction) throws SQLException {
        Utkorgspost post = del.utkorg().las(transaction);
        if (post == null || post.status() != Status.VANTAR) {
            return null;
        }
        Map<Nyckel, Long> base = new HashMap<>();
        List<Lapp> rows = Paketering.hopslagna(post.lappar());
        for (Lapp slip : rows) {
            if (slip.slag() != Slag.NY) {
                base.put(slip.rad(), del.lage().version(slip.rad()));
                del.utkorg().bas(slip, base.get(slip.rad()));
            }
        }
        return packa(del, post, base);
    }

    private Forsandelse packa(Del del, Utkorgspost post, Map<Nyckel, Long> base) throws SQLException {
        List<Paket> files = new ArrayList<>();
        List<Lapp> slips = new ArrayList<>();
        for (Lapp slip : post.lappar()) {
            if (FILE.equals(slip.rad().entitet()) && slip.slag() == Slag.NY) {
                Version there = del.lage().las(slip.rad());
                if (there == null || there.lage() != Lage.FINNS) {
                    files.add(fil(del, post, slip));
                }
            } else if (Tabeller.LOGG.equals(slip.rad().entitet())) {
                Map<String, String> image = del.rader().las(slip.rad());
                if (image != null) {
                    // In a database of one's own the same person went by the name that the machine knows.
                    image.put("anvandare", post.anvandare());
                    slips.add(slip.med(Map.of(), image));
                }
            } else {
                slips.add(slip);
            }
        }
        List<Paket.Rad> rows = new ArrayList<>(Paketering.rader(slips, del.tabeller()::plats, row -> base.getOrDefault(row, 0L)));
        rows.addAll(logg(del, post));
        return new Forsandelse(files, new Paket(post.tx(), client, replica.schema(), post.tid(), rows), base);
    }

    private Paket fil(Del del, Utkorgspost post, Lapp slip) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>(slip.efter());
        values.values().removeIf(java.util.Objects::isNull);
        byte[] content = del.rader().innehall(slip.rad().id());
        if (content != null) {
            values.put("innehall", HexFormat.of().formatHex(content));
        }
        return new Paket(id("fil", slip.rad().id()), client, replica.schema(), post.tid(),
                List.of(new Paket.Rad(slip.id(), Paket.Slag.NY, FILE, slip.rad().id(), 0, values)));
    }

    /** The entries of the audit log that were stored with the transaction. */
    private List<Paket.Rad> logg(Del del, Utkorgspost post) throws SQLException {
        List<Paket.Rad> rows = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> entry : del.rader().las(del.tabeller().of(Tabeller.LOGG),
                "transaktion = ? and tid >= cast(? as timestamp) and tid <= cast(? as timestamp) order by id", post.tx(), Utkorg.text(post.borjad()),
                Utkorg.text(post.tid()))) {
            rows.add(new Paket.Rad(id("logg", entry.getKey()), Paket.Slag.NY, Tabeller.LOGG, entry.getKey(), 0, entry.getValue()));
        }
        return rows;
    }

    /** The same name each time that it is sent. */
    private static String id(String kind, String row) {
        return UUID.nameUUIDFromBytes((kind + ' ' + row).getBytes(StandardCharsets.UTF_8)).toString();
    }

    private Void kvittera(Del del, Forsandelse parcel, Utfall.Mottaget yes) throws SQLException {
        String transaction = parcel.paket().id();
        Utkorgspost post = del.utkorg().las(transaction);
        Map<Nyckel, Long> versions = new HashMap<>();
        yes.versioner().forEach(v -> versions.put(new Nyckel(v.entitet(), v.id()), v.version()));
        del.utkorg().status(transaction, Status.KVITTERAD, null, null, del.nu());
        points.accept(Kraschpunkt.MITT_I_KVITTERING);
        if (!parcel.paket().rader().isEmpty()) {
            del.lage().ord(Motor.PACKAGE, transaction);
        }
        for (Lapp slip : Paketering.hopslagna(post.lappar())) {
            long former = slip.slag() == Slag.NY ? 0 : del.lage().version(slip.rad());
            long version = versions.getOrDefault(slip.rad(), former + 1);
            if (slip.slag() == Slag.BORTTAGEN) {
                del.lage().skriv(slip.rad(), Math.max(version, former), Lage.BORTA);
            } else {
                del.lage().skriv(slip.rad(), Math.max(version, former), Lage.FINNS);
            }
        }
        return null;
    }

    private Void tvillingar(Del del, Utfall.Finns twins) throws SQLException {
        Tvillingar replacing = new Tvillingar(del);
        for (Utfall.Tvilling twin : twins.rader()) {
            Nyckel mine = new Nyckel(twin.entitet(), twin.min());
            if (del.rader().finns(mine)) {
                replacing.ersatt(mine, new Nyckel(twin.entitet(), twin.serverns()), null);
            }
            points.accept(Kraschpunkt.MITT_I_TVILLING);
        }
        return null;
    }

    /**
     * To a server that was restored from a copy: what it had taken is sent again as it was sent then. Where it cannot take it so, it waits again and is
     * merged like any other.
     */
    void skickaOm() {
        for (Utkorgspost post : replica.las(d -> d.utkorg().i(Status.KVITTERAD))) {
            Map<Nyckel, Long> base = new HashMap<>();
            post.lappar().stream().filter(s -> s.bas() != null).forEach(s -> base.putIfAbsent(s.rad(), s.bas()));
            Forsandelse parcel = replica.andra(d -> {
                post.lappar().stream().filter(s -> FILE.equals(s.rad().entitet())).forEach(s -> glom(d, s.rad()));
                return packa(d, post, base);
            });
            parcel.filer().forEach(endpoint::skicka);
            Utfall outcome = parcel.paket().rader().isEmpty() ? new Utfall.Mottaget(List.of()) : endpoint.skicka(parcel.paket());
            points.accept(Kraschpunkt.EFTER_OMSANDNING);
            if (outcome instanceof Utfall.Avvisat no) {
                avvisad(post.tx(), no);
            } else if (!(outcome instanceof Utfall.Mottaget)) {
                replica.andra(d -> {
                    d.utkorg().status(post.tx(), Status.VANTAR, null, null, null);
                    return null;
                });
            }
        }
    }

    private static void glom(Del del, Nyckel row) {
        try {
            del.lage().glom(row);
        } catch (SQLException e) {
            throw new Grundbild.SqlKnep(e);
        }
    }
}
