package se.underlag.security.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.underlag.model.Anvandare;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.security.Behorighet;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.security.Handling;
import se.underlag.security.Rolltabell;
import se.underlag.testing.TestLagring;

/** Every role by every action, asked of the real service over a real database: in the unit, in another one, for all, before, on and after its days. */
class RollOchHandlingTest {

    private static final LocalDate IDAG = TestLagring.IDAG;
    private static final UnderlagFactory MAKE = UnderlagFactory.eINSTANCE;
    private static final Organisationsenhet ENHET = enhet("BARN");
    private static final Organisationsenhet ANNAN = enhet("VUXEN");
    private static TestLagring test;

    @BeforeAll static void people() {
        test = TestLagring.ny();
        test.spara(ENHET, ANNAN);
        for (Roll roll : Roll.values()) {
            test.spara(anvandare("i-" + roll, har(roll, ENHET, null, null)), anvandare("alla-" + roll, har(roll, null, null, null)),
                    anvandare("forsta-" + roll, har(roll, ENHET, IDAG, null)), anvandare("sista-" + roll, har(roll, ENHET, null, IDAG)),
                    anvandare("fore-" + roll, har(roll, ENHET, IDAG.plusDays(1), null)),
                    anvandare("efter-" + roll, har(roll, ENHET, null, IDAG.minusDays(1))));
        }
        test.spara(anvandare("ingen"), anvandare("tva", har(Roll.CONTROLLER, ANNAN, null, null), har(Roll.SOCIALSEKRETERARE, ENHET, null, null)));
    }

    @AfterAll static void close() {
        test.close();
    }

    private static Organisationsenhet enhet(String kod) {
        Organisationsenhet enhet = MAKE.createOrganisationsenhet();
        enhet.setKod(kod);
        return enhet;
    }

    private static RollTilldelning har(Roll roll, Organisationsenhet enhet, LocalDate from, LocalDate tom) {
        RollTilldelning held = MAKE.createRollTilldelning();
        held.setRoll(roll);
        held.setEnhet(enhet);
        held.setFrom(from);
        held.setTom(tom);
        return held;
    }

    private static Anvandare anvandare(String signatur, RollTilldelning... roller) {
        Anvandare user = MAKE.createAnvandare();
        user.setSignatur(signatur);
        user.getRoller().addAll(List.of(roller));
        return user;
    }

    /** Asks every action by {@code krav}, which is what services call, and wants exactly those of the roles. */
    private static void far(String signatur, Organisationsenhet enhet, Roll... roller) {
        Behorighet asked = test.behorighet(signatur);
        String id = enhet == null ? null : enhet.getId();
        assertThat(Stream.of(Handling.values()).filter(handling -> passes(asked, handling, id)).toList()).as(signatur).containsExactlyElementsOf(
                Stream.of(Handling.values()).filter(handling -> Stream.of(roller).anyMatch(roll -> Rolltabell.permits(roll, handling))).toList());
    }

    private static boolean passes(Behorighet asked, Handling handling, String enhetId) {
        try {
            asked.krav(handling, enhetId);
            return true;
        } catch (BehorighetSaknasException denied) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Roll.class) void a_role_of_a_unit_permits_by_the_table_there_and_nothing_elsewhere(Roll roll) {
        far("i-" + roll, ENHET, roll);
        far("i-" + roll, ANNAN);
        far("i-" + roll, null);
    }

    @ParameterizedTest
    @EnumSource(Roll.class) void a_role_without_a_unit_permits_by_the_table_everywhere(Roll roll) {
        far("alla-" + roll, ENHET, roll);
        far("alla-" + roll, ANNAN, roll);
        far("alla-" + roll, null, roll);
    }

    @ParameterizedTest
    @EnumSource(Roll.class) void a_role_holds_on_its_first_and_last_day_and_not_beside_them(Roll roll) {
        far("forsta-" + roll, ENHET, roll);
        far("sista-" + roll, ENHET, roll);
        far("fore-" + roll, ENHET);
        far("efter-" + roll, ENHET);
    }

    @Test void several_roles_hold_each_in_its_own_unit() {
        far("tva", ENHET, Roll.SOCIALSEKRETERARE);
        far("tva", ANNAN, Roll.CONTROLLER);
        far("tva", null);
    }

    @Test void who_holds_no_role_and_who_is_unknown_may_nothing() {
        far("ingen", ENHET);
        far("ingen", null);
        far("okand", ENHET);
        far("okand", null);
    }
}
