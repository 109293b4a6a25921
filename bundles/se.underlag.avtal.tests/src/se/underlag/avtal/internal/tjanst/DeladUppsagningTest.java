package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link UppsagningProv} in a shared database with row security and every guard on. */
class DeladUppsagningTest extends UppsagningProv {

    DeladUppsagningTest() {
        super(TestLagring::delad);
    }
}
