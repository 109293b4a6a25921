package se.underlag.kopfil.ui.livscykel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.underlag.kopfil.livscykel.Checklistrad;

/** KF-09, A2: a checklist while it is edited. */
class ChecklistmodellTest {

    private static final Checklistrad FORSTA = new Checklistrad("1", "KF-07", "Första?", null, null);
    private static final Checklistrad ANDRA = new Checklistrad("2", null, "Andra?", LocalDate.of(2025, 1, 1), null);

    @Test void KF_09_questions_move_change_come_and_go() {
        Checklistmodell modell = new Checklistmodell(List.of(FORSTA, ANDRA), true);
        assertThat(modell.rader()).containsExactly(FORSTA, ANDRA);
        modell.flytta(modell.punkter().get(0), 1);
        modell.flytta(modell.punkter().get(1), 1);
        assertThat(modell.rader()).containsExactly(ANDRA, FORSTA);
        modell.punkter().get(1).satt(3, "2025-12-31");
        modell.ny("Tredje?").satt(1, " PR-02 ");
        modell.taBort(modell.punkter().get(0));
        assertThat(modell.rader()).containsExactly(new Checklistrad("1", "KF-07", "Första?", null, LocalDate.of(2025, 12, 31)),
                new Checklistrad(null, "PR-02", "Tredje?", null, null));
    }

    @Test void KF_09_a_copy_of_the_template_becomes_rows_of_its_own() {
        assertThat(new Checklistmodell(List.of(FORSTA), false).rader()).extracting(Checklistrad::id).containsOnlyNulls();
    }

    @Test void KF_09_what_is_wrong_is_told_before_it_is_saved() {
        Checklistmodell modell = new Checklistmodell(List.of(ANDRA), true);
        assertThat(modell.fel()).isEmpty();
        modell.punkter().get(0).satt(3, "i fjol");
        assertThat(modell.fel()).hasValueSatisfying(text -> assertThat(text).contains("i fjol"));
        modell.punkter().get(0).satt(3, "2024-12-31");
        assertThat(modell.fel()).isPresent();
        modell.punkter().get(0).satt(3, "");
        modell.punkter().get(0).satt(0, " ");
        assertThat(modell.fel()).isPresent();
    }
}
