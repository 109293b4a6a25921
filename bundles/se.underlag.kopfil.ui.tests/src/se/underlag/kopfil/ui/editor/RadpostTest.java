package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.kopfil.ui.editor.Exempelfil.effekt;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.underlag.ui.sekretess.Avmaskning;
import se.underlag.base.Klocka;
import java.time.LocalDate;
import java.time.Clock;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Person;
import se.underlag.model.Prognoshandelse;

class RadpostTest {

    private final Exempelfil fil = new Exempelfil();

    @Test void PR_03_an_extension_is_green_on_the_existing_row_and_apart_from_the_actual() {
        Radpost post = Exempelfil.s01().modell().poster().get(0);

        assertThat(post.faktiskt().summa()).isEqualTo("656000.00");
        assertThat(post.prognos().summa()).isEqualTo("294400.00");
        assertThat(post.summa()).isEqualTo("950400.00");
        assertThat(IntStream.rangeClosed(1, 12).filter(post::arGron)).containsExactly(10, 11, 12);
        assertThat(post.visat(9)).isEqualTo("96000.00");
        assertThat(post.visat(10)).isEqualTo("99200.00");
        assertThat(post.visat(1)).isNull();
    }

    @Test void A3_a_reduction_shows_what_is_left_and_keeps_the_actual_amount() {
        Kopfilsrad rad = fil.rad("Exempelsson", 11, "123000.00", "127100.00");
        Prognoshandelse byte_ = fil.handelse(Handelsetyp.BYTE_AV_INSATS);
        effekt(byte_, rad, 11, "-123000.00");
        effekt(byte_, rad, 12, "-127100.00");

        Radpost post = fil.modell().poster().get(0);

        assertThat(post.faktiskt().summa()).isEqualTo("250100.00");
        assertThat(post.prognos().summa()).isEqualTo("-250100.00");
        assertThat(post.visat(11)).isEqualTo("0.00");
        assertThat(post.summa()).isEqualTo("0.00");
    }

    @Test void PR_02_several_events_on_one_month_add_up_and_one_of_zero_kronor_is_green_too() {
        Kopfilsrad rad = fil.rad("Exempelsson", 10, "100.00");
        effekt(fil.handelse(Handelsetyp.PRISANDRING), rad, 10, "-20.00");
        effekt(fil.handelse(Handelsetyp.FORLANGNING), rad, 10, "7.50");
        effekt(fil.handelse(Handelsetyp.FORLANGNING), rad, 11, "0.00");

        Radpost post = fil.modell().poster().get(0);

        assertThat(post.visat(10)).isEqualTo("87.50");
        assertThat(post.arGron(11)).isTrue();
        assertThat(post.visat(11)).isEqualTo("0.00");
        assertThat(post.arGron(12)).isFalse();
    }

    @Test void A27_what_is_confirmed_or_removed_is_no_forecast_any_more() {
        Kopfilsrad rad = fil.rad("Exempelsson", 10, "99200.00");
        Prognoshandelse confirmed = fil.handelse(Handelsetyp.FORLANGNING);
        effekt(confirmed, rad, 10, "99200.00");
        confirmed.setStatus(Handelsestatus.BEKRAFTAD);
        Prognoshandelse removed = fil.handelse(Handelsetyp.PRISANDRING);
        effekt(removed, rad, 11, "5.00");
        removed.setStatus(Handelsestatus.BORTTAGEN);

        Radpost post = fil.modell().poster().get(0);

        assertThat(post.harPrognos()).isFalse();
        assertThat(post.summa()).isEqualTo("99200.00");
    }

    @Test void undo_names_a_row_by_the_family_name_or_its_number() {
        fil.rad("Exempelsson", 1);
        fil.rad("Provsson", 1).setPerson(null);

        assertThat(fil.modell().poster().get(0).forPeople()).isEqualTo("Exempelsson");
        assertThat(fil.modell().poster().get(1).forPeople()).contains("2");
        assertThat(fil.modell().poster().get(1).namn()).isEmpty();
    }

    @Test void undo_never_names_a_protected_person_since_its_words_outlive_a_lifting() {
        Person person = fil.rad("Lyftsson", 1).getPerson();
        person.setSkyddadIdentitet(true);
        Radpost post = fil.modell().poster().get(0);
        Clock klocka = Klocka.fixed(LocalDate.of(2024, 9, 25));
        Avmaskning.hav(person.getId(), klocka.instant().plusSeconds(60), klocka);

        assertThat(post.arSkyddad()).isFalse();
        assertThat(post.forPeople()).isEqualTo("rad 1");
    }
}
