package se.underlag.persistence.eclipselink.internal.schema;

import java.math.BigDecimal;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;

/** The kinds of column, each with the Java class that its values have in the bridge. */
public enum Kolumnslag {
    TEXT(String.class, Types.VARCHAR), LANGTEXT(String.class, Types.CLOB), UPPRAKNING(String.class, Types.VARCHAR),
    HELTAL(Integer.class, Types.INTEGER),
    STORT_HELTAL(Long.class, Types.BIGINT), JA_NEJ(Boolean.class, Types.BOOLEAN), DATUM(LocalDate.class, Types.DATE),
    TIDPUNKT(Instant.class, Types.TIMESTAMP),
    DECIMAL(BigDecimal.class, Types.DECIMAL), BYTES(byte[].class, Types.BLOB),
    /** The id of the object referred to. */
    REFERENS(String.class, Types.VARCHAR),
    /** Place among the contained objects of the same container; growing, not dense. */
    PLATS(Integer.class, Types.INTEGER);

    private final Class<?> javaClass;
    private final int sqlType;

    Kolumnslag(Class<?> javaClass, int sqlType) {
        this.javaClass = javaClass;
        this.sqlType = sqlType;
    }

    /** @return the class of the values in the bridge */
    public Class<?> javaClass() {
        return javaClass;
    }

    /** @return the constant of {@link Types} */
    public int sqlType() {
        return sqlType;
    }
}
