package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link KonfliktProv} on Postgresql. */
class PostgresqlKonfliktTest extends KonfliktProv {

    PostgresqlKonfliktTest() {
        super(TestLagring::nyPostgresql);
    }
}
