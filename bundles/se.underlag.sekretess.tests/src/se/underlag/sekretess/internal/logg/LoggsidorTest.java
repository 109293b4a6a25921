package se.underlag.sekretess.internal.logg;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.underlag.documents.internal.skrivning.Formatskrivare;
import se.underlag.model.Anvandare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Loggtyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.UnitOfWork;
import se.underlag.sekretess.Loggtjanst.Rapport;
import se.underlag.security.Behorighet;
import se.underlag.testing.TestLagring;

/** A log that is read in pages while others go on writing in it. */
class LoggsidorTest {

    private static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;
    private static final int ENTRIES = 1_300;

    @Test void each_entry_of_a_month_is_counted_once_whatever_is_written_meanwhile() {
        try (TestLagring test = TestLagring.ny()) {
            Organisationsenhet unit = NY.createOrganisationsenhet();
            unit.setKod("BARN");
            test.spara(unit);
            Behorighet chef = chef(test, unit);
            try (UnitOfWork uow = test.lagring().open("handl")) {
                IntStream.range(0, ENTRIES).forEach(number -> uow.add(lasning(test, unit, number)));
                uow.save();
            }
            Rapport report = new LoggtjanstImpl(busy(test, unit), chef, test.laslogg(chef), test.skydd(chef), new Formatskrivare(), test.klocka())
                    .rapport("BARN", YearMonth.from(TestLagring.IDAG));
            assertThat(report.rader()).hasSizeGreaterThanOrEqualTo(ENTRIES).allSatisfy(row -> assertThat(row.antal()).isOne());
        }
    }

    /** @return the store, where somebody reads another person after every page */
    private static Lagring busy(TestLagring test, Organisationsenhet unit) {
        AtomicInteger later = new AtomicInteger();
        return through(Lagring.class, test.lagring(), (name, result) -> !"open".equals(name) ? result
                : through(UnitOfWork.class, (UnitOfWork) result, (asked, found) -> {
                    if ("list".equals(asked) && found instanceof List<?> page && page.size() > 1 && page.get(0) instanceof Handelselogg) {
                        Handelselogg more = lasning(test, unit, ENTRIES + later.incrementAndGet());
                        more.setTid(more.getTid().plusSeconds(later.get()));
                        try (UnitOfWork uow = test.lagring().open("handl")) {
                            uow.add(more);
                            uow.save();
                        }
                    }
                    return found;
                }));
    }

    private static <T> T through(Class<T> type, T behind, BiFunction<String, Object, Object> after) {
        return type.cast(Proxy.newProxyInstance(LoggsidorTest.class.getClassLoader(), new Class<?>[] { type },
                (proxy, method, args) -> after.apply(method.getName(), method.invoke(behind, args))));
    }

    private static Handelselogg lasning(TestLagring test, Organisationsenhet unit, int number) {
        Handelselogg entry = NY.createHandelselogg();
        entry.setTyp(Loggtyp.LASNING);
        entry.setTid(test.klocka().instant());
        entry.setAnvandare("handl");
        entry.setTransaktion("import");
        entry.setObjekttyp("Person");
        entry.setObjektId("person-" + number);
        entry.setPersoner("person-" + number);
        entry.setEnhetId(unit.getId());
        return entry;
    }

    private static Behorighet chef(TestLagring test, Organisationsenhet unit) {
        Anvandare user = NY.createAnvandare();
        user.setSignatur("chef");
        RollTilldelning held = NY.createRollTilldelning();
        held.setRoll(Roll.ENHETSCHEF);
        held.setEnhet(unit);
        user.getRoller().add(held);
        test.spara(user);
        return test.behorighet("chef");
    }
}
