package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link TjanstdriftProv} on PostgreSQL. */
class PostgresqlTjanstdriftTest extends TjanstdriftProv {

    PostgresqlTjanstdriftTest() {
        super(TestLagring::nyPostgresql);
    }
}
