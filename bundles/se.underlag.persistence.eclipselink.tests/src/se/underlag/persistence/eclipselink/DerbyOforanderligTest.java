package se.underlag.persistence.eclipselink;

import se.underlag.testing.TestLagring;

/** {@link OforanderligProv} on Derby. */
class DerbyOforanderligTest extends OforanderligProv {

    DerbyOforanderligTest() {
        super(TestLagring::ny);
    }
}
