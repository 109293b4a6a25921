package se.underlag.security.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.underlag.model.Anvandare;
import se.underlag.model.Handelselogg;
import se.underlag.model.Identitetstyp;
import se.underlag.model.Loggtyp;
import se.underlag.model.Organisationsenhet;
import se.underlag.model.Person;
import se.underlag.model.Roll;
import se.underlag.model.RollTilldelning;
import se.underlag.model.UnderlagFactory;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.security.Skydd;
import se.underlag.testing.TestLagring;

/** A protected identity is masked for everybody until somebody who may lifts it with a reason, for a while. */
class SkyddTjanstTest {

    private static final Duration HALVTIMME = Duration.ofMinutes(30);

    private final UnderlagFactory make = UnderlagFactory.eINSTANCE;
    private TestLagring test;
    private Organisationsenhet unit;
    private Person person;

    @BeforeEach void store() {
        test = TestLagring.ny();
        unit = make.createOrganisationsenhet();
        unit.setKod("BARN");
        test.spara(unit);
        person = make.createPerson();
        person.setEnhetId(unit.getId());
        person.setIdentitet("199801019990");
        person.setIdentitetstyp(Identitetstyp.PERSONNUMMER);
        person.setFornamn("Åsa");
        person.setEfternamn("Exempelsson");
        person.setSkyddadIdentitet(true);
        test.spara(person);
    }

    @AfterEach void close() {
        test.close();
    }

    private Skydd som(String signatur, Roll roll) {
        Anvandare user = make.createAnvandare();
        user.setSignatur(signatur);
        RollTilldelning role = make.createRollTilldelning();
        role.setRoll(roll);
        role.setEnhet(unit);
        user.getRoller().add(role);
        test.spara(user);
        return test.skydd(test.behorighet(signatur));
    }

    private List<Handelselogg> log() {
        try (UnitOfWork reading = test.open()) {
            return reading.list(Sokning.of(Handelselogg.class)).stream().filter(entry -> entry.getTyp() == Loggtyp.LASNING).toList();
        }
    }

    @Test void only_protected_identities_are_masked() {
        Skydd skydd = som("chef", Roll.ENHETSCHEF);
        Person open = make.createPerson();
        assertThat(skydd.dolt(person)).isTrue();
        assertThat(skydd.dolt(open)).isFalse();
        assertThat(skydd.dolt(null)).isFalse();
        assertThat(skydd.text()).isEqualTo("Skyddad identitet");
    }

    @Test void a_permitted_person_lifts_it_with_a_reason_and_that_is_logged() {
        Skydd skydd = som("chef", Roll.ENHETSCHEF);
        skydd.lyft(List.of(person), "  Samtal med brukaren ", HALVTIMME);
        assertThat(skydd.dolt(person)).isFalse();
        assertThat(skydd.lyftTill(person.getId())).contains(test.klocka().instant().plus(HALVTIMME));
        assertThat(log()).singleElement().satisfies(entry -> {
            assertThat(entry.getAnvandare()).isEqualTo("chef");
            assertThat(entry.getObjekttyp()).isEqualTo("Person");
            assertThat(entry.getObjektId()).isEqualTo(person.getId());
            assertThat(entry.getFalt()).isEqualTo("skyddadIdentitet");
            assertThat(entry.getEfter()).isEqualTo("Samtal med brukaren");
            assertThat(entry.getPersoner()).isEqualTo(person.getId());
        });
    }

    @Test void who_may_not_is_refused_and_nothing_is_lifted_or_logged() {
        Skydd skydd = som("adm", Roll.ADMINISTRATOR);
        assertThatThrownBy(() -> skydd.lyft(List.of(person), "Nyfiken", HALVTIMME)).isInstanceOf(BehorighetSaknasException.class)
                .hasMessageContaining("visa skyddade identiteter");
        assertThat(skydd.dolt(person)).isTrue();
        assertThat(log()).isEmpty();
    }

    @Test void without_a_reason_nothing_is_lifted() {
        Skydd skydd = som("chef", Roll.ENHETSCHEF);
        assertThatThrownBy(() -> skydd.lyft(List.of(person), "  ", HALVTIMME)).isInstanceOf(IllegalArgumentException.class);
        assertThat(skydd.dolt(person)).isTrue();
    }

    @Test void one_persons_lifting_is_nobody_elses() {
        Skydd chef = som("chef", Roll.ENHETSCHEF);
        Skydd other = som("forste", Roll.FORSTE_SOCIALSEKRETERARE);
        chef.lyft(List.of(person), "Samtal", HALVTIMME);
        assertThat(other.dolt(person)).isTrue();
    }

    @Test void it_is_masked_again_when_the_time_is_over() {
        som("chef", Roll.ENHETSCHEF);
        Ur ur = new Ur();
        ur.now = test.klocka().instant();
        Skydd skydd = new SkyddTjanst(test.behorighet("chef"), test.laslogg(), ur);
        skydd.lyft(List.of(person), "Samtal", HALVTIMME);
        ur.now = ur.now.plus(HALVTIMME).minusMillis(1);
        assertThat(skydd.dolt(person)).isFalse();
        ur.now = ur.now.plusMillis(1);
        assertThat(skydd.dolt(person)).isTrue();
    }

    /** A clock that goes when it is told. */
    private static final class Ur extends Clock {

        private Instant now;

        @Override public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override public Instant instant() {
            return now;
        }
    }
}
