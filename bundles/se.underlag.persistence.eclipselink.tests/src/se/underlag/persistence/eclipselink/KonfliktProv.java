package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import se.underlag.model.Insatstyp;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.Person;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.Sparresultat;
import se.underlag.persistence.Sparresultat.Faltkonflikt;
import se.underlag.persistence.Sparresultat.Konflikt;
import se.underlag.persistence.Sparresultat.Objektkonflikt;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** Somebody was faster: nothing is lost, nothing is overwritten, and the user sees why. */
abstract class KonfliktProv extends Prov {

    KonfliktProv(Supplier<TestLagring> product) {
        super(product);
    }

    private Kopfilsrad row() {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setFaktisktJan(new BigDecimal("100.00"));
        row.setKonto("4567");
        test.spara(row);
        return row;
    }

    private static Objektkonflikt only(Sparresultat result) {
        assertThat(result).isInstanceOf(Konflikt.class);
        assertThat(((Konflikt) result).objekt()).hasSize(1);
        return ((Konflikt) result).objekt().get(0);
    }

    @Test void two_units_change_the_same_object_and_the_second_learns_base_mine_and_theirs() {
        Kopfilsrad row = row();
        try (UnitOfWork mine = test.open(); UnitOfWork theirs = test.lagring().open("kollega")) {
            Kopfilsrad one = mine.find(Kopfilsrad.class, row.getId()).orElseThrow();
            Kopfilsrad other = theirs.find(Kopfilsrad.class, row.getId()).orElseThrow();
            one.setFaktisktJan(new BigDecimal("300.00"));
            other.setFaktisktJan(new BigDecimal("200.00"));
            assertThat(theirs.save()).isInstanceOf(Sparresultat.Sparat.class);

            Objektkonflikt conflict = only(mine.save());

            assertThat(conflict.typ()).isEqualTo("Kopfilsrad");
            assertThat(conflict.id()).isEqualTo(row.getId());
            assertThat(conflict.borttaget()).isFalse();
            assertThat(conflict.andradAv()).isEqualTo("kollega");
            assertThat(conflict.andradTid()).isEqualTo("2025-06-16T10:00:00Z");
            assertThat(conflict.falt()).containsExactly(new Faltkonflikt("faktisktJan", "100.00", "300.00", "200.00"));
        }
        assertThat(read(row).getFaktisktJan()).isEqualTo("200.00");
        assertThat(log(row)).hasSize(2);
    }

    @Test void KF_10_KF_13_what_a_unit_builds_on_must_be_stored_as_it_was_read() {
        Kopfil file = file();
        try (UnitOfWork mine = test.open(); UnitOfWork theirs = test.lagring().open("kollega")) {
            Kopfil read = mine.find(Kopfil.class, file.getId()).orElseThrow();
            mine.demandUnchanged(read);
            mine.add(rowOf(read));
            theirs.find(Kopfil.class, file.getId()).orElseThrow().setStatus(Kopfilsstatus.GRANSKAD);
            assertThat(theirs.save()).isInstanceOf(Sparresultat.Sparat.class);

            Objektkonflikt conflict = only(mine.save());

            assertThat(conflict.typ()).isEqualTo("Kopfil");
            assertThat(conflict.andradAv()).isEqualTo("kollega");
            assertThat(conflict.borttaget()).isFalse();
        }
        assertThat(rows(file)).isZero();
    }

    @Test void KF_10_KF_13_units_that_build_on_the_same_object_do_not_conflict() throws Exception {
        Kopfil file = file();
        try (UnitOfWork mine = test.open();
                UnitOfWork theirs = test.lagring().open("kollega");
                ExecutorService thread = Executors
                        .newSingleThreadExecutor()) {
            for (UnitOfWork unit : List.of(mine, theirs)) {
                Kopfil read = unit.find(Kopfil.class, file.getId()).orElseThrow();
                unit.demandUnchanged(read);
                unit.add(rowOf(read));
            }
            mine.flush();
            Future<Sparresultat> waits = thread.submit(theirs::save);
            assertThat(mine.save()).isInstanceOf(Sparresultat.Sparat.class);
            assertThat(waits.get()).isInstanceOf(Sparresultat.Sparat.class);
        }
        assertThat(rows(file)).isEqualTo(2);
        try (UnitOfWork unit = test.open()) {
            assertThat(unit.find(Kopfil.class, file.getId()).orElseThrow().getVersion()).as("nobody stored the file").isEqualTo(1);
        }
    }

    private Kopfil file() {
        Kopfil file = NY.createKopfil();
        file.setNamn("Fil");
        file.setAr(2024);
        test.spara(file);
        return file;
    }

    private static Kopfilsrad rowOf(Kopfil file) {
        Kopfilsrad row = NY.createKopfilsrad();
        row.setKopfil(file);
        row.setSortnyckel("m");
        return row;
    }

    private long rows(Kopfil file) {
        try (UnitOfWork unit = test.open()) {
            return unit.count(Sokning.of(Kopfilsrad.class).refererar(UnderlagPackage.Literals.KOPFILSRAD__KOPFIL, file.getId()));
        }
    }

    @Test void an_object_edited_outside_is_merged() {
        Kopfilsrad row = row();
        Kopfilsrad detached = read(row);
        detached.setFaktisktJan(null);
        detached.setFaktisktDec(new BigDecimal("5.00"));

        saved(detached);

        assertThat(read(row).getFaktisktJan()).isNull();
        assertThat(read(row).getFaktisktDec()).isEqualTo("5.00");
        assertThat(read(row).getVersion()).isEqualTo(2);
    }

    @Test void a_stale_object_is_not_merged_over_a_newer_one() {
        Kopfilsrad row = row();
        Kopfilsrad detached = read(row);
        Kopfilsrad faster = read(row);
        faster.setKonto("9999");
        saved(faster);
        detached.setFaktisktJan(new BigDecimal("7.00"));

        Objektkonflikt conflict = only(save(detached));

        assertThat(conflict.falt()).containsExactlyInAnyOrder(new Faltkonflikt("konto", "4567", "4567", "9999"),
                new Faltkonflikt("faktisktJan", "100.00", "7.00", "100.00"));
        assertThat(read(row).getFaktisktJan()).isEqualTo("100.00");
        assertThat(read(row).getVersion()).isEqualTo(2);
    }

    @Test void a_copy_without_memory_conflicts_too_but_knows_no_base() {
        Kopfilsrad row = row();
        Kopfilsrad copy = EcoreUtil.copy(read(row));
        Kopfilsrad faster = read(row);
        faster.setKonto("9999");
        saved(faster);
        copy.setKonto("1");

        assertThat(only(save(copy)).falt()).containsExactly(new Faltkonflikt("konto", null, "1", "9999"));
    }

    @Test void what_somebody_deleted_is_a_conflict_and_not_stored_again() {
        Kopfilsrad row = row();
        Kopfilsrad detached = read(row);
        test.i(unit -> unit.remove(unit.find(Kopfilsrad.class, row.getId()).orElseThrow()));
        detached.setKonto("1");

        Objektkonflikt conflict = only(save(detached));

        assertThat(conflict.borttaget()).isTrue();
        assertThat(conflict.falt()).contains(new Faltkonflikt("konto", "4567", "1", null));
        assertThat(exists(row)).isFalse();
    }

    @Test void deleting_what_somebody_changed_is_a_conflict() {
        Kopfilsrad row = row();
        try (UnitOfWork mine = test.open()) {
            Kopfilsrad own = mine.find(Kopfilsrad.class, row.getId()).orElseThrow();
            Kopfilsrad faster = read(row);
            faster.setKonto("9999");
            saved(faster);
            mine.remove(own);

            assertThat(only(mine.save()).falt()).contains(new Faltkonflikt("konto", "4567", "4567", "9999"));
        }
        assertThat(read(row).getKonto()).isEqualTo("9999");
    }

    @Test void one_conflict_stops_everything_in_the_unit() {
        Kopfilsrad row = row();
        try (UnitOfWork unit = test.open()) {
            Kopfilsrad own = unit.find(Kopfilsrad.class, row.getId()).orElseThrow();
            Kopfilsrad faster = read(row);
            faster.setKonto("9999");
            saved(faster);
            own.setKonto("1");
            unit.add(NY.createKopfilsrad());
            assertThat(unit.save()).isInstanceOf(Konflikt.class);
            assertThat(unit.save()).isInstanceOf(Konflikt.class);
        }
        try (UnitOfWork unit = test.open()) {
            assertThat(unit.count(Sokning.of(Kopfilsrad.class))).isEqualTo(1);
        }
    }

    private Prognoshandelse event() {
        Prognoshandelse event = NY.createPrognoshandelse();
        for (int month = 7; month <= 8; month++) {
            Prognoseffekt effect = NY.createPrognoseffekt();
            effect.setManad(month);
            effect.setDelta(new BigDecimal("100.00"));
            event.getEffekter().add(effect);
        }
        test.spara(event);
        return event;
    }

    @Test void PR_01_an_event_and_its_effects_merge_as_one() {
        Prognoshandelse event = event();
        Prognoshandelse mine = read(event);
        Prognoshandelse theirs = read(event);
        theirs.getEffekter().get(0).setDelta(new BigDecimal("200.00"));
        saved(theirs);
        assertThat(read(event).getVersion()).isEqualTo(2);
        mine.getEffekter().get(1).setDelta(new BigDecimal("300.00"));

        assertThat(save(mine)).isInstanceOf(Konflikt.class);

        assertThat(read(event).getEffekter()).extracting(e -> e.getDelta().toString()).containsExactly("200.00", "100.00");
    }

    @Test void PR_01_two_units_change_different_effects_of_one_event_and_the_second_is_told() {
        Prognoshandelse event = event();
        try (UnitOfWork mine = test.open(); UnitOfWork theirs = test.open()) {
            mine.find(Prognoshandelse.class, event.getId()).orElseThrow().getEffekter().get(0).setManad(9);
            theirs.find(Prognoshandelse.class, event.getId()).orElseThrow().getEffekter().remove(1);
            assertThat(theirs.save()).isInstanceOf(Sparresultat.Sparat.class);
            assertThat(only(mine.save()).id()).isEqualTo(event.getId());
        }
        assertThat(read(event).getEffekter()).extracting(Prognoseffekt::getManad).containsExactly(7);
    }

    @Test void two_representatives_of_a_person_are_changed_by_two_people() {
        Person person = AggregatProv.person("199001019802", "A", "B");
        test.spara(person);
        try (UnitOfWork mine = test.open(); UnitOfWork theirs = test.open()) {
            mine.find(Person.class, person.getId()).orElseThrow().getForetradare().get(0).setKontakt("1");
            theirs.find(Person.class, person.getId()).orElseThrow().getForetradare().get(1).setKontakt("2");
            assertThat(mine.save()).isInstanceOf(Sparresultat.Sparat.class);
            assertThat(theirs.save()).isInstanceOf(Sparresultat.Sparat.class);
        }
    }

    @Test void two_people_change_different_rows_without_noticing_each_other() {
        Kopfilsrad one = row();
        Kopfilsrad other = row();
        try (UnitOfWork mine = test.open(); UnitOfWork theirs = test.open()) {
            mine.find(Kopfilsrad.class, one.getId()).orElseThrow().setKonto("1");
            theirs.find(Kopfilsrad.class, other.getId()).orElseThrow().setKonto("2");
            assertThat(mine.save()).isInstanceOf(Sparresultat.Sparat.class);
            assertThat(theirs.save()).isInstanceOf(Sparresultat.Sparat.class);
        }
    }

    @Test void a_merged_object_without_change_is_not_written() {
        Kopfilsrad row = row();
        saved(read(row));
        assertThat(read(row).getVersion()).isEqualTo(1);
        assertThat(log(row)).hasSize(1);
    }

    @Test void a_unit_may_save_again() {
        Kopfilsrad row = row();
        try (UnitOfWork unit = test.open()) {
            Kopfilsrad own = unit.find(Kopfilsrad.class, row.getId()).orElseThrow();
            own.setKonto("1");
            assertThat(unit.save()).isInstanceOf(Sparresultat.Sparat.class);
            assertThat(own.getVersion()).isEqualTo(2);
            own.setKonto("2");
            assertThat(unit.save()).isInstanceOf(Sparresultat.Sparat.class);
            assertThat(own.getVersion()).isEqualTo(3);
        }
        assertThat(read(row).getKonto()).isEqualTo("2");
    }

    @Test void a_saved_new_object_can_be_edited_and_merged_without_reading_it_again() {
        Kopfilsrad row = row();
        row.setKonto("1");
        saved(row);
        assertThat(read(row).getKonto()).isEqualTo("1");
        assertThat(log(row)).hasSize(2);
    }

    @Test void a_unique_key_that_exists_is_refused_with_all_that_came_with_it() {
        Insatstyp first = NY.createInsatstyp();
        first.setKod("HVB");
        test.spara(first);
        Insatstyp second = NY.createInsatstyp();
        second.setKod("HVB");
        Kopfil file = NY.createKopfil();
        file.setNamn("Barn");

        assertThatThrownBy(() -> test.spara(file, second))
                .isInstanceOfSatisfying(LagringException.class, e -> assertThat(e.orsak()).isEqualTo(LagringException.Orsak.AVVISAD))
                .hasMessageContaining("(insatstyp_nyckel)");
        assertThat(exists(file)).isFalse();
        assertThat(log()).hasSize(1);
    }

    @Test void what_was_flushed_disappears_when_the_rest_fails() {
        Insatstyp first = NY.createInsatstyp();
        first.setKod("HVB");
        test.spara(first);
        try (UnitOfWork unit = test.open()) {
            Kopfil file = NY.createKopfil();
            file.setNamn("Barn");
            unit.add(file);
            unit.flush();
            assertThat(unit.find(Kopfil.class, file.getId())).isPresent();
            Insatstyp second = NY.createInsatstyp();
            second.setKod("HVB");
            unit.add(second);
            assertThatThrownBy(unit::save).isInstanceOf(LagringException.class);
        }
        try (UnitOfWork unit = test.open()) {
            assertThat(unit.count(Sokning.of(Kopfil.class))).isZero();
        }
    }

    @Test void a_closed_unit_drops_what_was_not_saved() {
        try (UnitOfWork unit = test.open()) {
            unit.add(AggregatProv.person("199001019802"));
            unit.flush();
        }
        try (UnitOfWork unit = test.open()) {
            assertThat(unit.count(Sokning.of(Person.class))).isZero();
        }
    }

    @Test void many_threads_count_up_one_amount_and_none_is_lost() throws Exception {
        Kopfilsrad row = row();
        int threads = 4;
        int each = 10;
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                running.add(pool.submit(() -> {
                    for (int done = 0; done < each;) {
                        done += raised(row) ? 1 : 0;
                    }
                    return each;
                }));
            }
            for (Future<Integer> thread : running) {
                assertThat(thread.get()).isEqualTo(each);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(read(row).getFaktisktJan()).isEqualTo("140.00");
        assertThat(read(row).getVersion()).isEqualTo(41);
        assertThat(log(row)).hasSize(41);
    }

    private boolean raised(Kopfilsrad row) {
        try (UnitOfWork unit = test.open()) {
            Kopfilsrad own = unit.find(Kopfilsrad.class, row.getId()).orElseThrow();
            own.setFaktisktJan(own.getFaktisktJan().add(BigDecimal.ONE));
            return unit.save() instanceof Sparresultat.Sparat;
        }
    }
}
