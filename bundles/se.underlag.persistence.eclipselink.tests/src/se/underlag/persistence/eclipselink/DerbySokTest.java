package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link SokProv} on Derby. */
class DerbySokTest extends SokProv {

    DerbySokTest() {
        super(TestLagring::ny);
    }
}
