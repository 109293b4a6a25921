package se.underlag.kopfil.internal.livscykel;

import java.sql.SQLException;
import se.underlag.testing.TestLagring;

/** {@link LivscykelProv} in a shared database with row security and every guard on. */
class DeladLivscykelTest extends LivscykelProv {

    DeladLivscykelTest() {
        super(TestLagring::delad);
    }

    @Override String on(String tabell) {
        return " on " + tabell;
    }

    @Override void utanVakter(String tabell) throws SQLException {
        sql("alter table " + tabell + " disable trigger synk_version");
    }

    @Override String blob() {
        return "'\\x00'::bytea";
    }
}
