package se.underlag.kopfil.internal.forslag;

import se.underlag.model.Anvandare;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.testing.TestLagring;

/** {@link ForslagProv} on PostgreSQL, where nobody becomes anything by coming first. */
class PostgresqlForslagTest extends ForslagProv {

    PostgresqlForslagTest() {
        super(PostgresqlForslagTest::medAnvandare);
    }

    static TestLagring medAnvandare() {
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
}
