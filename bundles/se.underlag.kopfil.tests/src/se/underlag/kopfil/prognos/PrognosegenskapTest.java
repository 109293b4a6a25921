package se.underlag.kopfil.prognos;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.prognos.Prognosfil.kr;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.prognos.Prognosforslag.AndraDygnspris;
import se.underlag.kopfil.prognos.Prognosforslag.Atgard;
import se.underlag.kopfil.prognos.Prognosforslag.AvslutaIFortid;
import se.underlag.kopfil.prognos.Prognosforslag.Bekrafta;
import se.underlag.kopfil.prognos.Prognosforslag.BytInsats;
import se.underlag.kopfil.prognos.Prognosforslag.Flytta;
import se.underlag.kopfil.prognos.Prognosforslag.FlyttaTillF100;
import se.underlag.kopfil.prognos.Prognosforslag.Forlang;
import se.underlag.kopfil.prognos.Prognosforslag.NyttArende;
import se.underlag.kopfil.prognos.Prognosforslag.TaBort;
import se.underlag.kopfil.prognos.Prognosplan.Radutfall;
import se.underlag.model.Regi;

/** What holds for every action, whatever was done before it: tried on long walks of random actions. */
class PrognosegenskapTest {

    private static final int STEPS = 60;

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 }) void A4_actual_amounts_change_only_by_confirming_and_sums_add_up(int seed) {
        Random random = new Random(seed);
        Prognosfil fil = fil(random);
        for (int i = 0; i < STEPS; i++) {
            Prognosforslag forslag = forslag(fil.lage(), random);
            Prognosplan plan = fil.plan(forslag);
            if (plan.avvisad()) {
                assertThat(plan.handelse()).isNull();
                assertThat(plan.rader())
                        .allSatisfy(rad -> assertThat(rad.efter().plus(rad.prognosEfter())).isEqualTo(rad.fore().plus(rad.prognosFore())));
                continue;
            }
            Prognoslage before = fil.lage();
            fil.gor(forslag);
            Prognoslage after = fil.lage();
            check(forslag, plan, before, after);
            if (plan.handelse() != null) {
                Prognosplan back = fil.plan(new TaBort(Set.of(fil.senaste())));
                assertThat(back.avvisad()).isFalse();
                assertThat(Prognosmotor.efter(after, back).rader()).as("removing is the inverse").isEqualTo(before.rader());
            }
        }
    }

    private static void check(Prognosforslag forslag, Prognosplan plan, Prognoslage before, Prognoslage after) {
        BigDecimal effects = plan.rader().stream().map(Radutfall::effekt).map(Manadsbelopp::summa).reduce(Belopp.NOLL, BigDecimal::add);
        BigDecimal difference = total(after).subtract(total(before));
        if (forslag instanceof Bekrafta) {
            assertThat(difference).isEqualByComparingTo("0");
        } else {
            assertThat(actual(after)).isEqualByComparingTo(actual(before));
            before.rader().forEach(rad -> after.rad(rad.id()).ifPresent(same -> assertThat(same.bild().faktiskt()).isEqualTo(rad.bild().faktiskt())));
            if (plan.handelse() != null) {
                assertThat(difference).isEqualByComparingTo(effects);
            }
        }
        assertThat(plan.summor().andring()).isEqualByComparingTo(forslag instanceof TaBort ? plan.summor().andring() : difference);
        assertThat(after.rader()).allSatisfy(rad -> {
            Manadsbelopp events = Manadsbelopp.TOMT;
            for (Handelsebild handelse : after.handelserPa(rad.id())) {
                for (Handelsebild.Effekt effekt : handelse.arObekraftad() ? handelse.pa(rad.id()).toList() : List.<Handelsebild.Effekt>of()) {
                    events = events.with(effekt.manad(), events.orZero(effekt.manad()).add(effekt.delta()));
                }
            }
            assertThat(rad.bild().prognos()).as("green is the sum of the events").isEqualTo(events);
        });
    }

    @ParameterizedTest
    @ValueSource(ints = { 21, 22, 23, 24, 25, 26 }) void A3_ends_prices_and_extensions_of_counted_rows_never_go_below_nothing(int seed) {
        Random random = new Random(seed);
        Prognosfil fil = new Prognosfil(2024).rad("2023-05-01", "2024-08-20", "1234.50");
        for (int i = 0; i < STEPS; i++) {
            LocalDate dag = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(366));
            Prognosforslag forslag = switch (random.nextInt(3)) {
            case 0 -> new Forlang("r1", dag, null, null);
            case 1 -> new AvslutaIFortid("r1", dag, null);
            default -> new AndraDygnspris("r1", dag, kr(random.nextInt(500, 3000) + ".00"), null);
            };
            if (!fil.plan(forslag).avvisad()) {
                fil.gor(forslag);
                for (int manad = 1; manad <= 12; manad++) {
                    BigDecimal visat = fil.bild("r1").belopp(manad);
                    assertThat(visat == null || visat.signum() >= 0).as("%s month %s shows %s", forslag, manad, visat).isTrue();
                }
            }
        }
    }

    private static Prognosfil fil(Random random) {
        Prognosfil fil = new Prognosfil(random.nextBoolean() ? 2024 : 2025);
        int ar = fil.lage().ar();
        fil.rad(ar - 1 + "-05-10", ar + "-09-30", "3200").rad("BmSS", ar + "-01-01", ar + "-12-31", "4100", Regi.EGEN, true).rad(ar + "-03-03", null,
                "999.99");
        return fil.rad("HVB", ar + "-02-10", ar + "-11-20", "1500", Regi.ENSKILD, false,
                Manadsbelopp.TOMT.with(2, kr("12345.67")).with(5, kr("99.99")).with(11, kr("0")).with(12, kr("4000")));
    }

    private static Prognosforslag forslag(Prognoslage lage, Random random) {
        String rad = lage.rader().get(random.nextInt(lage.rader().size())).id();
        LocalDate dag = LocalDate.of(lage.ar(), 1, 1).plusDays(random.nextInt(400) - 15);
        BigDecimal pris = random.nextInt(4) == 0 ? null : kr(random.nextInt(100, 5000) + "." + random.nextInt(10, 99));
        NyPlats plats = new NyPlats(random.nextBoolean() ? "Annat boende" : "Familjehem", null, pris, null, null, null);
        String handelse = lage.handelser().isEmpty() ? "ingen" : lage.handelser().get(random.nextInt(lage.handelser().size())).id();
        return switch (random.nextInt(10)) {
        case 0 -> new Forlang(rad, dag, pris, null);
        case 1 -> new NyttArende("199901019803", null, dag, plats, null);
        case 2 -> new BytInsats(rad, dag, plats, null);
        case 3 -> new AvslutaIFortid(rad, dag, null);
        case 4 -> new AndraDygnspris(rad, dag, pris, null);
        case 5 -> new FlyttaTillF100(rad, dag, null, null);
        case 6 -> new Flytta(rad, dag, random.nextBoolean() ? null : plats, null);
        case 7 ->
            new Atgard(random.nextBoolean() ? List.of() : List.of(rad), Atgard.totalt(kr("-77.77"), random.nextInt(1, 13), 12), null, "Spara", null);
        case 8 -> new Bekrafta(handelse, random.nextBoolean() ? null : "B-" + random.nextInt(1000), null);
        default -> new TaBort(Set.of(handelse));
        };
    }

    private static BigDecimal total(Prognoslage lage) {
        return lage.rader().stream().map(rad -> rad.bild().summa()).reduce(Belopp.NOLL, BigDecimal::add);
    }

    private static BigDecimal actual(Prognoslage lage) {
        return lage.rader().stream().map(rad -> rad.bild().faktiskt().summa()).reduce(Belopp.NOLL, BigDecimal::add);
    }
}
