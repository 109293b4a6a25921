package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link PlaceringstjanstProv} on PostgreSQL. */
class PostgresqlPlaceringstjanstTest extends PlaceringstjanstProv {

    PostgresqlPlaceringstjanstTest() {
        super(TestLagring::nyPostgresql);
    }
}
