package se.underlag.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.base.Period;
import se.underlag.model.Handelselogg;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.security.Handling;
import se.underlag.security.Rolltjanst;
import se.underlag.security.Rolltjanst.Anvandarbild;
import se.underlag.security.Rolltjanst.Rollbild;
import se.underlag.security.Rolltjanst.Rollutfall;
import se.underlag.security.Rolltjanst.Tilldelning;
import se.underlag.testing.TestLagring;

/** Roles are given and taken back by a systemförvaltare, with a trace, and somebody always runs the system. */
class RolltjanstTest {

    private static final LocalDate IDAG = TestLagring.IDAG;
    private static final Period TILLS_VIDARE = new Period(null, null);
    private TestLagring test;
    private Organisationsenhet unit;
    private Rolltjanst tjanst;

    @BeforeEach void openStore() {
        test = TestLagring.ny();
        unit = UnderlagFactory.eINSTANCE.createOrganisationsenhet();
        unit.setKod("BARN");
        test.spara(unit);
        Behorighet owner = test.behorighet("agare");
        owner.krav(Handling.ROLL_ANDRA, null);
        tjanst = test.roller(owner);
    }

    @AfterEach void closeStore() {
        test.close();
    }

    private Anvandarbild ger(String signatur, Roll roll, String enhetId, Period dagar) {
        return switch (tjanst.ge(new Tilldelning(signatur, "Anna Exempelsson", roll, enhetId, dagar))) {
        case Rollutfall.Gjort done -> done.anvandare();
        case Rollutfall.Avvisat refused -> throw new AssertionError(refused.skal());
        };
    }

    private Rollbild forvaltare(Anvandarbild anvandare) {
        return anvandare.roller().stream().filter(role -> role.roll() == Roll.SYSTEMFORVALTARE).findFirst().orElseThrow();
    }

    @Test void somebody_unknown_is_added_with_the_role_and_may_at_once() {
        Anvandarbild anna = ger("anna", Roll.ENHETSCHEF, unit.getId(), new Period(IDAG, null));

        assertThat(anna.namn()).isEqualTo("Anna Exempelsson");
        assertThat(anna.roller()).singleElement().satisfies(role -> {
            assertThat(role.enhet()).isEqualTo("BARN");
            assertThat(role.galler()).isTrue();
        });
        assertThat(test.behorighet("anna").far(Handling.AVTAL_SIGNERA, unit.getId())).isTrue();
        assertThat(tjanst.anvandare()).extracting(Anvandarbild::signatur).containsExactly("anna", "agare");
    }

    @Test void the_same_role_twice_on_a_day_is_refused_and_another_time_or_unit_is_not() {
        ger("anna", Roll.CONTROLLER, unit.getId(), new Period(IDAG, IDAG.plusDays(30)));
        assertThat(tjanst.ge(new Tilldelning("anna", null, Roll.CONTROLLER, unit.getId(), new Period(IDAG.plusDays(30), null))))
                .isInstanceOfSatisfying(Rollutfall.Avvisat.class, no -> assertThat(no.skal()).contains("Controller"));
        ger("anna", Roll.CONTROLLER, unit.getId(), new Period(IDAG.plusDays(31), null));
        ger("anna", Roll.CONTROLLER, null, TILLS_VIDARE);
        assertThat(tjanst.ge(new Tilldelning("anna", null, Roll.CONTROLLER, unit.getId(), new Period(IDAG.plusDays(90), null))))
                .as("held in all units").isInstanceOf(Rollutfall.Avvisat.class);
    }

    @Test void BB_14_a_systemforvaltare_says_where_somebody_is_mailed_and_what_is_no_address_is_refused() {
        ger("anna", Roll.CONTROLLER, unit.getId(), TILLS_VIDARE);
        assertThat(tjanst.epost("anna", " anna@kommun.example ")).isInstanceOfSatisfying(Rollutfall.Gjort.class,
                done -> assertThat(done.anvandare().epost()).isEqualTo("anna@kommun.example"));
        assertThat(tjanst.epost("anna", "anna@kommun")).isInstanceOfSatisfying(Rollutfall.Avvisat.class,
                no -> assertThat(no.skal()).isEqualTo("anna@kommun är ingen e-postadress. Skriv den som namn@kommun.se."));
        assertThat(tjanst.epost("ingen", "ingen@kommun.example")).isInstanceOf(Rollutfall.Avvisat.class);
        assertThat(tjanst.epost("anna", "")).isInstanceOfSatisfying(Rollutfall.Gjort.class,
                done -> assertThat(done.anvandare().epost()).isNull());
    }

    @Test void reversed_days_and_nobody_are_refused_in_words() {
        assertThat(tjanst.ge(new Tilldelning("anna", null, Roll.CONTROLLER, null, new Period(IDAG, IDAG.minusDays(1)))))
                .isInstanceOf(Rollutfall.Avvisat.class);
        assertThat(tjanst.ge(new Tilldelning(" ", null, Roll.CONTROLLER, null, TILLS_VIDARE))).isInstanceOf(Rollutfall.Avvisat.class);
        assertThat(tjanst.anvandare()).extracting(Anvandarbild::signatur).containsExactly("agare");
    }

    @Test void a_role_ends_by_its_last_day_and_one_that_never_held_is_removed() {
        Rollbild held = ger("anna", Roll.ENHETSCHEF, unit.getId(), new Period(IDAG.minusDays(10), null)).roller().get(0);
        assertThat(tjanst.avsluta(held.id(), IDAG.minusDays(1))).isInstanceOfSatisfying(Rollutfall.Gjort.class,
                done -> assertThat(done.anvandare().roller()).singleElement().satisfies(role -> {
                    assertThat(role.dagar()).isEqualTo(new Period(IDAG.minusDays(10), IDAG.minusDays(1)));
                    assertThat(role.galler()).isFalse();
                }));
        assertThat(test.behorighet("anna").far(Handling.AVTAL_SIGNERA, unit.getId())).isFalse();

        Rollbild coming = ger("bo", Roll.CONTROLLER, null, new Period(IDAG.plusDays(1), null)).roller().get(0);
        assertThat(tjanst.avsluta(coming.id(), IDAG)).isInstanceOfSatisfying(Rollutfall.Gjort.class,
                done -> assertThat(done.anvandare().roller()).isEmpty());
        assertThat(tjanst.avsluta(coming.id(), IDAG)).as("gone").isInstanceOf(Rollutfall.Avvisat.class);
    }

    @Test void a_role_that_was_taken_back_can_be_given_again_from_today() {
        Rollbild held = ger("anna", Roll.ENHETSCHEF, null, new Period(IDAG.minusDays(10), null)).roller().get(0);
        tjanst.avsluta(held.id(), IDAG.minusDays(1));
        assertThat(ger("anna", Roll.ENHETSCHEF, null, TILLS_VIDARE).roller()).extracting(Rollbild::dagar)
                .containsExactly(new Period(IDAG.minusDays(10), IDAG.minusDays(1)), new Period(IDAG, null));
    }

    @Test void the_last_systemforvaltare_stays_until_there_is_another() {
        Rollbild own = forvaltare(tjanst.min());
        assertThat(tjanst.avsluta(own.id(), IDAG.plusDays(14))).isInstanceOfSatisfying(Rollutfall.Avvisat.class,
                no -> assertThat(no.skal()).contains("2025-07-01"));
        ger("anna", Roll.SYSTEMFORVALTARE, unit.getId(), TILLS_VIDARE);
        assertThat(tjanst.avsluta(own.id(), IDAG.plusDays(14))).as("one unit is not all").isInstanceOf(Rollutfall.Avvisat.class);
        ger("bo", Roll.SYSTEMFORVALTARE, null, new Period(IDAG.plusDays(10), null));
        assertThat(tjanst.avsluta(own.id(), IDAG.plusDays(14))).isInstanceOf(Rollutfall.Gjort.class);
    }

    @Test void only_a_systemforvaltare_for_all_units_gives_and_takes() {
        Rollbild role = ger("anna", Roll.ENHETSCHEF, null, TILLS_VIDARE).roller().get(0);
        ger("bo", Roll.SYSTEMFORVALTARE, unit.getId(), TILLS_VIDARE);
        for (String who : List.of("anna", "bo", "okand")) {
            Rolltjanst other = test.roller(test.behorighet(who));
            assertThatThrownBy(other::anvandare).isInstanceOf(BehorighetSaknasException.class).hasMessageContaining("systemförvaltare");
            assertThatThrownBy(() -> other.ge(new Tilldelning(who, null, Roll.SYSTEMFORVALTARE, null, TILLS_VIDARE)))
                    .isInstanceOf(BehorighetSaknasException.class);
            assertThatThrownBy(() -> other.avsluta(role.id(), IDAG)).isInstanceOf(BehorighetSaknasException.class);
        }
        assertThat(test.roller(test.behorighet("anna")).min().roller()).hasSize(1);
        assertThat(test.roller(test.behorighet("okand")).min().roller()).isEmpty();
    }

    @Test void giving_and_taking_stand_in_the_log_with_who_did_it() {
        Rollbild role = ger("anna", Roll.ENHETSCHEF, unit.getId(), new Period(IDAG.minusDays(10), null)).roller().get(0);
        tjanst.avsluta(role.id(), IDAG);
        try (UnitOfWork reading = test.open()) {
            assertThat(reading.list(Sokning.of(Handelselogg.class).lika(UnderlagPackage.Literals.HANDELSELOGG__OBJEKT_ID, role.id())))
                    .hasSizeGreaterThanOrEqualTo(2).extracting(Handelselogg::getAnvandare).containsOnly("agare");
        }
    }
}
