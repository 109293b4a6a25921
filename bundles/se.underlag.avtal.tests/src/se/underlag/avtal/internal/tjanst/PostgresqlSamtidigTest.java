package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link SamtidigProv} on PostgreSQL. */
class PostgresqlSamtidigTest extends SamtidigProv {

    PostgresqlSamtidigTest() {
        super(TestLagring::nyPostgresql);
    }
}
