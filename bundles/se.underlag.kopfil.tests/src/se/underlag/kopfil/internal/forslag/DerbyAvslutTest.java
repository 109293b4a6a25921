package se.underlag.kopfil.internal.forslag;

import se.underlag.testing.TestLagring;

/** {@link AvslutProv} on Derby. */
class DerbyAvslutTest extends AvslutProv {

    DerbyAvslutTest() {
        super(TestLagring::ny);
    }
}
