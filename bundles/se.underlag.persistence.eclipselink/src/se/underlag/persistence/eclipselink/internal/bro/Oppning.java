package se.underlag.persistence.eclipselink.internal.bro;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import javax.sql.DataSource;
import org.eclipse.persistence.descriptors.ClassDescriptor;
import org.eclipse.persistence.internal.databaseaccess.DatabasePlatform;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.sequencing.UUIDSequence;
import org.eclipse.persistence.sessions.DatabaseLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Project;
import org.eclipse.persistence.sessions.server.ServerSession;

/** Starts EclipseLink on a data source, in code: no persistence.xml, no weaving, no search of the class path. */
public final class Oppning {

    private static final int MIN_CONNECTIONS = 1;
    private static final int MAX_CONNECTIONS = 16;
    private static final int BATCH = 200;

    private Oppning() {
    }

    /** @param descriptors what {@link Beskrivningar} made; @param dialekt {@code derby} or {@code postgresql} */
    public static EntityManagerFactory open(List<ClassDescriptor> descriptors, DataSource dataSource, String dialekt) {
        DatabaseLogin login = new DatabaseLogin();
        login.setConnector(new JNDIConnector(dataSource));
        login.setUsesExternalConnectionPooling(false);
        DatabasePlatform platform = "postgresql".equals(dialekt) ? new Postgresqlplattform() : new Derbyplattform();
        login.setDatasourcePlatform(platform);
        login.setDefaultSequence(new UUIDSequence());
        login.bindAllParameters();
        login.setShouldCacheAllStatements(true);
        login.useBatchWriting();
        login.setUsesJDBCBatchWriting(true);
        login.setMaxBatchWritingSize(BATCH);
        Project project = new Project(login);
        descriptors.forEach(project::addDescriptor);
        ServerSession session = (ServerSession) project.createServerSession(MIN_CONNECTIONS, MAX_CONNECTIONS);
        session.setLogLevel(SessionLog.OFF);
        session.login();
        return JpaHelper.createEntityManagerFactory(session);
    }
}
