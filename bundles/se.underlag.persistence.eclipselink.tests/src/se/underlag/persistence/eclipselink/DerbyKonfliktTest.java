package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link KonfliktProv} on Derby. */
class DerbyKonfliktTest extends KonfliktProv {

    DerbyKonfliktTest() {
        super(TestLagring::ny);
    }
}
