package se.underlag.ui.internal.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.underlag.model.Person;
import se.underlag.model.UnderlagFactory;

class PersonkortHandlerTest {

    @Test void a_person_who_is_only_typed_has_no_card_that_could_be_opened_and_remembered() {
        Person person = UnderlagFactory.eINSTANCE.createPerson();
        person.setId("ny:199801019990|Åsa Exempelsson");
        assertThat(PersonkortHandler.arLagrad(person)).isFalse();
        assertThat(PersonkortHandler.arLagrad(null)).isFalse();

        person.setVersion(1);
        assertThat(PersonkortHandler.arLagrad(person)).isTrue();
    }
}
