package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link LoggProv} on Postgresql. */
class PostgresqlLoggTest extends LoggProv {

    PostgresqlLoggTest() {
        super(TestLagring::nyPostgresql);
    }
}
