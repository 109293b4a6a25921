package se.underlag.persistence.eclipselink.internal.bro;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.platform.database.DerbyPlatform;

/** EclipseLink's Derby with our days and points in time. */
public final class Derbyplattform extends DerbyPlatform {

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
}
