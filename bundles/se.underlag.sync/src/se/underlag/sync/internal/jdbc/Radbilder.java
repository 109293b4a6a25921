package se.underlag.sync.internal.jdbc;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.persistence.rad.Radkolumn;
import se.underlag.persistence.rad.Radtabell;
import se.underlag.persistence.rad.Radtext;
import se.underlag.spi.Json;
import se.underlag.sync.protokoll.Radbild;

/** Rows and stored images of one table as images of the protocol. */
final class Radbilder {

    private static final Set<String> APART = Set.of("id", "version");

    private final Radtabell table;
    private final List<Radkolumn> columns;
    private final Map<String, Radkolumn> byName = new HashMap<>();

    Radbilder(Radtabell table) {
        this.table = table;
        this.columns = table.kolumner().stream().filter(column -> !APART.contains(column.attribut()) && column.sqltyp() != Types.BLOB).toList();
        columns.forEach(column -> byName.put(column.namn(), column));
    }

    Radtabell table() {
        return table;
    }

    /** @return what {@link #read} wants of a question: id, version and the columns */
    String select() {
        return "select id, version, " + columns.stream().map(Radkolumn::namn).collect(Collectors.joining(", ")) + " from public." + table.namn();
    }

    Radbild read(ResultSet row) throws SQLException {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            String value = Radtext.read(row, i + 3, columns.get(i));
            if (value != null) {
                values.put(columns.get(i).attribut(), value);
            }
        }
        return new Radbild(table.entitet(), row.getString(1), row.getLong(2), values);
    }

    /** @param json the row as the feed keeps it: names of columns, no empty values */
    Map<String, String> image(String json) {
        Map<String, String> values = new LinkedHashMap<>();
        ((Map<?, ?>) Json.read(json)).forEach((name, value) -> {
            Radkolumn column = byName.get(name);
            if (column != null && value != null) {
                values.put(column.attribut(), text(column, value));
            }
        });
        return values;
    }

    /** @return the attributes of those columns; the stamps and what this product does not know are left out */
    Set<String> attributes(String[] names) {
        Set<String> attributes = new LinkedHashSet<>();
        for (String name : names) {
            table.kolumner().stream().filter(column -> column.namn().equals(name)).forEach(column -> attributes.add(column.attribut()));
        }
        return attributes;
    }

    private static String text(Radkolumn column, Object value) {
        return switch (column.sqltyp()) {
        case Types.TIMESTAMP -> LocalDateTime.parse(value.toString()).toInstant(ZoneOffset.UTC).toString();
        case Types.DECIMAL -> new BigDecimal(value.toString()).toPlainString();
        default -> value.toString();
        };
    }
}
