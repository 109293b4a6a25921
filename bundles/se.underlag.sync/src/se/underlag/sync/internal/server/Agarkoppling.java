package se.underlag.sync.internal.server;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import javax.sql.DataSource;

/** The administrator's connections, acting as the owner of the tables: what is made through them belongs to nobody who logs in. */
final class Agarkoppling {

    private Agarkoppling() {
    }

    static DataSource of(DataSource source) {
        return (DataSource) Proxy.newProxyInstance(Agarkoppling.class.getClassLoader(), new Class<?>[] { DataSource.class },
                (proxy, method, args) -> {
                    try {
                        Object result = method.invoke(source, args);
                        if (result instanceof Connection connection) {
                            Skript.run(connection, "set role " + Tabellskydd.AGARE);
                        }
                        return result;
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
