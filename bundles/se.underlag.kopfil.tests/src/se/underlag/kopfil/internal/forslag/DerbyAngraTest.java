package se.underlag.kopfil.internal.forslag;

import se.underlag.testing.TestLagring;

/** {@link AngraProv} on Derby. */
class DerbyAngraTest extends AngraProv {

    DerbyAngraTest() {
        super(TestLagring::ny);
    }
}
