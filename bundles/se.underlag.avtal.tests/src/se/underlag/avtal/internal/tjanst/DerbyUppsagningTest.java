package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link UppsagningProv} on Derby. */
class DerbyUppsagningTest extends UppsagningProv {

    DerbyUppsagningTest() {
        super(TestLagring::ny);
    }
}
