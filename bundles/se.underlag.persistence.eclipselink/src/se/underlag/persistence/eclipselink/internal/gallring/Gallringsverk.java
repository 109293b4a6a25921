package se.underlag.persistence.eclipselink.internal.gallring;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import se.underlag.model.Loggtyp;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.eclipselink.internal.Messages;
import se.underlag.persistence.eclipselink.internal.bro.JdbcVarden;
import se.underlag.persistence.eclipselink.internal.enhet.Atkomst;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;
import se.underlag.persistence.eclipselink.internal.schema.Tabell;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Gallringsmal;
import se.underlag.persistence.gallring.Innehallsgallring;

/** Carries out one reviewed list in one transaction. What it does to each kind of value stands in docs/gallring.md. */
public final class Gallringsverk {

    private static final String DERBY = "derby";
    private static final String OPEN = "update gallringslista set status = 'GENOMFORS', version = version + 1 where id = ? and status = 'GRANSKAD'";
    private static final String SHUT = "update gallringslista set status = 'GENOMFORD', genomford_av = ?, genomford = ?, rapport = ?,"
            + " andrad_av = ?, andrad_tid = ?, version = version + 1 where id = ?";

    private final DataSource database;
    private final String dialect;
    private final Atkomst access;

    /** @param access knows the tables and gives ids */
    public Gallringsverk(DataSource database, String dialect, Atkomst access) {
        this.database = database;
        this.dialect = dialect;
        this.access = access;
    }

    /** @return what was changed @throws LagringException when it was not; then nothing was */
    public Map<String, Integer> run(List<Gallringsbegaran> requests, List<Gallringsmal> places, List<Innehallsgallring> experts,
            Function<Map<String, Integer>, String> report) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            Map<String, Integer> changed;
            try {
                changed = change(connection, requests, places, experts, report);
                connection.commit();
            } catch (SQLException | RuntimeException failed) {
                connection.rollback();
                throw failed;
            }
            if (DERBY.equals(dialect)) {
                Derbyrensning.run(connection);
            }
            return changed;
        } catch (SQLException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, Messages.gallringMisslyckades, e);
        }
    }

    private Map<String, Integer> change(Connection connection, List<Gallringsbegaran> requests, List<Gallringsmal> places,
            List<Innehallsgallring> experts,
            Function<Map<String, Integer>, String> report) throws SQLException {
        open(connection, requests.get(0));
        Rader rows = DERBY.equals(dialect) ? new Derbyrader(connection) : new Postgresqlrader(connection);
        Map<String, Integer> changed = new LinkedHashMap<>();
        for (Gallringsbegaran request : requests) {
            change(connection, rows, request, places, experts, changed);
        }
        shut(connection, requests.get(0), report.apply(changed));
        return changed;
    }

    private void change(Connection connection, Rader rows, Gallringsbegaran request, List<Gallringsmal> places, List<Innehallsgallring> experts,
            Map<String, Integer> changed) throws SQLException {
        for (Tabell table : access.schema().tabeller()) {
            int count = own(rows, table, request) + others(rows, table, request);
            if (count > 0) {
                changed.merge(table.eClass().getName(), count, Integer::sum);
            }
        }
        add(changed, "Fil", new Filrensning(rows, request, experts).run());
        add(changed, "Handelselogg", rows.logg(Kopfildel.logg(request)));
        for (Gallringsmal place : places) {
            place.gallra(connection, dialect, request).forEach((name, count) -> add(changed, name, count));
        }
        for (String person : request.personer()) {
            log(connection, request, person, rows.rad(access.schema().of(UnderlagPackage.Literals.PERSON), person).get("enhet_id"));
            mark(connection, request, person);
        }
    }

    private static void add(Map<String, Integer> changed, String name, int count) {
        if (count > 0) {
            changed.merge(name, count, Integer::sum);
        }
    }

    private static void open(Connection connection, Gallringsbegaran request) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(OPEN)) {
            statement.setString(1, request.lista());
            if (statement.executeUpdate() != 1) {
                throw new LagringException(Orsak.AVVISAD, Messages.listaInteGranskad, null);
            }
        }
    }

    private static int own(Rader rows, Tabell table, Gallringsbegaran request) throws SQLException {
        int changed = 0;
        for (String id : request.objekt().getOrDefault(table.eClass().getName(), Set.of())) {
            Map<String, String> row = rows.rad(table, id);
            Map<String, String> values = row.isEmpty() ? Map.of()
                    : request.kopfiler() ? Kopfildel.rensade(table, id, row) : Falt.rensade(table, id, row);
            if (!values.isEmpty()) {
                rows.skriv(table, id, stamped(table, values, request));
                changed++;
            }
        }
        return changed;
    }

    /** What is left: names and numbers in the texts of others. */
    private static int others(Rader rows, Tabell table, Gallringsbegaran request) throws SQLException {
        Map<String, Map<String, String>> byRow = new LinkedHashMap<>();
        if (request.kopfiler() && !Kopfildel.soks(table)) {
            return 0;
        }
        for (Rader.Traff hit : rows.traffar(table, request.maskering())) {
            if (request.kopfiler() && !Kopfildel.soks(table, rows.rad(table, hit.id()))) {
                continue;
            }
            byRow.computeIfAbsent(hit.id(), id -> new LinkedHashMap<>()).put(hit.kolumn(), request.maskering().byt(hit.text()));
        }
        for (Map.Entry<String, Map<String, String>> row : byRow.entrySet()) {
            rows.skriv(table, row.getKey(), stamped(table, row.getValue(), request));
        }
        return byRow.size();
    }

    /** Who keeps something in memory sees by the stamp that it is old. An entry of the log was written when it was. */
    private static Map<String, String> stamped(Tabell table, Map<String, String> values, Gallringsbegaran request) {
        if (table.eClass() == UnderlagPackage.Literals.HANDELSELOGG) {
            return values;
        }
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("andrad_av", request.anvandare());
        all.put("andrad_tid", LocalDateTime.ofInstant(request.tid(), ZoneOffset.UTC).toString());
        return all;
    }

    private void log(Connection connection, Gallringsbegaran request, String person, String unit) throws SQLException {
        Tabell table = access.schema().of(UnderlagPackage.Literals.HANDELSELOGG);
        List<Kolumn> columns = table.kolumner();
        try (PreparedStatement statement = connection.prepareStatement("insert into " + table.namn() + " ("
                + columns.stream().map(Kolumn::namn).collect(Collectors.joining(", ")) + ") values ("
                + columns.stream().map(c -> "?").collect(Collectors.joining(", ")) + ")")) {
            for (int i = 0; i < columns.size(); i++) {
                set(statement, i + 1, switch (columns.get(i).attribut()) {
                case "id" -> access.newId();
                case "version" -> 1L;
                case "enhetId" -> unit;
                case "skapadAv", "andradAv", "anvandare" -> request.anvandare();
                case "skapadTid", "andradTid", "tid" -> request.tid();
                case "typ" -> Loggtyp.GALLRING.getLiteral();
                case "transaktion", "efter" -> request.lista();
                case "objekttyp" -> "Person";
                case "falt" -> request.kopfiler() ? Kopfildel.FALT : null;
                case "objektId", "personer" -> person;
                default -> null;
                });
            }
            statement.executeUpdate();
        }
    }

    private static void mark(Connection connection, Gallringsbegaran request, String person) throws SQLException {
        try (PreparedStatement statement = connection
                .prepareStatement("update gallringspost set gallrad = ?, version = version + 1 where lista_id = ? and person_id = ?")) {
            set(statement, 1, request.tid());
            statement.setString(2, request.lista());
            statement.setString(3, person);
            statement.executeUpdate();
        }
    }

    private static void shut(Connection connection, Gallringsbegaran request, String report) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SHUT)) {
            statement.setString(1, request.anvandare());
            set(statement, 2, request.tid());
            statement.setString(3, report);
            statement.setString(4, request.anvandare());
            set(statement, 5, request.tid());
            statement.setString(6, request.lista());
            statement.executeUpdate();
        }
    }

    private static void set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value == null) {
            statement.setString(index, null);
        } else if (value instanceof Long number) {
            statement.setLong(index, number);
        } else if (!JdbcVarden.set(statement, index, value)) {
            statement.setString(index, (String) value);
        }
    }
}
