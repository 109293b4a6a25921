package se.underlag.kopfil.internal.kontroll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Testgranskning;
import se.underlag.regler.Datumparametrar;
import se.underlag.regler.Insatsregister;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/** Checking what changed tells the same as checking everything. */
class LopandekorningTest {

    private static final int EDITS = 150;
    private static final int MANGA = 50_000;

    @SuppressWarnings("unchecked") private static Kontrollkorning korning(Kontroll<?>... egna) {
        List<Kontroll<Radbild>> all = new ArrayList<>();
        Stream.concat(Egnakontroller.alla(new Insatsregister()).stream(), Stream.of(egna)).forEach(kontroll -> all.add((Kontroll<Radbild>) kontroll));
        return new Kontrollkorning(all, Datumparametrar.levererade(), Testgranskning.IDAG);
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 }) void random_edits_give_the_same_findings_as_a_full_run(int seed) {
        Random random = new Random(seed);
        Kontrollkorning full = korning(new SammaKonto());
        Lopandekorning follow = full.lopande();
        List<Radbild> rows = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> rows.add(rad(random, i + 1)));
        int checked = 0;
        for (int edit = 0; edit < EDITS; edit++) {
            List<Fynd> found = follow.uppdatera(List.copyOf(rows));
            assertThat(found).isEqualTo(full.kor(rows).fynd());
            checked += follow.kontrollerade();
            edit(rows, random);
        }
        assertThat(checked).as("rows checked by %s edits of 40 rows", EDITS).isLessThan(EDITS * 40);
    }

    private static void edit(List<Radbild> rows, Random random) {
        int at = random.nextInt(rows.size());
        switch (random.nextInt(7)) {
        case 0 -> rows.add(at, rad(random, at + 1));
        case 1 -> rows.remove(rows.size() > 10 ? at : 0);
        case 2 -> Collections.swap(rows, at, random.nextInt(rows.size()));
        case 3 -> {
            Collections.shuffle(rows, random);
            rows.add(rad(random, rows.size() + 1));
        }
        default -> rows.set(at, rad(random, at + 1));
        }
    }

    private static Radbild rad(Random random, int nummer) {
        String person = random.nextInt(6) == 0 ? null : "1955031498" + random.nextInt(10, 16);
        String beslut = random.nextInt(4) == 0 ? null : "B-" + random.nextInt(12);
        LocalDate from = LocalDate.of(2025, random.nextInt(1, 13), 1);
        Manadsbelopp faktiskt = random.nextInt(5) == 0 ? Manadsbelopp.TOMT : Manadsbelopp.TOMT.with(random.nextInt(1, 13), new BigDecimal("3100.00"));
        Manadsbelopp prognos = random.nextInt(3) > 0 ? Manadsbelopp.TOMT : Manadsbelopp.TOMT.with(random.nextInt(1, 13), new BigDecimal("-100.00"));
        List<Integer> gron = IntStream.rangeClosed(1, 12).filter(manad -> prognos.get(manad) != null).boxed().toList();
        return new Radbild(new Fynd.Plats("Nord", null, nummer, null, null, "id" + random.nextInt(), null), 2025, null, person, null, beslut,
                random.nextBoolean() ? "BmSS" : "HVB", null, new Period(from, random.nextBoolean() ? null : from.plusDays(random.nextInt(200) - 10)),
                random.nextInt(6) == 0 ? null : new BigDecimal("100.00"), "K" + random.nextInt(5), null, faktiskt, prognos, gron, null,
                random.nextBoolean() ? from : null);
    }

    @Test void only_the_row_and_those_that_share_a_key_with_it_are_checked_again() {
        List<Radbild> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(enkel("B-" + i, i + 1));
        }
        Lopandekorning follow = korning().lopande();
        follow.uppdatera(rows);
        assertThat(follow.kontrollerade()).isEqualTo(1000);
        follow.uppdatera(rows);
        assertThat(follow.kontrollerade()).isZero();
        rows.set(17, enkel("B-18", 18));
        assertThat(follow.uppdatera(rows)).extracting(Fynd::regel).containsExactly("KF-07");
        assertThat(follow.kontrollerade()).as("the row and the one whose number it took").isEqualTo(2);
        rows.set(17, enkel("B-17", 18));
        assertThat(follow.uppdatera(rows)).isEmpty();
        assertThat(follow.kontrollerade()).as("the other is free again").isEqualTo(2);
    }

    @Test void rows_that_go_are_forgotten_without_looking_through_what_all_others_ask_for() {
        List<Radbild> rows = new ArrayList<>();
        for (int i = 0; i < MANGA; i++) {
            rows.add(enkel("B-" + i, i + 1));
        }
        Lopandekorning follow = new Kontrollkorning(List.of(new Nastabeslut()), Datumparametrar.levererade(), Testgranskning.IDAG).lopande();
        follow.uppdatera(rows);
        List<Radbild> others = IntStream.range(0, MANGA).mapToObj(i -> enkel("B-" + (i + 1), i + 1)).toList();

        assertThat(assertTimeout(Duration.ofSeconds(15), () -> follow.uppdatera(others))).hasSize(MANGA - 1);
        assertThat(follow.uppdatera(List.of(others.get(3), others.get(4)))).hasSize(1);
    }

    private static Radbild enkel(String beslut, int nummer) {
        return new Radbild(new Fynd.Plats("Nord", null, nummer, null, null, "id" + nummer, null), 2025, null, null, null, beslut, "Ledsagning", null,
                new Period(LocalDate.of(2025, 1, 1), null), null, null, null, Manadsbelopp.TOMT, Manadsbelopp.TOMT,
                List.of(), null, null);
    }

    /** A check of somebody else's that looks at the rows of another person. */
    private static final class SammaKonto implements Kontroll<Radbild> {

        @Override public Class<Radbild> type() {
            return Radbild.class;
        }

        @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
            int others = sammanhang.medSamma("beslut|2025|B-" + rad.konto().charAt(1)).size();
            return others < 2 ? Stream.empty() : Stream.of(new Fynd("EGEN", Allvar.UPPLYSNING, "antal " + others, rad.plats(), false));
        }
    }

    /** A check that looks at the beslut after the row's own. */
    private static final class Nastabeslut implements Kontroll<Radbild> {

        @Override public Class<Radbild> type() {
            return Radbild.class;
        }

        @Override public Stream<Fynd> check(Radbild rad, Kontrollsammanhang<Radbild> sammanhang) {
            int next = Integer.parseInt(rad.beslutsnr().substring(2)) + 1;
            return sammanhang.medSamma("beslut|2025|B-" + next).isEmpty() ? Stream.empty()
                    : Stream.of(new Fynd("EGEN", Allvar.UPPLYSNING, "nästa", rad.plats(), false));
        }
    }
}
