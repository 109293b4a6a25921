package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link TjanstdriftProv} on Derby. */
class DerbyTjanstdriftTest extends TjanstdriftProv {

    DerbyTjanstdriftTest() {
        super(TestLagring::ny);
    }
}
