package se.underlag.kopfil.internal.livscykel;

import se.underlag.kopfil.internal.tjanst.Kopfilsrigg;
import se.underlag.testing.TestLagring;

/** {@link LivscykelProv} on Derby. */
class DerbyLivscykelTest extends LivscykelProv {

    DerbyLivscykelTest() {
        super(() -> TestLagring.ny(Kopfilsrigg.IDAG));
    }

    @Override String on(String tabell) {
        return "";
    }

    @Override String blob() {
        return "cast(x'00' as blob)";
    }
}
