package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link AggregatProv} on Postgresql. */
class PostgresqlAggregatTest extends AggregatProv {

    PostgresqlAggregatTest() {
        super(TestLagring::nyPostgresql);
    }
}
