package se.underlag.persistence.rad;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.TimeZone;

/**
 * Values of columns as text that says the same in every database: days {@code 2026-01-31}, moments {@code 2026-01-31T12:00:00.123456Z}, decimals in
 * plain digits with the scale of the column, yes and no as {@code true} and {@code false}, content in hexadecimal digits. Null stays null.
 */
public final class Radtext {

    private Radtext() {
    }

    /** @return the value of a column of the row at hand */
    public static String read(ResultSet row, int index, Radkolumn column) throws SQLException {
        return switch (column.sqltyp()) {
        case Types.DATE -> {
            Date day = row.getDate(index);
            yield day == null ? null : day.toLocalDate().toString();
        }
        case Types.TIMESTAMP -> text(readMoment(row, index));
        case Types.DECIMAL -> {
            BigDecimal number = row.getBigDecimal(index);
            yield number == null ? null : number.toPlainString();
        }
        case Types.BOOLEAN -> {
            boolean yes = row.getBoolean(index);
            yield row.wasNull() ? null : Boolean.toString(yes);
        }
        case Types.BLOB -> {
            byte[] content = row.getBytes(index);
            yield content == null ? null : HexFormat.of().formatHex(content);
        }
        default -> row.getString(index);
        };
    }

    /** @return the moment in a column of the row at hand, null for none; stored in UTC, so that no hour is missing when summer time begins */
    public static Instant readMoment(ResultSet row, int index) throws SQLException {
        Timestamp moment = row.getTimestamp(index, utc());
        return moment == null ? null : moment.toInstant();
    }

    /** Sets a parameter to a moment, null for none. */
    public static void bindMoment(PreparedStatement statement, int index, Instant moment) throws SQLException {
        if (moment == null) {
            statement.setNull(index, Types.TIMESTAMP);
        } else {
            statement.setTimestamp(index, Timestamp.from(moment), utc());
        }
    }

    private static Calendar utc() {
        return new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /** Sets a parameter to the value that the text says. @throws IllegalArgumentException when the text is none of the column's kind */
    public static void bind(PreparedStatement statement, int index, Radkolumn column, String text) throws SQLException {
        if (text == null) {
            statement.setNull(index,
                    column.sqltyp() == Types.BLOB ? Types.VARBINARY : column.sqltyp() == Types.CLOB ? Types.VARCHAR : column.sqltyp());
            return;
        }
        switch (column.sqltyp()) {
        case Types.DATE -> statement.setDate(index, Date.valueOf(LocalDate.parse(text)));
        case Types.TIMESTAMP -> bindMoment(statement, index, Instant.parse(text));
        case Types.DECIMAL -> statement.setBigDecimal(index, new BigDecimal(text));
        case Types.BOOLEAN -> statement.setBoolean(index, Boolean.parseBoolean(text));
        case Types.INTEGER -> statement.setInt(index, Integer.parseInt(text));
        case Types.BIGINT -> statement.setLong(index, Long.parseLong(text));
        case Types.BLOB -> statement.setBytes(index, HexFormat.of().parseHex(text));
        default -> statement.setString(index, text);
        }
    }
}
