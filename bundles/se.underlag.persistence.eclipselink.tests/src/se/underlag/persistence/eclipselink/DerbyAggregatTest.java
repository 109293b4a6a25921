package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link AggregatProv} on Derby. */
class DerbyAggregatTest extends AggregatProv {

    DerbyAggregatTest() {
        super(TestLagring::ny);
    }
}
