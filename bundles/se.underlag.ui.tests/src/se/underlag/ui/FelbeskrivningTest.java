package se.underlag.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.Test;
import se.underlag.base.Anvandarfel;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.security.BehorighetSaknasException;
import se.underlag.security.Handling;

class FelbeskrivningTest {

    /** An expected error of a module that the kit does not know. */
    private static final class Modulfel extends RuntimeException implements Anvandarfel {

        private static final long serialVersionUID = 1L;

        Modulfel(String message) {
            super(message);
        }
    }

    @Test void an_expected_error_is_told_in_its_own_words_without_a_number() {
        Felbeskrivning fel = Felbeskrivning.of(new LagringException(Orsak.OTILLGANGLIG, "Disken är full. Frigör utrymme.", null));
        assertThat(fel.text()).isEqualTo("Disken är full. Frigör utrymme.");
        assertThat(fel.nummer()).isNull();
    }

    @Test void a_busy_database_and_a_missing_permission_have_headings_of_their_own() {
        Felbeskrivning busy = Felbeskrivning.of(new LagringException(Orsak.UPPTAGEN, "Stäng det andra fönstret.", null));
        Felbeskrivning broken = Felbeskrivning.of(new LagringException(Orsak.MIGRERING, "Kopian finns kvar.", null));
        Felbeskrivning denied = Felbeskrivning.of(new BehorighetSaknasException(Handling.KOPFIL_ANDRA, "Be systemförvaltaren."));
        assertThat(busy.rubrik()).isNotEqualTo(broken.rubrik()).isNotEqualTo(denied.rubrik());
        assertThat(denied.text()).isEqualTo("Be systemförvaltaren.");
    }

    @Test void the_error_is_found_under_what_wraps_it() {
        Throwable wrapped = new ExecutionException(new InvocationTargetException(new Modulfel("Raden saknar person.")));
        assertThat(Felbeskrivning.of(wrapped).text()).isEqualTo("Raden saknar person.");
    }

    @Test void an_unexpected_error_shows_a_number_and_not_its_own_message() {
        Felbeskrivning fel = Felbeskrivning.of(new IllegalStateException("19981231-9990 Exempelsson"));
        assertThat(fel.nummer()).hasSize(7);
        assertThat(fel.text()).contains(fel.nummer()).doesNotContain("Exempelsson");
    }

    @Test void a_cancel_is_no_error() {
        assertThat(Felbeskrivning.avbrutet(new InvocationTargetException(new OperationCanceledException()))).isTrue();
        assertThat(Felbeskrivning.avbrutet(new IllegalStateException())).isFalse();
    }

    @Test void what_the_driver_said_is_kept_apart_from_what_is_said_to_the_person() {
        Throwable driver = new IllegalStateException(new SQLException("Table 'X' already exists"));
        Felbeskrivning fel = Felbeskrivning.of(new LagringException(Orsak.OTILLGANGLIG, "Databasen kan inte nås.", driver));
        assertThat(fel.text()).isEqualTo("Databasen kan inte nås.");
        assertThat(fel.tekniskt()).isEqualTo("Table 'X' already exists");
        assertThat(Felbeskrivning.of(new LagringException(Orsak.MIGRERING, "Kopian finns kvar.", null)).tekniskt()).isNull();
    }
}
