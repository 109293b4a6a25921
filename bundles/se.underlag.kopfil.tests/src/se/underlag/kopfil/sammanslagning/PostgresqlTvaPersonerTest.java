package se.underlag.kopfil.sammanslagning;

import se.underlag.testing.TestLagring;

/** {@link TvaPersonerProv} on Postgresql. */
class PostgresqlTvaPersonerTest extends TvaPersonerProv {

    PostgresqlTvaPersonerTest() {
        super(TestLagring::nyPostgresql);
    }
}
