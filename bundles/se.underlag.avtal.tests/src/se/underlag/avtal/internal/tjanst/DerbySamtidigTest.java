package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link SamtidigProv} on Derby. */
class DerbySamtidigTest extends SamtidigProv {

    DerbySamtidigTest() {
        super(TestLagring::ny);
    }
}
