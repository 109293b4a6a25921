package se.underlag.sekretess.internal.gallring;

import se.underlag.testing.TestLagring;

class DerbyKopfilsgallringTest extends KopfilsgallringProv {

    DerbyKopfilsgallringTest() {
        super(TestLagring::ny);
    }
}
