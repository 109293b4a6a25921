package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link OforanderligProv} on Postgresql. */
class PostgresqlOforanderligTest extends OforanderligProv {

    PostgresqlOforanderligTest() {
        super(TestLagring::nyPostgresql);
    }
}
