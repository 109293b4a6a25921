package se.underlag.kopfil.internal.livscykel;

import se.underlag.model.Anvandare;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.testing.TestLagring;

/** {@link LivscykelProv} on PostgreSQL, where nobody becomes anything by coming first. */
class PostgresqlLivscykelTest extends LivscykelProv {

    PostgresqlLivscykelTest() {
        super(PostgresqlLivscykelTest::medAnvandare);
    }

    private static TestLagring medAnvandare() {
        TestLagring lagring = TestLagring.nyPostgresql();
        Anvandare anvandare = UnderlagFactory.eINSTANCE.createAnvandare();
        anvandare.setSignatur(TestLagring.ANVANDARE);
        for (Roll roll : Roll.values()) {
            RollTilldelning tilldelning = UnderlagFactory.eINSTANCE.createRollTilldelning();
            tilldelning.setRoll(roll);
            anvandare.getRoller().add(tilldelning);
        }
        lagring.spara(anvandare);
        return lagring;
    }

    @Override String on(String tabell) {
        return " on " + tabell;
    }

    @Override String blob() {
        return "'\\x00'::bytea";
    }
}
