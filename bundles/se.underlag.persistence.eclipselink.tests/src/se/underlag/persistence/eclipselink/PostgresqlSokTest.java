package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link SokProv} on Postgresql. */
class PostgresqlSokTest extends SokProv {

    PostgresqlSokTest() {
        super(TestLagring::nyPostgresql);
    }
}
