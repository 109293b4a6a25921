package se.underlag.kopfil.internal.forslag;

import se.underlag.testing.TestLagring;

/** {@link OmrakningProv} on Derby. */
class DerbyOmrakningTest extends OmrakningProv {

    DerbyOmrakningTest() {
        super(TestLagring::ny);
    }
}
