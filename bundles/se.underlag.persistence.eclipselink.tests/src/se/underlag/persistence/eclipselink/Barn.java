package se.underlag.persistence.eclipselink;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.eclipse.persistence.jpa.JpaHelper;
import org.eclipse.persistence.sessions.Session;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.LoggerFactory;
import se.underlag.base.Klocka;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.UnitOfWork;
import se.underlag.persistence.derby.DerbyDatakalla;
import se.underlag.persistence.derby.DerbyKryptering;
import se.underlag.persistence.postgresql.PostgresqlDatakalla;
import se.underlag.security.Behorighet;
import se.underlag.testing.Barnprocess;
import se.underlag.testing.TestLagring;

/** The other process of the tests. Its first argument says what it does, its second where the database lies. */
public final class Barn {

    private static final List<Class<?>> ANCHORS = List.of(EclipseLinkLagring.class, Lagring.class, DerbyDatakalla.class, PostgresqlDatakalla.class,
            Behorighet.class, TestLagring.class, Klocka.class, EObject.class, EList.class, UnderlagFactory.class, NLS.class, LoggerFactory.class,
            EntityManager.class, JpaHelper.class, Session.class, Flyway.class, EmbeddedDataSource.class, PGSimpleDataSource.class);

    private Barn() {
    }

    static Barnprocess start(String task, Path database, String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = task;
        arguments[1] = database.toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return Barnprocess.start(Barn.class, ANCHORS, arguments);
    }

    /** Saves until the disk is full: no file may grow beyond so many kilobytes. */
    static Barnprocess startMedGrans(int kilobyte, Path database, String round) {
        return Barnprocess.startMedGrans(kilobyte, Barn.class, ANCHORS, "fyll", database.toString(), round);
    }

    /**
     * {@code oppna} opens and waits; {@code kryptera} encrypts and decrypts in turn; {@code spara} saves one row after the other and says so when
     * the save has returned; {@code fyll} does the same where files may not grow, until it cannot and says why.
     */
    public static void main(String[] arguments) throws InterruptedException {
        if ("kryptera".equals(arguments[0])) {
            encryptForEver(Path.of(arguments[1]), arguments[2].toCharArray());
        }
        try (TestLagring test = TestLagring.i(Path.of(arguments[1]), Klocka.fixed(LocalDate.of(2025, 6, 16)))) {
            test.lagring().isNew();
            say("öppen");
            if (List.of("spara", "fyll").contains(arguments[0])) {
                saveForEver(test, arguments[2]);
            } else {
                Thread.sleep(Long.MAX_VALUE);
            }
        } catch (LagringException e) {
            say(e.orsak() + " " + e.getMessage());
        }
    }

    private static void saveForEver(TestLagring test, String round) {
        for (int number = 0;; number++) {
            Kopfilsrad row = UnderlagFactory.eINSTANCE.createKopfilsrad();
            row.setSortnyckel(round + "-" + number);
            row.setFaktisktJan(new BigDecimal(number));
            try (UnitOfWork unit = test.open()) {
                unit.add(row);
                unit.save();
            }
            say(row.getSortnyckel());
        }
    }

    private static void encryptForEver(Path folder, char[] password) {
        DerbyKryptering encryption = new DerbyKryptering();
        while (true) {
            say("börjar");
            if (encryption.krypterad(folder)) {
                encryption.dekryptera(folder, password);
            } else {
                encryption.kryptera(folder, password);
            }
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
