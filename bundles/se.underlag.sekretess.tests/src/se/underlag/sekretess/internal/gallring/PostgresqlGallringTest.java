package se.underlag.sekretess.internal.gallring;

import se.underlag.testing.TestLagring;

class PostgresqlGallringTest extends GallringProv {

    PostgresqlGallringTest() {
        super(TestLagring::nyPostgresql);
    }
}
