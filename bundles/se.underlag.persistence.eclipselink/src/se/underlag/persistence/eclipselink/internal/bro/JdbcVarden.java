package se.underlag.persistence.eclipselink.internal.bro;

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
import java.util.TimeZone;

/**
 * Days and points in time through JDBC. Instants go in and out as UTC: left to the machine's zone, the hour that summer time skips would be
 * stored an hour wrong.
 */
public final class JdbcVarden {

    private JdbcVarden() {
    }

    /** @return whether it knew the value and has set it */
    public static boolean set(PreparedStatement statement, int index, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            statement.setTimestamp(index, Timestamp.from(instant), utc());
            return true;
        }
        if (value instanceof LocalDate day) {
            statement.setDate(index, Date.valueOf(day));
            return true;
        }
        return false;
    }

    /** @return whether columns of that type of {@link Types} are read by {@link #get} */
    public static boolean handles(int type) {
        return type == Types.TIMESTAMP || type == Types.DATE || type == Types.CLOB || type == Types.BLOB || type == Types.BINARY;
    }

    /** @return the column's value, null when empty */
    public static Object get(ResultSet result, int column, int type) throws SQLException {
        return switch (type) {
        case Types.TIMESTAMP -> instant(result.getTimestamp(column, utc()));
        case Types.DATE -> day(result.getDate(column));
        case Types.CLOB -> result.getString(column);
        default -> result.getBytes(column);
        };
    }

    private static Object instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private static Object day(Date date) {
        return date == null ? null : date.toLocalDate();
    }

    private static Calendar utc() {
        return new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
