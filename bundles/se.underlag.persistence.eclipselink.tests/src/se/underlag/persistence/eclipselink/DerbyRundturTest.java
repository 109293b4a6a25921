package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link RundturProv} on Derby. */
class DerbyRundturTest extends RundturProv {

    DerbyRundturTest() {
        super(TestLagring::ny);
    }
}
