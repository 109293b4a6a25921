package se.underlag.kopfil.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.junit.jupiter.api.Test;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.ui.edit.Change;

/** What others have stored is told from versions; what is mine and unsaved is not theirs. */
class AndrasraderTest {

    private final Kopfilsmodell mina = fil(same -> {
    }).modell();

    private static Exempelfil fil(Consumer<Exempelfil> mer) {
        Exempelfil fil = new Exempelfil();
        fil.rad("Exempelsson", 1, "1000.00");
        fil.rad("Provsson", 1, "1000.00");
        mer.accept(fil);
        return fil;
    }

    private Andrasrader mot(Consumer<Exempelfil> mer) {
        return Andrasrader.of(Sedda.of(mina), fil(mer).innehall());
    }

    @Test void what_is_stored_as_it_was_read_is_nothing() {
        assertThat(mot(same -> {
        }).isEmpty()).isTrue();
    }

    @Test void a_newer_row_is_told_with_who_changed_it() {
        Andrasrader andras = mot(fil -> {
            Kopfilsrad rad = fil.innehall().rader().get(1);
            rad.setVersion(2);
            rad.setAndradAv("bob");
        });
        assertThat(andras.rader()).containsExactly("rad-2");
        assertThat(andras.vilka()).containsExactly("bob");
    }

    @Test void a_person_who_has_another_name_changes_the_rows_of_that_person() {
        assertThat(mot(fil -> fil.innehall().rader().get(0).getPerson().setVersion(2)).rader()).containsExactly("rad-1");
    }

    @Test void rows_that_come_and_go_are_told() {
        assertThat(mot(fil -> fil.rad("Testsson", 1, "1000.00")).rader()).containsExactly("rad-3");
        assertThat(mot(fil -> fil.innehall().rader().remove(0)).borta()).isEqualTo(1);
    }

    @Test void a_new_event_changes_the_rows_that_it_touches() {
        Andrasrader andras = mot(fil -> {
            Prognoshandelse handelse = fil.handelse(Handelsetyp.FORLANGNING);
            Exempelfil.effekt(handelse, fil.innehall().rader().get(1), 9, "500.00");
        });
        assertThat(andras.rader()).containsExactly("rad-2");
        assertThat(andras.annat()).isTrue();
    }

    @Test void what_was_read_before_my_save_is_older_and_does_not_count() {
        mina.poster().get(0).rad().setVersion(2);
        assertThat(mot(same -> {
        }).isEmpty()).isTrue();
    }

    @Test void my_own_unsaved_rows_edits_and_removals_are_not_theirs() {
        Kopfilsmodell modell = new Kopfilsmodell(fil(same -> {
        }).innehall(), new DefaultOperationHistory());
        modell.historik().execute("ändra",
                List.of(() -> List.of(Change.set(modell.poster().get(0).rad(), Literals.KOPFILSRAD__DYGNSPRIS, new BigDecimal("1.00")))));
        modell.historik().execute("ny", List.of(() -> List.of(Change.insertRoot(modell.rader(), 2, modell.nyRad(2)))));
        modell.historik().execute("bort", List.of(() -> List.of(Change.removeRoot(modell.rader(), modell.poster().get(1).rad()))));
        assertThat(Andrasrader.of(Sedda.of(modell), fil(same -> {
        }).innehall()).isEmpty()).isTrue();
    }
}
