package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link UppsagningProv} on PostgreSQL. */
class PostgresqlUppsagningTest extends UppsagningProv {

    PostgresqlUppsagningTest() {
        super(TestLagring::nyPostgresql);
    }
}
