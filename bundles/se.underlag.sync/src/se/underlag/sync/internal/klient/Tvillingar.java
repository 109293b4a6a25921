package se.underlag.sync.internal.klient;

import java.math.BigInteger;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.underlag.persistence.rad.Radandring;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.spi.synk.Konflikt.Slag;
import se.underlag.sync.internal.klient.Replik.Del;
import se.underlag.sync.internal.klient.Tillampning.Avsandare;

/**
 * The same thing made in two places: a person, a köpfil of the year, a unit's code. What was made here becomes what is there, and everything that
 * refers to it refers to that. A running number that two have given is no such thing: the later one gets the next number.
 */
final class Tvillingar {

    private static final Set<String> SAME = Set.of("Person", "Kopfil", "Organisationsenhet", "Insatstyp", "Kolumnmall", "Anvandare", "Leverantor",
            "Beslut",
            "Dokumentmall");
    private static final Pattern NUMBER = Pattern.compile("(.*?)(\\d+)");

    private final Del del;

    Tvillingar(Del del) {
        this.del = del;
    }

    /** Before a row is written: whoever here has what may occur once gives way. @param sender who stored the row there */
    void gorPlats(Radtabell table, Nyckel row, Map<String, String> image, Avsandare sender) throws SQLException {
        for (List<Radkolumn> key : del.rader().nycklar(table)) {
            String other = del.rader().annan(table, key, row.id(), image);
            if (other != null) {
                Nyckel mine = new Nyckel(row.entitet(), other);
                boolean made = del.utkorg().lappar(mine).stream().anyMatch(s -> s.slag() == Radandring.Slag.NY);
                if (made && SAME.contains(row.entitet())) {
                    ersatt(mine, row, image);
                } else if (!made && taTillbaka(mine, key, sender)) {
                    continue;
                } else {
                    numreraOm(table, key.get(key.size() - 1), key, mine);
                }
            }
        }
    }

    /**
     * Lets the server's row take the place of the one made here. What the fields say here is not sent; a value that the server's row lacks is.
     *
     * @param image the server's row as it is about to be written, null when it is not known here
     */
    void ersatt(Nyckel mine, Nyckel theirs, Map<String, String> image) throws SQLException {
        Map<String, String> values = del.rader().las(mine);
        List<Lapp> slips = del.utkorg().lappar(mine);
        // The key may occur once: first the row made here makes place.
        List<Radkolumn> unique = del.rader().nycklar(del.tabeller().of(mine.entitet())).stream().flatMap(List::stream).toList();
        boolean there = del.rader().finns(theirs);
        if (!there) {
            stallUndan(mine, unique);
            del.rader().laggTill(theirs, image == null ? values : image);
        }
        del.rader().hanvisaOm(mine, theirs.id());
        del.rader().flyttaHistorik(mine, theirs.id());
        if (Tabeller.ORGANISATION.equals(mine.entitet())) {
            del.rader().flyttaEnhet(mine.id(), theirs.id());
        }
        del.rader().taBort(mine);
        Map<String, String> base = del.rader().las(theirs);
        List<Lapp> left = new ArrayList<>();
        for (Lapp slip : slips) {
            Map<String, String> lacking = new LinkedHashMap<>(slip.efter());
            lacking.entrySet().removeIf(e -> e.getValue() == null || base.get(e.getKey()) != null);
            Map<String, String> empty = new LinkedHashMap<>();
            lacking.keySet().forEach(f -> empty.put(f, null));
            if (!lacking.isEmpty() && (there || image != null)) {
                left.add(new Lapp(slip.id(), slip.tx(), Radandring.Slag.ANDRAD, theirs, null, empty, lacking));
            }
        }
        del.utkorg().byt(slips, left);
        for (Lapp slip : left) {
            del.rader().andra(theirs, slip.efter());
        }
        omskriv(mine, theirs);
    }

    /**
     * What was changed here into something that is taken there goes back to what it was, and the user is asked.
     *
     * @return whether it was so
     */
    private boolean taTillbaka(Nyckel mine, List<Radkolumn> key, Avsandare sender) throws SQLException {
        List<Lapp> slips = del.utkorg().lappar(mine);
        Map<String, String> here = del.rader().las(mine);
        Map<String, String> base = Faltvarden.utan(here, slips);
        Set<String> fields = new LinkedHashSet<>();
        key.forEach(c -> fields.add(c.attribut()));
        fields.retainAll(Faltvarden.skillnad(base, here));
        if (fields.isEmpty() || slips.stream().anyMatch(Tillampning::tarBort)) {
            return false;
        }
        del.utkorg().byt(slips, Sammanvagning.utan(slips, fields));
        del.rader().andra(mine, Faltvarden.del(base, fields));
        Utkorgspost post = del.utkorg().las(slips.get(slips.size() - 1).tx());
        Krock open = del.krockar().om(mine);
        if (open == null) {
            del.krockar()
                    .skriv(new Krock(UUID.randomUUID().toString(), Slag.ANDRAT_MOT_ANDRAT, mine, post.tid(), sender.av(), sender.tid(), List.of(),
                            Faltvarden.del(base, fields), Faltvarden.del(here, fields), Faltvarden.del(base, fields), null, null, Map.of()));
        }
        return true;
    }

    private void stallUndan(Nyckel mine, List<Radkolumn> unique) throws SQLException {
        Map<String, String> aside = new LinkedHashMap<>();
        for (Radkolumn column : unique) {
            if (column.mal() == null && column.sqltyp() == java.sql.Types.VARCHAR && !"enhetId".equals(column.attribut())) {
                aside.put(column.attribut(), mine.id());
            }
        }
        del.rader().andra(mine, aside);
    }

    /** What waits refers to the other one too. */
    private void omskriv(Nyckel mine, Nyckel theirs) throws SQLException {
        for (Utkorgspost post : del.utkorg().oppna()) {
            for (Lapp slip : post.lappar()) {
                Map<String, String> before = bytt(slip.rad().entitet(), slip.fore(), mine, theirs);
                Map<String, String> after = bytt(slip.rad().entitet(), slip.efter(), mine, theirs);
                if (!before.equals(slip.fore()) || !after.equals(slip.efter())) {
                    del.utkorg().skriv(slip.med(before, after));
                }
            }
        }
    }

    private Map<String, String> bytt(String entity, Map<String, String> image, Nyckel mine, Nyckel theirs) {
        Map<String, String> anew = new LinkedHashMap<>(image);
        for (Radkolumn column : del.tabeller().of(entity).kolumner()) {
            boolean unit = Tabeller.ENHET.equals(column.attribut()) && Tabeller.ORGANISATION.equals(mine.entitet());
            if ((unit || mine.entitet().equals(column.mal())) && mine.id().equals(image.get(column.attribut()))) {
                anew.put(column.attribut(), theirs.id());
            }
        }
        return anew;
    }

    /** Gives the row made here the next free number. */
    private void numreraOm(Radtabell table, Radkolumn column, List<Radkolumn> key, Nyckel mine) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>(del.rader().las(mine));
        do {
            values.put(column.attribut(), nasta(values.get(column.attribut())));
        } while (del.rader().annan(table, key, mine.id(), values) != null);
        Map<String, String> number = Map.of(column.attribut(), values.get(column.attribut()));
        del.rader().andra(mine, number);
        for (Lapp slip : del.utkorg().lappar(mine)) {
            if (slip.efter().containsKey(column.attribut())) {
                Map<String, String> after = new LinkedHashMap<>(slip.efter());
                after.putAll(number);
                del.utkorg().skriv(slip.med(slip.fore(), after));
            }
        }
    }

    /** @return the text with the number at its end one higher, as wide as before; without one a 2 is put after it */
    static String nasta(String text) {
        Matcher number = NUMBER.matcher(text);
        if (!number.matches()) {
            return text + " 2";
        }
        String next = new BigInteger(number.group(2)).add(BigInteger.ONE).toString();
        return number.group(1) + "0".repeat(Math.max(0, number.group(2).length() - next.length())) + next;
    }
}
