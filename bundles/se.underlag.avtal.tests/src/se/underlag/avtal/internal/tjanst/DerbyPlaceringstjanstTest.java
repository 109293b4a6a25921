package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link PlaceringstjanstProv} on Derby. */
class DerbyPlaceringstjanstTest extends PlaceringstjanstProv {

    DerbyPlaceringstjanstTest() {
        super(TestLagring::ny);
    }
}
