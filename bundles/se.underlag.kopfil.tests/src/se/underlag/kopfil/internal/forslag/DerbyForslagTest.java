package se.underlag.kopfil.internal.forslag;

import se.underlag.testing.TestLagring;

/** {@link ForslagProv} on Derby. */
class DerbyForslagTest extends ForslagProv {

    DerbyForslagTest() {
        super(TestLagring::ny);
    }
}
