package se.underlag.sync.internal.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.spi.Json;
import se.underlag.sync.protokoll.Paket;
import se.underlag.sync.protokoll.Utfall.Tvilling;

/** Asks the server which new rows of a package exist already under other ids. It answers by natural keys, past row security, and notes who asked. */
final class Tvillingsokning {

    /** What may be the same thing made twice; the server knows their keys. */
    private static final Set<String> KEYED = Set.of("Organisationsenhet", "Anvandare", "Person", "Insatstyp", "Kopfil", "Kolumnmall", "Leverantor",
            "Beslut");
    private static final Set<String> KEY_COLUMNS = Set.of("kod", "signatur", "identitet", "enhet_id", "ar", "namn", "orgnr", "nr", "arende_id");

    private Tvillingsokning() {
    }

    static List<Tvilling> find(Connection connection, Paket paket, Map<String, Radbilder> tables) throws SQLException {
        List<Map<String, Object>> asked = paket.rader().stream().filter(row -> row.slag() == Paket.Slag.NY && KEYED.contains(row.entitet()))
                .filter(row -> tables.containsKey(row.entitet())).map(row -> question(row, paket, tables.get(row.entitet()))).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        List<Tvilling> twins = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement("select entitet, min, serverns from synk.tvillingar(?::jsonb)")) {
            statement.setString(1, Json.write(asked));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    twins.add(new Tvilling(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return twins;
    }

    private static Map<String, Object> question(Paket.Rad row, Paket paket, Radbilder table) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Radkolumn column : table.table().kolumner()) {
            String value = row.varden().get(column.attribut());
            if (value != null && KEY_COLUMNS.contains(column.namn())) {
                values.put(column.namn(), value);
            }
        }
        return Json.objekt("entitet", row.entitet(), "id", row.radId(), "varden", values, "person", person(row, paket));
    }

    /** A decision's number is the same one only for the same person, whose case may be new too. */
    private static String person(Paket.Rad row, Paket paket) {
        String caseId = row.varden().get("arende");
        return caseId == null ? null
                : paket.rader().stream().filter(one -> "Arende".equals(one.entitet()) && one.radId().equals(caseId))
                        .map(one -> one.varden().get("person"))
                        .filter(Objects::nonNull).findFirst().orElse(null);
    }
}
