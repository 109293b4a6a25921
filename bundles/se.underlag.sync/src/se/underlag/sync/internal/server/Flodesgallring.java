package se.underlag.sync.internal.server;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import se.underlag.persistence.gallring.Gallringsbegaran;
import se.underlag.persistence.gallring.Gallringsmal;

/** Takes weeded persons out of the images of the feed (S42): what stands there becomes what the rows are now. Where there is no feed there is nothing to do. */
@Component
public final class Flodesgallring implements Gallringsmal {

    private static final String FEED = "select to_regprocedure('synk.gallra(text)') is not null";
    private static final int BATCH = 200;

    @Override public Map<String, Integer> gallra(Connection connection, String dialekt, Gallringsbegaran begaran) throws SQLException {
        if (!"postgresql".equals(dialekt) || !hasFeed(connection)) {
            return Map.of();
        }
        // texts of the persons' own objects need not name them, so their images are known by the objects
        long changed = redact(connection, begaran.maskering().grovt());
        List<String> ids = begaran.ids().stream().sorted().toList();
        for (int start = 0; start < ids.size(); start += BATCH) {
            changed += redact(connection, String.join("|", ids.subList(start, Math.min(start + BATCH, ids.size()))));
        }
        return changed == 0 ? Map.of() : Map.of(Messages.flodesbilder, Math.toIntExact(changed));
    }

    private static boolean hasFeed(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FEED); ResultSet rows = statement.executeQuery()) {
            return rows.next() && rows.getBoolean(1);
        }
    }

    private static long redact(Connection connection, String pattern) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select synk.gallra(?)")) {
            statement.setString(1, pattern);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getLong(1) : 0;
            }
        }
    }
}
