package se.underlag.sekretess.internal.gallring;

import se.underlag.testing.TestLagring;

class DeladKopfilsgallringTest extends KopfilsgallringProv {

    DeladKopfilsgallringTest() {
        super(TestLagring::delad);
    }

    @Override String skribent() {
        return TestLagring.ANVANDARE;
    }
}
