package se.underlag.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Anvandare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Loggtyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.security.Handling;
import se.underlag.testing.TestLagring;

/** Default deny, roles dated and per unit, the owner of a new database, the reading log. */
class BehorighetTjanstTest {

    private static final LocalDate IDAG = TestLagring.IDAG;
    private final UnderlagFactory make = UnderlagFactory.eINSTANCE;
    private TestLagring test;
    private Organisationsenhet unit;
    private Organisationsenhet other;

    @BeforeEach void openStore() {
        test = TestLagring.ny();
        unit = enhet("BARN");
        other = enhet("VUXEN");
        test.spara(unit, other);
    }

    @AfterEach void closeStore() {
        test.close();
    }

    private Organisationsenhet enhet(String kod) {
        Organisationsenhet enhet = make.createOrganisationsenhet();
        enhet.setKod(kod);
        return enhet;
    }

    private Behorighet holder(Roll roll, Organisationsenhet enhet, LocalDate from, LocalDate tom) {
        Anvandare user = make.createAnvandare();
        user.setSignatur("anna");
        RollTilldelning role = make.createRollTilldelning();
        role.setRoll(roll);
        role.setEnhet(enhet);
        role.setFrom(from);
        role.setTom(tom);
        user.getRoller().add(role);
        test.spara(user);
        return test.behorighet("anna");
    }

    @Test void the_first_user_of_an_embedded_database_owns_it() {
        Behorighet owner = test.behorighet("agare");
        for (Handling handling : Handling.values()) {
            owner.krav(handling, null);
            owner.krav(handling, unit.getId());
        }
        try (UnitOfWork reading = test.open()) {
            assertThat(reading.list(Sokning.of(Anvandare.class))).singleElement().satisfies(user -> {
                assertThat(user.getSignatur()).isEqualTo("agare");
                assertThat(user.getRoller()).extracting(RollTilldelning::getRoll).containsExactly(Roll.values());
                assertThat(user.getRoller()).extracting(RollTilldelning::getEnhet).containsOnlyNulls();
            });
        }
    }

    @Test void the_second_user_of_a_database_is_denied_in_swedish() {
        test.behorighet("agare").krav(Handling.ENHET_LASA, unit.getId());
        Behorighet stranger = test.behorighet("okand");

        assertThatThrownBy(() -> stranger.krav(Handling.ENHET_LASA, unit.getId())).isInstanceOf(BehorighetSaknasException.class)
                .hasMessageContaining("okand")
                .hasMessageContaining("systemförvaltare");
        assertThat(stranger.far(Handling.ENHET_LASA, null)).isFalse();
        try (UnitOfWork reading = test.open()) {
            assertThat(reading.count(Sokning.of(Anvandare.class))).isEqualTo(1);
        }
    }

    @Test void nobody_becomes_anything_on_a_server_by_coming_first() {
        try (TestLagring server = TestLagring.nyPostgresql()) {
            assertThatThrownBy(() -> server.behorighet("forst").krav(Handling.ENHET_LASA, null)).isInstanceOf(BehorighetSaknasException.class);
            try (UnitOfWork reading = server.open()) {
                assertThat(reading.count(Sokning.of(Anvandare.class))).isZero();
            }
        }
    }

    @Test void a_role_holds_in_its_unit_only() {
        Behorighet admin = holder(Roll.SOCIALADMINISTRATOR, unit, null, null);
        assertThat(admin.far(Handling.KOPFIL_ANDRA, unit.getId())).isTrue();
        assertThat(admin.far(Handling.KOPFIL_ANDRA, other.getId())).isFalse();
        assertThat(admin.far(Handling.KOPFIL_ANDRA, null)).isFalse();
        assertThat(admin.far(Handling.SAKERHETSKOPIERA, unit.getId())).isFalse();
        assertThatThrownBy(() -> admin.krav(Handling.KOPFIL_ANDRA, other.getId())).isInstanceOfSatisfying(BehorighetSaknasException.class,
                e -> assertThat(e.handling()).isEqualTo(Handling.KOPFIL_ANDRA)).hasMessageContaining("ändra i köpfiler");
    }

    @Test void a_role_for_all_units_holds_everywhere() {
        Behorighet controller = holder(Roll.CONTROLLER, null, null, null);
        assertThat(controller.far(Handling.PROGNOS_LASA, unit.getId())).isTrue();
        assertThat(controller.far(Handling.PROGNOS_LASA, other.getId())).isTrue();
        assertThat(controller.far(Handling.PROGNOS_LASA, null)).isTrue();
        assertThat(controller.far(Handling.PERSON_LASA, unit.getId())).isFalse();
    }

    @Test void a_role_holds_from_its_first_day_to_its_last() {
        assertThat(holder(Roll.ENHETSCHEF, unit, IDAG, IDAG).far(Handling.KOPFIL_LASA, unit.getId())).isTrue();
    }

    @Test void a_role_does_not_hold_the_day_before_it_begins() {
        assertThat(holder(Roll.ENHETSCHEF, unit, IDAG.plusDays(1), null).far(Handling.KOPFIL_LASA, unit.getId())).isFalse();
    }

    @Test void a_role_does_not_hold_the_day_after_it_ends() {
        assertThat(holder(Roll.ENHETSCHEF, unit, null, IDAG.minusDays(1)).far(Handling.KOPFIL_LASA, unit.getId())).isFalse();
    }

    @Test void a_role_that_is_taken_away_is_gone_at_once() {
        Behorighet chef = holder(Roll.ENHETSCHEF, unit, null, null);
        assertThat(chef.far(Handling.KOPFIL_LASA, unit.getId())).isTrue();
        test.i(work -> work.list(Sokning.of(Anvandare.class).lika(UnderlagPackage.Literals.ANVANDARE__SIGNATUR, "anna")).get(0).getRoller().clear());
        assertThat(chef.far(Handling.KOPFIL_LASA, unit.getId())).isFalse();
    }

    @Test void what_was_read_is_one_entry_with_each_person_once() {
        test.laslogg().last("Kopfil", "k1", unit.getId(), List.of("p2", "p1", "p2"));
        test.laslogg().exporterat("Kopfil", "k1", unit.getId(), List.of("p1"));

        try (UnitOfWork reading = test.open()) {
            List<Handelselogg> entries = reading.list(Sokning.of(Handelselogg.class).lika(UnderlagPackage.Literals.HANDELSELOGG__OBJEKT_ID, "k1")
                    .order(UnderlagPackage.Literals.ENTITET__ID));
            assertThat(entries).extracting(Handelselogg::getTyp).containsExactly(Loggtyp.LASNING, Loggtyp.EXPORT);
            assertThat(entries).extracting(Handelselogg::getPersoner).containsExactly("p1 p2", "p1");
            assertThat(entries).extracting(Handelselogg::getAnvandare).containsOnly(TestLagring.ANVANDARE);
            assertThat(entries).extracting(Handelselogg::getEnhetId).containsOnly(unit.getId());
            assertThat(entries).extracting(Handelselogg::getTid).containsOnly(test.klocka().instant());
        }
    }
}
