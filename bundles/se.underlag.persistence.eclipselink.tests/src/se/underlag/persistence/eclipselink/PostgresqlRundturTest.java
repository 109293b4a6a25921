package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link RundturProv} on Postgresql. */
class PostgresqlRundturTest extends RundturProv {

    PostgresqlRundturTest() {
        super(TestLagring::nyPostgresql);
    }
}
