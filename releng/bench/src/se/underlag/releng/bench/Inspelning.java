package se.underlag.releng.bench;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.sql.DataSource;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Datakalla;
import se.underlag.persistence.derby.DerbyDatakalla;

/** Derby, with every statement that changes something written down: its SQL and its values. */
final class Inspelning implements Datakalla {

    private final DerbyDatakalla derby = new DerbyDatakalla();
    private final List<Sats> sent = new ArrayList<>();

    /** A statement sent for some rows, one after the other. @param rader the values of each, an absent one as {@link Tom} */
    record Sats(String sql, List<Object[]> rader) implements Serializable {
    }

    /** An absent value. @param typ of {@link Types} */
    record Tom(int typ) implements Serializable {
    }

    /** Forgets what has been sent so far. */
    void begin() {
        sent.clear();
    }

    /** @return how many rows have been sent, over all statements */
    int rows() {
        return sent.stream().mapToInt(sats -> sats.rader().size()).sum();
    }

    void write(Path fil) throws IOException {
        try (ObjectOutputStream out = new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(fil)))) {
            out.writeObject(new ArrayList<>(sent));
        }
    }

    @SuppressWarnings("unchecked") static List<Sats> read(Path fil) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new BufferedInputStream(Files.newInputStream(fil)))) {
            return (List<Sats>) in.readObject();
        }
    }

    /** Sets the values of a row. */
    static void bind(PreparedStatement statement, Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            switch (row[i]) {
            case Tom absent -> statement.setNull(i + 1, absent.typ());
            case String text -> statement.setString(i + 1, text);
            case Long number -> statement.setLong(i + 1, number);
            case Integer number -> statement.setInt(i + 1, number);
            case BigDecimal number -> statement.setBigDecimal(i + 1, number);
            case Timestamp time -> statement.setTimestamp(i + 1, time);
            case Date day -> statement.setDate(i + 1, day);
            default -> statement.setObject(i + 1, row[i]);
            }
        }
    }

    @Override public boolean passar(Databas databas) {
        return derby.passar(databas);
    }

    @Override public Forbindelse open(Databas databas) {
        Forbindelse inner = derby.open(databas);
        DataSource source = recorded(DataSource.class, inner.dataSource(), null);
        return new Forbindelse() {
            @Override public DataSource dataSource() {
                return source;
            }

            @Override public String dialekt() {
                return inner.dialekt();
            }

            @Override public boolean ny() {
                return inner.ny();
            }

            @Override public boolean kopiera(Path till) {
                return inner.kopiera(till);
            }

            @Override public void close() {
                inner.close();
            }
        };
    }

    private <T> T recorded(Class<T> type, T inner, String sql) {
        return type.cast(Proxy.newProxyInstance(Inspelning.class.getClassLoader(), new Class<?>[] { type }, new Recorder(inner, sql)));
    }

    private final class Recorder implements InvocationHandler {

        private final Object inner;
        private final String sql;
        private final TreeMap<Integer, Object> values = new TreeMap<>();

        Recorder(Object inner, String sql) {
            this.inner = inner;
            this.sql = sql;
        }

        @Override public Object invoke(Object proxy, Method method, Object[] args) throws Throwable {
            String name = method.getName();
            if (sql != null && args != null && args.length >= 2 && name.startsWith("set")) {
                values.put((Integer) args[0], value(name, args));
            } else if (sql != null && (name.equals("addBatch") || name.equals("executeUpdate"))) {
                row(values.values().toArray());
            }
            Object result;
            try {
                result = method.invoke(inner, args);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
            return switch (result) {
            case PreparedStatement statement -> recorded(PreparedStatement.class, statement, (String) args[0]);
            case Connection connection when inner instanceof DataSource -> recorded(Connection.class, connection, null);
            case null, default -> result;
            };
        }

        private Object value(String setter, Object[] args) {
            return setter.equals("setNull") ? new Tom((Integer) args[1]) : args[1] == null ? new Tom(Types.VARCHAR) : args[1];
        }

        private void row(Object[] row) {
            if (sent.isEmpty() || !sent.getLast().sql().equals(sql)) {
                sent.add(new Sats(sql, new ArrayList<>()));
            }
            sent.getLast().rader().add(row);
        }
    }
}
