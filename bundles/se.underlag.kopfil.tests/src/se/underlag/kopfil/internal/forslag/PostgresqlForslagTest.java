package se.underlag.kopfil.internal.forslag;

import se.underlag.testing.TestLagring;

/** {@link ForslagProv} on Postgresql. */
class PostgresqlForslagTest extends ForslagProv {

    PostgresqlForslagTest() {
        super(TestLagring::nyPostgresql);
    }
}
