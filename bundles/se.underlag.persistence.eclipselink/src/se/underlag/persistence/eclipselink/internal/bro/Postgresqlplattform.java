package se.underlag.persistence.eclipselink.internal.bro;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import org.eclipse.persistence.internal.helper.DatabaseField;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.PostgreSQLPlatform;

/** EclipseLink's PostgreSQL with our days and points in time. */
public final class Postgresqlplattform extends PostgreSQLPlatform {

    private static final long serialVersionUID = 1L;

    @Override public void setParameterValueInDatabaseCall(Object parameter, PreparedStatement statement, int index, AbstractSession session)
            throws SQLException {
        if (!JdbcVarden.set(statement, index, parameter)) {
            super.setParameterValueInDatabaseCall(parameter, statement, index, session);
        }
    }

    @Override public Object getObjectFromResultSet(ResultSet result, int column, int type, AbstractSession session) throws SQLException {
        return JdbcVarden.handles(type) ? JdbcVarden.get(result, column, type) : super.getObjectFromResultSet(result, column, type, session);
    }

    /** PostgreSQL would take an empty blob for the number of a large object. */
    @Override public int getJDBCTypeForSetNull(DatabaseField field) {
        return switch (field.getSqlType()) {
        case Types.BLOB -> Types.BINARY;
        case Types.CLOB -> Types.VARCHAR;
        default -> super.getJDBCTypeForSetNull(field);
        };
    }
}
