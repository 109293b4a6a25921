package se.underlag.kopfil.internal.forslag;

import se.underlag.testing.TestLagring;

/** {@link ForslagProv} in a shared database with row security and every guard on. */
class DeladForslagTest extends ForslagProv {

    DeladForslagTest() {
        super(TestLagring::delad);
    }
}
