package se.underlag.kopfil.sammanslagning;

import se.underlag.testing.TestLagring;

/** {@link TvaPersonerProv} on Derby. */
class DerbyTvaPersonerTest extends TvaPersonerProv {

    DerbyTvaPersonerTest() {
        super(TestLagring::ny);
    }
}
