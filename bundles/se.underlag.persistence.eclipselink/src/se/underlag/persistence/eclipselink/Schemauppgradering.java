package se.underlag.persistence.eclipselink;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.eclipse.osgi.util.NLS;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.eclipselink.internal.Messages;
import se.underlag.persistence.eclipselink.internal.migrering.Migreringar;
import se.underlag.persistence.eclipselink.internal.migrering.Schemaversion;

/** Brings a database to the schema of this product. For an embedded database {@link EclipseLinkLagring} does it; for a server its administrator. */
public final class Schemauppgradering {

    private final DataSource dataSource;
    private final String dialekt;

    /** @param dialekt {@code derby} or {@code postgresql} */
    public Schemauppgradering(DataSource dataSource, String dialekt) {
        this.dataSource = dataSource;
        this.dialekt = dialekt;
    }

    /** @return the schema that this product needs */
    public static String behovs() {
        return Migreringar.latest();
    }

    /** @return the schema that the database has, empty when it has none */
    public Optional<String> har() {
        try {
            return Schemaversion.of(dataSource);
        } catch (SQLException e) {
            throw new LagringException(Orsak.OTILLGANGLIG, Messages.otillganglig, e);
        }
    }

    /** @throws LagringException when the database is newer than the product */
    public void refuseNewer() {
        har().filter(version -> version.compareTo(behovs()) > 0).ifPresent(version -> {
            throw new LagringException(Orsak.NYARE_SCHEMA, NLS.bind(Messages.nyareSchema, version, behovs()), null);
        });
    }

    /**
     * Runs what is missing. Does nothing when nothing is.
     *
     * @param kopia makes a backup before anything is changed and says where it lies; empty when there is nothing worth one
     * @throws LagringException with {@link Orsak#MIGRERING}; the message names the step and the backup
     */
    public void uppgradera(Supplier<Optional<String>> kopia) {
        refuseNewer();
        if (har().filter(behovs()::equals).isPresent()) {
            return;
        }
        Optional<String> backup = kopia.get();
        try {
            Flyway.configure(Schemauppgradering.class.getClassLoader()).dataSource(dataSource).resourceProvider(new Migreringar(dialekt))
                    .locations("db/" + dialekt)
                    .javaMigrationClassProvider(java.util.List::of).validateMigrationNaming(true).load().migrate();
        } catch (FlywayException e) {
            String step = behovs();
            String text = backup.map(place -> NLS.bind(Messages.migrering, new Object[] { step, reason(e), place }))
                    .orElseGet(() -> NLS.bind(Messages.migreringUtanKopia, step, e.getMessage()));
            throw new LagringException(Orsak.MIGRERING, text, e);
        }
    }

    /** Flyway's own message is a page; what the database said is a sentence. */
    private static String reason(FlywayException failure) {
        String reason = failure.getMessage().lines().findFirst().orElse("");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                reason = sql.getMessage();
            }
        }
        return reason;
    }
}
