package se.underlag.kopfil.internal.forslag;

import se.underlag.testing.TestLagring;

/** {@link RetroaktivtProv} on Derby. */
class DerbyRetroaktivtTest extends RetroaktivtProv {

    DerbyRetroaktivtTest() {
        super(TestLagring::ny);
    }
}
