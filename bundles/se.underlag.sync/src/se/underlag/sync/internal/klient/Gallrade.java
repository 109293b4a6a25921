package se.underlag.sync.internal.klient;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.underlag.persistence.gallring.Maskering;
import se.underlag.persistence.gallring.Maskering.Sokt;
import se.underlag.persistence.rad.Bildtext;
import se.underlag.persistence.rad.Radandring;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.internal.klient.Utkorgspost.Status;
import se.underlag.sync.protokoll.Transaktion;
import se.underlag.sync.protokoll.Transaktion.Andring;

/**
 * What a replica holds beside the rows of a person who was weeded in the shared database (S42): changes that wait, changes that were sent and are kept for a
 * restored server, conflicts, and the log of what waits. Done before the weeded rows are put in, while the replica still knows what the person was called. What
 * is about the person alone goes and is not sent, everything else loses name and number.
 */
final class Gallrade {

    private static final String PERSON = "Person";
    private static final String PREFIX = "gallrad-";
    private static final String RAD = "Kopfilsrad";
    private static final String KOD = "GALLRAD";
    private static final List<String> NAMN = List.of("identitet", "fornamn", "efternamn");
    /** What a row of a köpfil loses when it is cut off from a person whose akt stays. */
    private static final Set<String> KOPPLING = Set.of("person", "beslut", "avtal", "kommentar");
    /** The classes that a way from an object to its person leads over. */
    private static final Set<String> VAGAR = Set.of(PERSON, "Arende", "Beslut", "Placeringsavtal", "Placeringsarende", RAD, "Kopfilsforslag");
    private static final int LONGEST = 4;

    private final Del del;
    private final Set<Nyckel> persons;
    private final Maskering mask;

    private Gallrade(Del del, Set<Nyckel> persons, Maskering mask) {
        this.del = del;
        this.persons = persons;
        this.mask = mask;
    }

    /** Takes out who was weeded by the transaction, if it is a weeding; the transaction itself has not been put in yet. */
    static void fore(Del del, Transaktion transaction) throws SQLException {
        Map<Nyckel, Map<String, String>> gone = new LinkedHashMap<>();
        for (Andring change : transaction.andringar()) {
            Nyckel row = new Nyckel(change.entitet(), change.id());
            if (change.slag() == Transaktion.Slag.ANDRAD) {
                weeded(del, row, change.bild()).ifPresent(person -> gone.put(row, person));
                if (RAD.equals(change.entitet()) && KOPPLING.stream().noneMatch(change.bild()::containsKey) && hasPerson(del, row)) {
                    skar(del, row);
                }
            }
        }
        gallra(del, gone);
    }

    /** The same for one row of a whole picture, which comes instead of the transactions. */
    static void rad(Del del, Nyckel row, Map<String, String> image) throws SQLException {
        Optional<Map<String, String>> person = weeded(del, row, image);
        if (person.isPresent()) {
            gallra(del, Map.of(row, person.get()));
        }
    }

    private static void gallra(Del del, Map<Nyckel, Map<String, String>> gone) throws SQLException {
        List<Sokt> wanted = new ArrayList<>();
        for (Map.Entry<Nyckel, Map<String, String>> person : gone.entrySet()) {
            kand(del, person.getKey(), person.getValue(), wanted);
        }
        if (!gone.isEmpty()) {
            new Gallrade(del, gone.keySet(), Maskering.of(wanted)).gallra();
        }
    }

    /** A person may have been called otherwise: changes that wait or were sent may be about the name or the number itself. */
    private static void kand(Del del, Nyckel row, Map<String, String> here, List<Sokt> wanted) throws SQLException {
        Map<String, Set<String>> names = new LinkedHashMap<>();
        NAMN.forEach(field -> names.put(field, new LinkedHashSet<>(List.of(here.getOrDefault(field, "")))));
        for (Utkorgspost post : alla(del)) {
            for (Lapp slip : post.lappar()) {
                if (slip.rad().equals(row)) {
                    Stream.of(slip.fore(), slip.efter()).forEach(image -> NAMN.stream().filter(field -> image.get(field) != null)
                            .forEach(field -> names.get(field).add(image.get(field))));
                }
            }
        }
        for (String number : names.get("identitet")) {
            for (String first : names.get("fornamn")) {
                for (String last : names.get("efternamn")) {
                    boolean alone = del.rader().las(del.tabeller().of(PERSON), "fornamn = ? and efternamn = ?", first, last).stream()
                            .allMatch(one -> one.getKey().equals(row.id()) || names.get("identitet").contains(one.getValue().get("identitet")));
                    wanted.add(new Sokt(number, first, last, alone));
                }
            }
        }
    }

    /** @return the person as it is here, when it has been weeded there and not here */
    private static Optional<Map<String, String>> weeded(Del del, Nyckel row, Map<String, String> image) throws SQLException {
        return PERSON.equals(row.entitet()) && weeded(image) ? Optional.ofNullable(del.rader().las(row)).filter(here -> !weeded(here))
                : Optional.empty();
    }

    private static boolean hasPerson(Del del, Nyckel row) throws SQLException {
        Map<String, String> here = del.rader().las(row);
        return here != null && here.get("person") != null;
    }

    private static boolean weeded(Map<String, String> person) {
        return person.getOrDefault("identitet", "").startsWith(PREFIX);
    }

    /** Köpfiler came first: what waits or was sent for the row says nothing of whom any more. */
    private static void skar(Del del, Nyckel row) throws SQLException {
        for (Utkorgspost post : alla(del)) {
            for (Lapp slip : post.lappar()) {
                if (slip.rad().equals(row)) {
                    del.utkorg().skriv(slip.med(utan(slip.fore()), utan(slip.efter())));
                }
            }
        }
        for (Krock conflict : Stream.concat(del.krockar().oppna().stream(), del.krockar().losta().stream()).toList()) {
            if (conflict.rad().equals(row)) {
                skriv(del, conflict, utan(conflict.bas()), utan(conflict.min()), utan(conflict.derasVarden()), utan(conflict.valt()));
            }
        }
    }

    private static Map<String, String> utan(Map<String, String> values) {
        Map<String, String> some = new LinkedHashMap<>(values);
        some.keySet().removeAll(KOPPLING);
        return some;
    }

    private static List<Utkorgspost> alla(Del del) throws SQLException {
        List<Utkorgspost> all = new ArrayList<>();
        for (Status status : Status.values()) {
            all.addAll(del.utkorg().i(status));
        }
        return all;
    }

    private void gallra() throws SQLException {
        for (Krock conflict : Stream.concat(del.krockar().oppna().stream(), del.krockar().losta().stream()).toList()) {
            if (theirs(conflict.rad(), conflict.min(), 0)) {
                del.krockar().taBort(conflict.id());
            } else {
                skriv(del, conflict, masked(conflict.bas()), masked(conflict.min()), masked(conflict.derasVarden()), masked(conflict.valt()));
            }
        }
        // the latest first, so that a row with several slips ends as it was before the first one
        List<Utkorgspost> latest = alla(del).stream().sorted((a, b) -> Long.compare(b.nr(), a.nr())).toList();
        for (Utkorgspost post : latest) {
            logg(post);
            utkorg(post);
        }
    }

    private static void skriv(Del del, Krock conflict, Map<String, String> base, Map<String, String> mine, Map<String, String> theirs,
            Map<String, String> chosen) throws SQLException {
        PreparedStatement update = del.rader().sql("update synk_konflikt set bas = ?, min_ = ?, deras_ = ?, valt = ? where id = ?");
        update.setString(1, Bildtext.write(base));
        update.setString(2, Bildtext.write(mine));
        update.setString(3, Bildtext.write(theirs));
        update.setString(4, Bildtext.write(chosen));
        update.setString(5, conflict.id());
        update.executeUpdate();
    }

    private void utkorg(Utkorgspost post) throws SQLException {
        boolean open = post.status() == Status.VANTAR || post.status() == Status.AVVISAD;
        List<Lapp> slips = post.lappar();
        int left = slips.size();
        for (int i = slips.size() - 1; i >= 0; i--) {
            Lapp slip = slips.get(i);
            if (theirs(slip.rad(), slip.efter(), 0)) {
                if (open) {
                    tillbaka(slip);
                }
                del.utkorg().taBort(slip);
                left--;
            } else {
                Lapp anew = slip.med(masked(slip.fore()), masked(slip.efter()));
                if (!anew.equals(slip)) {
                    del.utkorg().skriv(anew);
                    if (open && del.rader().finns(slip.rad())) {
                        del.rader().andra(slip.rad(), masked(del.rader().las(slip.rad())));
                    }
                }
            }
        }
        if (open && left == 0 && !slips.isEmpty()) {
            del.utkorg().status(post.tx(), Status.SLAPPT, KOD, Messages.gallradSkickasInte, del.nu());
        }
    }

    /** The row becomes what it was before the slip. */
    private void tillbaka(Lapp slip) throws SQLException {
        if (slip.slag() == Radandring.Slag.NY) {
            del.rader().hanvisaOm(slip.rad(), null);
            del.rader().taBort(slip.rad());
        } else if (slip.slag() == Radandring.Slag.ANDRAD && del.rader().finns(slip.rad())) {
            Map<String, String> former = new LinkedHashMap<>();
            slip.efter().keySet().forEach(field -> former.put(field, slip.fore().get(field)));
            if (!former.isEmpty()) {
                del.rader().andra(slip.rad(), former);
            }
        }
    }

    /** What was logged here with what waits has not been sent either. */
    private void logg(Utkorgspost post) throws SQLException {
        for (Map.Entry<String, Map<String, String>> entry : del.rader().las(del.tabeller().of(Tabeller.LOGG), "transaktion = ?", post.tx())) {
            Map<String, String> image = entry.getValue();
            Map<String, String> anew = new LinkedHashMap<>();
            boolean own = image.get("objektId") != null && theirs(new Nyckel(image.get("objekttyp"), image.get("objektId")), Map.of(), 0);
            for (String field : List.of("fore", "efter")) {
                String value = image.get(field);
                String after = value == null ? null : own ? Maskering.MARKE : mask.byt(value);
                if (value != null && !value.equals(after)) {
                    anew.put(field, after);
                }
            }
            if (!anew.isEmpty()) {
                del.rader().andra(new Nyckel(Tabeller.LOGG, entry.getKey()), anew);
            }
        }
    }

    private Map<String, String> masked(Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>();
        values.forEach((field, value) -> all.put(field, mask.byt(value)));
        return all;
    }

    /** @param image what is known of the row beside what lies here */
    private boolean theirs(Nyckel row, Map<String, String> image, int steps) throws SQLException {
        if (persons.contains(row)) {
            return true;
        }
        if (steps == LONGEST || del.tabeller().of(row.entitet()) == null || Tabeller.LOGG.equals(row.entitet())) {
            return false;
        }
        Map<String, String> known = new LinkedHashMap<>(image);
        Map<String, String> here = del.rader().las(row);
        if (here != null) {
            known.putAll(here);
        }
        for (Radkolumn column : del.tabeller().of(row.entitet()).kolumner()) {
            String id = column.mal() == null || !VAGAR.contains(column.mal()) ? null : known.get(column.attribut());
            if (id != null && theirs(new Nyckel(column.mal(), id), Map.of(), steps + 1)) {
                return true;
            }
        }
        return false;
    }
}
