package se.underlag.avtal.internal.tjanst;

import se.underlag.testing.TestLagring;

/** {@link PlaceringstjanstProv} in a shared database with row security and every guard on. */
class DeladPlaceringstjanstTest extends PlaceringstjanstProv {

    DeladPlaceringstjanstTest() {
        super(TestLagring::delad);
    }
}
