package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import se.underlag.model.Entitet;
import se.underlag.model.Handelselogg;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** A store for each test, and words that make the tests of the kit short. Every part of the kit runs on Derby and on PostgreSQL. */
abstract class Prov {

    static final UnderlagFactory NY = UnderlagFactory.eINSTANCE;

    private final Supplier<TestLagring> product;
    TestLagring test;

    Prov(Supplier<TestLagring> product) {
        this.product = product;
    }

    @BeforeEach void openStore() {
        test = product.get();
    }

    @AfterEach void closeStore() {
        test.close();
    }

    /** @return the stored object, detached */
    <T extends Entitet> T read(Class<T> type, String id) {
        try (UnitOfWork unit = test.open()) {
            return unit.find(type, id).orElseThrow();
        }
    }

    /** @return the stored state of the object, detached */
    @SuppressWarnings("unchecked") <T extends Entitet> T read(T object) {
        return (T) read((Class<T>) object.eClass().getInstanceClass(), object.getId());
    }

    boolean exists(Entitet object) {
        try (UnitOfWork unit = test.open()) {
            return unit.find(object.eClass().getInstanceClass().asSubclass(Entitet.class), object.getId()).isPresent();
        }
    }

    /** Merges and saves. */
    Sparresultat save(Entitet... detached) {
        try (UnitOfWork unit = test.open()) {
            List.of(detached).forEach(unit::merge);
            return unit.save();
        }
    }

    void saved(Entitet... detached) {
        assertThat(save(detached)).isInstanceOf(Sparresultat.Sparat.class);
    }

    /** @return all log entries in the order they were written */
    List<Handelselogg> log() {
        try (UnitOfWork unit = test.open()) {
            return unit.list(Sokning.of(Handelselogg.class).order(UnderlagPackage.Literals.ENTITET__ID));
        }
    }

    List<Handelselogg> log(Entitet object) {
        return log().stream().filter(l -> object.getId().equals(l.getObjektId())).toList();
    }
}
