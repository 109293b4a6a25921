package se.underlag.sync.internal.klient;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.underlag.persistence.rad.Radandring;
import se.underlag.persistence.rad.Radandring.Slag;
import se.underlag.persistence.rad.Utkorgsskrivare;
import se.underlag.sync.internal.klient.Replik.Del;

/** A new ordinary change made by the replica itself on the user's behalf: in the outbox and in the audit log like any other. */
final class EgenAndring {

    private final Del del;
    private final String user;
    private final String transaction = UUID.randomUUID().toString();
    private final List<Radandring> changes = new ArrayList<>();
    private final List<Map<String, String>> entries = new ArrayList<>();

    EgenAndring(Del del, String user) {
        this.del = del;
        this.user = user;
    }

    /** @param image the whole row, without stamps */
    void ny(Nyckel row, Map<String, String> image) {
        changes.add(new Radandring(Slag.NY, row.entitet(), row.id(), image.get("enhetId"), Map.of(), image, 1));
        entry("SKAPAT", row, image.get("enhetId"), null, null, lines(image));
    }

    /** @param before what the server has; @param unit the row's */
    void andrad(Nyckel row, String unit, Map<String, String> before, Map<String, String> after) {
        changes.add(new Radandring(Slag.ANDRAD, row.entitet(), row.id(), unit, before, after, 0));
        after.forEach((field, value) -> entry("ANDRAT", row, unit, field, before.get(field), value));
    }

    void borttagen(Nyckel row, Map<String, String> image) {
        changes.add(new Radandring(Slag.BORTTAGEN, row.entitet(), row.id(), image.get("enhetId"), image, Map.of(), 0));
        entry("BORTTAGET", row, image.get("enhetId"), null, lines(image), null);
    }

    private static String lines(Map<String, String> image) {
        StringBuilder text = new StringBuilder();
        image.forEach((field, value) -> text.append(text.isEmpty() ? "" : "\n").append(field).append('=').append(value));
        return text.toString();
    }

    private void entry(String kind, Nyckel row, String unit, String field, String before, String after) {
        Map<String, String> entry = new LinkedHashMap<>();
        String now = del.nu().toString();
        entry.put("enhetId", unit);
        entry.put("skapadAv", user);
        entry.put("skapadTid", now);
        entry.put("andradAv", user);
        entry.put("andradTid", now);
        entry.put("tid", now);
        entry.put("anvandare", user);
        entry.put("typ", kind);
        entry.put("transaktion", transaction);
        entry.put("objekttyp", row.entitet());
        entry.put("objektId", row.id());
        entry.put("falt", field);
        entry.put("fore", before);
        entry.put("efter", after);
        entries.add(entry);
    }

    /** Stores it. @return its id, null when there was nothing to store */
    String skriv() throws SQLException {
        if (changes.isEmpty()) {
            return null;
        }
        for (Map<String, String> entry : entries) {
            del.rader().laggTill(new Nyckel(Tabeller.LOGG, UUID.randomUUID().toString()), entry);
        }
        new Utkorgsskrivare().fore(del.connection(), transaction, user, del.nu(), changes);
        return transaction;
    }
}
