package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link LoggProv} on Derby. */
class DerbyLoggTest extends LoggProv {

    DerbyLoggTest() {
        super(TestLagring::ny);
    }
}
