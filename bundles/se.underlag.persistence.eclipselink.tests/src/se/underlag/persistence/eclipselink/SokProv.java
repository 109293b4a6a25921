package se.underlag.persistence.eclipselink;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Kopfilsstatus;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.testing.TestLagring;

/** Conditions, order and pages. */
abstract class SokProv extends Prov {

    private final Kopfil file = NY.createKopfil();

    SokProv(Supplier<TestLagring> product) {
        super(product);
    }

    /** Twelve rows, 000 to 011; odd ones belong to the file, every third has no amount, starts follow the months. */
    @BeforeEach void rows() {
        file.setNamn("Barn");
        file.setAr(2025);
        file.setStatus(Kopfilsstatus.GRANSKAD);
        test.i(unit -> {
            unit.add(file);
            IntStream.range(0, 12).forEach(i -> {
                Kopfilsrad row = NY.createKopfilsrad();
                row.setSortnyckel("%03d".formatted(i));
                row.setKopfil(i % 2 == 1 ? file : null);
                row.setFaktisktJan(i % 3 == 0 ? null : new BigDecimal(i));
                row.setFrom(LocalDate.of(2025, i + 1, 1));
                unit.add(row);
            });
        });
    }

    private List<String> find(Sokning<Kopfilsrad> search) {
        try (UnitOfWork unit = test.open()) {
            List<String> found = unit.list(search.order(Literals.KOPFILSRAD__SORTNYCKEL)).stream().map(Kopfilsrad::getSortnyckel).toList();
            assertThat(unit.count(search)).isEqualTo(found.size());
            return found;
        }
    }

    private static Sokning<Kopfilsrad> rad() {
        return Sokning.of(Kopfilsrad.class);
    }

    @Test void by_reference() {
        assertThat(find(rad().lika(Literals.KOPFILSRAD__KOPFIL, file))).containsExactly("001", "003", "005", "007", "009", "011");
        assertThat(find(rad().refererar(Literals.KOPFILSRAD__KOPFIL, file.getId()))).hasSize(6);
        assertThat(find(rad().refererarNagon(Literals.KOPFILSRAD__KOPFIL, List.of("x", file.getId())))).hasSize(6);
        assertThat(find(rad().refererarNagon(Literals.KOPFILSRAD__KOPFIL, List.of()))).isEmpty();
        assertThat(find(rad().lika(Literals.KOPFILSRAD__KOPFIL, null))).hasSize(6);
    }

    @Test void by_value_and_emptiness() {
        assertThat(find(rad().lika(Literals.KOPFILSRAD__SORTNYCKEL, "004"))).containsExactly("004");
        assertThat(find(rad().lika(Literals.KOPFILSRAD__FAKTISKT_JAN, null))).containsExactly("000", "003", "006", "009");
        assertThat(find(rad().lika(Literals.KOPFILSRAD__FAKTISKT_JAN, new BigDecimal("4.0")))).containsExactly("004");
        assertThat(find(rad().i(Literals.KOPFILSRAD__SORTNYCKEL, List.of("002", "005", "999")))).containsExactly("002", "005");
        assertThat(find(rad().i(Literals.KOPFILSRAD__SORTNYCKEL, List.of()))).isEmpty();
    }

    @Test void by_more_values_than_one_question_holds() {
        List<String> keys = IntStream.range(0, 250).mapToObj("%03d"::formatted).toList();
        try (UnitOfWork unit = test.open()) {
            assertThat(unit.list(rad().i(Literals.KOPFILSRAD__SORTNYCKEL, keys))).hasSize(12).doesNotHaveDuplicates();
            assertThat(unit.list(rad().i(Literals.KOPFILSRAD__SORTNYCKEL, keys).order(Literals.KOPFILSRAD__SORTNYCKEL))).hasSize(12);
        }
    }

    @Test void by_bounds_that_belong_to_the_range() {
        assertThat(find(rad().fran(Literals.KOPFILSRAD__FROM, LocalDate.of(2025, 3, 1)).till(Literals.KOPFILSRAD__FROM, LocalDate.of(2025, 5, 1))))
                .containsExactly("002", "003", "004");
        assertThat(find(rad().fran(Literals.KOPFILSRAD__FAKTISKT_JAN, new BigDecimal("10")))).containsExactly("010", "011");
    }

    @Test void by_enumeration_number_and_time() {
        try (UnitOfWork unit = test.open()) {
            assertThat(unit.list(Sokning.of(Kopfil.class).lika(Literals.KOPFIL__STATUS, Kopfilsstatus.GRANSKAD).lika(Literals.KOPFIL__AR, 2025)))
                    .hasSize(1);
            assertThat(unit.list(Sokning.of(Kopfil.class).i(Literals.KOPFIL__STATUS, List.of(Kopfilsstatus.ARBETSFIL)))).isEmpty();
            assertThat(unit.list(Sokning.of(Kopfil.class).fran(Literals.ENTITET__SKAPAD_TID, test.klocka().instant()))).hasSize(1);
            assertThat(unit.list(Sokning.of(Kopfil.class).fran(Literals.ENTITET__SKAPAD_TID, test.klocka().instant().plusNanos(1000)))).isEmpty();
        }
    }

    @Test void in_pages_and_backwards() {
        try (UnitOfWork unit = test.open()) {
            assertThat(unit.list(rad().order(Literals.KOPFILSRAD__SORTNYCKEL).page(5, 3))).extracting(Kopfilsrad::getSortnyckel)
                    .containsExactly("005", "006", "007");
            assertThat(unit.list(rad().orderDescending(Literals.KOPFILSRAD__SORTNYCKEL).page(0, 2))).extracting(Kopfilsrad::getSortnyckel)
                    .containsExactly("011", "010");
            assertThat(unit.list(rad().order(Literals.KOPFILSRAD__SORTNYCKEL).page(10, 0))).extracting(Kopfilsrad::getSortnyckel)
                    .containsExactly("010", "011");
            assertThat(unit.list(rad().order(Literals.KOPFILSRAD__KOPFIL).order(Literals.KOPFILSRAD__SORTNYCKEL))).hasSize(12);
        }
    }

    @Test void the_same_object_is_the_same_instance_and_keeps_what_was_changed() {
        try (UnitOfWork unit = test.open()) {
            Kopfilsrad first = unit.list(rad().lika(Literals.KOPFILSRAD__SORTNYCKEL, "001")).get(0);
            first.setKonto("osparat");
            assertThat(unit.find(Kopfilsrad.class, first.getId())).containsSame(first);
            assertThat(unit.list(rad().lika(Literals.KOPFILSRAD__SORTNYCKEL, "001")).get(0)).isSameAs(first);
            assertThat(first.getKonto()).isEqualTo("osparat");
            assertThat(unit.find(Kopfil.class, file.getId())).containsSame(first.getKopfil());
        }
    }

    @Test void what_is_removed_in_the_unit_is_no_longer_found() {
        try (UnitOfWork unit = test.open()) {
            Kopfilsrad first = unit.list(rad().lika(Literals.KOPFILSRAD__SORTNYCKEL, "001")).get(0);
            unit.remove(first);
            assertThat(unit.list(rad().lika(Literals.KOPFILSRAD__SORTNYCKEL, "001"))).isEmpty();
            assertThat(unit.find(Kopfilsrad.class, first.getId())).isEmpty();
        }
    }
}
