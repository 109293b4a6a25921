package se.underlag.ui.internal.uppgift;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.ui.internal.uppgift.Provuppgifter.uppgift;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.underlag.base.Period;
import se.underlag.model.Roll;
import se.underlag.security.Rolltjanst;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftsstatus;

class UppgiftsbildTest {

    private static final LocalDate IDAG = LocalDate.of(2026, 11, 22);

    private final Uppgift sen = uppgift("Arkivera PL-2", Roll.SOCIALADMINISTRATOR, IDAG.minusDays(3), Uppgiftsstatus.FORSENAD);
    private final Uppgift snart = uppgift("Boka PL-3", Roll.PLANERINGSLEDARE, IDAG.plusDays(2), Uppgiftsstatus.SNART);
    private final Uppgift utanDag = uppgift("Mejla PL-4", Roll.SOCIALADMINISTRATOR, null, Uppgiftsstatus.KOMMANDE);
    private final Uppgift senare = uppgift("Skicka PL-5", Roll.SOCIALADMINISTRATOR, IDAG.plusDays(60), Uppgiftsstatus.KOMMANDE);

    private static Uppgiftsbild bild(Uppgift... uppgifter) {
        return Uppgiftsbild.of(IDAG, List.of(uppgifter), enhet -> EnumSet.of(Roll.SOCIALADMINISTRATOR, Roll.ADMINISTRATOR), null);
    }

    @Test void the_overdue_come_first_and_those_without_a_day_last() {
        assertThat(bild(utanDag, senare, snart, sen).rader()).extracting(rad -> rad.uppgift().vad()).containsExactly("Arkivera PL-2", "Boka PL-3",
                "Skicka PL-5", "Mejla PL-4");
    }

    @Test void one_thing_that_two_roles_may_do_is_one_line() {
        Uppgiftsbild bild = bild(uppgift("Skicka PL-5", Roll.SOCIALADMINISTRATOR, IDAG, Uppgiftsstatus.SNART),
                uppgift("Skicka PL-5", Roll.ENHETSCHEF, IDAG, Uppgiftsstatus.SNART));
        assertThat(bild.rader()).singleElement().satisfies(rad -> {
            assertThat(rad.vem()).isEqualTo("Enhetschef eller Socialadministratör");
            assertThat(rad.mina()).containsExactly(Roll.SOCIALADMINISTRATOR);
        });
    }

    @Test void mine_are_those_of_my_roles_less_the_roles_i_have_turned_off() {
        Uppgiftsbild bild = bild(sen, snart, utanDag);
        assertThat(bild.mina(Set.of())).extracting(Uppgiftsrad::uppgift).containsExactly(sen, utanDag);
        assertThat(bild.mina(Set.of(Roll.SOCIALADMINISTRATOR))).isEmpty();
    }

    @Test void the_count_is_told_by_signs_and_words() {
        assertThat(Uppgiftsord.antal(bild(sen, snart).rader())).isEqualTo("▲ 1 försenad, ◆ 1 snart");
        assertThat(Uppgiftsord.antal(bild(utanDag).rader())).isEmpty();
    }

    @Test void a_day_has_its_tasks_in_the_calendar_also_in_the_weeks_that_the_leaf_shows_of_its_neighbours() {
        Uppgift december = uppgift("Skicka PL-6", Roll.ENHETSCHEF, LocalDate.of(2026, 12, 2), Uppgiftsstatus.KOMMANDE);
        assertThat(Uppgiftsbild.perDag(bild(sen, utanDag, senare, december).rader(), YearMonth.of(2026, 11))).containsOnlyKeys(
                LocalDate.of(2026, 11, 19),
                LocalDate.of(2026, 12, 2));
    }

    @Test void a_source_that_fails_takes_nothing_from_the_others_and_is_told() {
        Clock clock = Clock.fixed(IDAG.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Provuppgifter god = new Provuppgifter().med(sen);
        IllegalStateException fel = new IllegalStateException("borta");
        Uppgiftsbild bild = new Uppgiftslasning(clock).las(List.of(idag -> {
            throw fel;
        }, god), god);
        assertThat(bild.rader()).hasSize(1);
        assertThat(bild.fel()).isSameAs(fel);
        assertThat(new Uppgiftslasning(clock).las(List.of(god), null).mina(Set.of())).as("nobody is known to act").isEmpty();
    }

    @Test void whoever_waits_for_the_tasks_gets_a_picture_also_when_the_store_does_not_tell_the_roles() {
        Clock clock = Clock.fixed(IDAG.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        Provuppgifter prov = new Provuppgifter().med(sen);
        IllegalStateException borta = new IllegalStateException("borta");
        prov.rollernaBorta(borta);
        assertThat(new Uppgiftslasning(clock).lasEllerFel(List.of(prov), prov)).isEqualTo(new Uppgiftsbild(IDAG, List.of(), borta));
        prov.rollernaBorta(null);
        assertThat(new Uppgiftslasning(clock).lasEllerFel(List.of(prov), prov).rader()).hasSize(1);
    }

    @Test void who_holds_no_role_today_is_told_apart_from_who_has_nothing_to_do() {
        Uppgiftsbild inget = new Uppgiftsbild(IDAG, List.of(), null);
        assertThat(Uppgiftslasning.medRoll(inget, mina(false)).utanRoll()).isTrue();
        assertThat(Uppgiftslasning.medRoll(inget, mina(true)).utanRoll()).isFalse();
        assertThat(Uppgiftslasning.medRoll(inget, null).utanRoll()).as("nobody can tell").isFalse();
    }

    /** Tells of one role. */
    private static Rolltjanst mina(boolean galler) {
        Rolltjanst.Rollbild roll = new Rolltjanst.Rollbild("t1", Roll.CONTROLLER, null, null, new Period(null, null), galler);
        return (Rolltjanst) Proxy.newProxyInstance(Rolltjanst.class.getClassLoader(), new Class<?>[] { Rolltjanst.class },
                (proxy, method, arguments) -> new Rolltjanst.Anvandarbild("a1", "anna", "Anna Exempelsson", null, List.of(roll)));
    }

    @Test void a_reminder_comes_once_a_day_for_each_task_and_again_the_next_day() {
        List<Uppgiftsrad> rader = bild(sen, snart).rader();
        Paminnelseminne minne = Paminnelseminne.las("");
        assertThat(minne.nya(IDAG, rader)).extracting(Uppgiftsrad::uppgift).containsExactly(sen);
        minne = Paminnelseminne.las(minne.med(IDAG, minne.nya(IDAG, rader)).text());
        assertThat(minne.nya(IDAG, rader)).isEmpty();
        assertThat(minne.nya(IDAG.plusDays(1), rader)).hasSize(1);
        Uppgift till = uppgift("Boka PL-7", Roll.SOCIALADMINISTRATOR, IDAG.minusDays(1), Uppgiftsstatus.FORSENAD);
        assertThat(minne.nya(IDAG, bild(sen, till).rader())).extracting(Uppgiftsrad::uppgift).containsExactly(till);
        assertThat(Paminnelseminne.las("skräp").dag()).isNull();
    }

    @Test void a_reminder_says_which_or_how_many() {
        Uppgift till = uppgift("Boka PL-7", Roll.SOCIALADMINISTRATOR, IDAG.minusDays(1), Uppgiftsstatus.FORSENAD);
        assertThat(Paminnelse.text(bild(sen).rader())).isEqualTo("Arkivera PL-2. Skulle ha varit gjort 2026-11-19.");
        assertThat(Paminnelse.text(bild(sen, till).rader())).isEqualTo("2 nya försenade uppgifter. Först kommer: Arkivera PL-2.");
    }

    /** By the almanac: 1 November 2026 is a Sunday, 1 January 2027 a Friday of week 53. */
    @Test void the_leaf_has_whole_weeks_with_their_iso_numbers() {
        Manadsblad november = new Manadsblad(YearMonth.of(2026, 11));
        assertThat(november.forsta()).isEqualTo(LocalDate.of(2026, 10, 26));
        assertThat(november.vecka(0)).isEqualTo(44);
        assertThat(november.dagar()).hasSize(42).contains(LocalDate.of(2026, 11, 30));
        assertThat(november.plats(LocalDate.of(2026, 11, 1))).isEqualTo(6);
        assertThat(new Manadsblad(YearMonth.of(2027, 1)).vecka(0)).isEqualTo(53);
        assertThat(Manadsblad.vecka(LocalDate.of(2027, 1, 4))).isEqualTo(1);
    }

    @Test void days_are_told_as_in_the_almanac() {
        assertThat(Uppgiftsord.dag(LocalDate.of(2025, 12, 25))).isEqualTo("Torsdag 25 december 2025, juldagen");
        assertThat(Uppgiftsord.manad(YearMonth.of(2026, 11))).isEqualTo("November 2026");
        assertThat(Uppgiftsord.veckodag(LocalDate.of(2026, 11, 21))).isEqualTo("Lör");
    }
}
