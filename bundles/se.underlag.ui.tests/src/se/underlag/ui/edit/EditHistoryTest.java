package se.underlag.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__DYGNSPRIS;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__FAKTISKT_MAR;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KONTO;
import static se.underlag.model.UnderlagPackage.Literals.PROGNOSEFFEKT__DELTA;
import static se.underlag.model.UnderlagPackage.Literals.PROGNOSHANDELSE__EFFEKTER;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;

class EditHistoryTest {

    private final EditHistory history = new EditHistory(new DefaultOperationHistory(), new Object(), "köpfil");
    private final Kopfilsrad rad = UnderlagFactory.eINSTANCE.createKopfilsrad();

    @Test void an_edit_is_made_taken_back_and_made_again() {
        setKonto("4510");
        assertThat(rad.getKonto()).isEqualTo("4510");
        assertThat(history.undoLabel()).isEqualTo("Ändra konto");

        history.undo();
        assertThat(rad.getKonto()).isNull();
        assertThat(history.undoLabel()).isNull();
        assertThat(history.redoLabel()).isEqualTo("Ändra konto");

        history.redo();
        assertThat(rad.getKonto()).isEqualTo("4510");
    }

    @Test void dirty_is_the_position_and_not_the_number_of_edits() {
        assertThat(history.isDirty()).isFalse();
        setKonto("1");
        assertThat(history.isDirty()).isTrue();
        history.undo();
        assertThat(history.isDirty()).isFalse();

        history.redo();
        history.markSaved();
        assertThat(history.isDirty()).isFalse();
        history.undo();
        assertThat(history.isDirty()).isTrue();
        history.redo();
        assertThat(history.isDirty()).isFalse();
    }

    @Test void a_saved_position_on_a_branch_that_was_left_is_never_reached_again() {
        setKonto("1");
        history.markSaved();
        history.undo();
        setKonto("2");
        history.undo();

        assertThat(history.isDirty()).isTrue();
        assertThat(history.isChanged(rad, KOPFILSRAD__KONTO)).isTrue();
    }

    @Test void a_feature_is_changed_while_it_differs_from_what_was_saved() {
        rad.setKonto("1");
        setKonto("2");
        assertThat(history.isChanged(rad, KOPFILSRAD__KONTO)).isTrue();
        assertThat(history.isChanged(rad, KOPFILSRAD__DYGNSPRIS)).isFalse();

        setKonto("1");
        assertThat(history.isChanged(rad, KOPFILSRAD__KONTO)).isFalse();
        assertThat(history.changedRoots()).isEmpty();
    }

    @Test void undoing_past_a_save_is_a_change() {
        setKonto("1");
        history.markSaved();
        assertThat(history.changedRoots()).isEmpty();

        history.undo();
        assertThat(history.changedRoots()).containsExactly(rad);
    }

    @Test void a_changed_effect_makes_its_event_the_root_to_save() {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        handelse.getEffekter().add(effekt);

        history.execute("Ändra", List.of(() -> List.of(Change.set(effekt, PROGNOSEFFEKT__DELTA, new BigDecimal("10.00")))));

        assertThat(history.changedRoots()).containsExactly(handelse);
    }

    @Test void elements_come_and_go_at_their_place() {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        Prognoseffekt first = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        Prognoseffekt second = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        handelse.getEffekter().add(first);
        handelse.getEffekter().add(second);

        history.execute("Ta bort", List.of(() -> List.of(Change.remove(handelse, PROGNOSHANDELSE__EFFEKTER, first))));
        assertThat(handelse.getEffekter()).containsExactly(second);
        assertThat(history.changedRoots()).contains(handelse);

        history.undo();
        assertThat(handelse.getEffekter()).containsExactly(first, second);
        assertThat(history.changedRoots()).isEmpty();
    }

    @Test void several_cells_are_one_edit_and_each_sees_what_the_earlier_did() {
        Edit addHundred = () -> List.of(Change.set(rad, KOPFILSRAD__FAKTISKT_MAR, rad.getFaktisktMar() == null ? new BigDecimal("100.00")
                : rad.getFaktisktMar().add(new BigDecimal("100.00"))));

        history.execute("Klistra in", List.of(addHundred, addHundred));
        assertThat(rad.getFaktisktMar()).isEqualTo("200.00");

        history.undo();
        assertThat(rad.getFaktisktMar()).isNull();
        history.redo();
        assertThat(rad.getFaktisktMar()).isEqualTo("200.00");
    }

    @Test void listeners_hear_edits_undo_redo_and_saves() {
        List<Set<EObject>> heard = new ArrayList<>();
        history.addListener(heard::add);

        setKonto("1");
        history.undo();
        history.redo();
        history.markSaved();

        assertThat(heard).containsExactly(Set.of(rad), Set.of(rad), Set.of(rad), Set.of());
    }

    @Test void an_edit_that_changes_nothing_leaves_no_trace() {
        history.execute("Inget", List.of(List::of));

        assertThat(history.undoLabel()).isNull();
        assertThat(history.isDirty()).isFalse();
    }

    @Test void when_the_oldest_edits_are_forgotten_undoing_all_is_not_the_saved_state() {
        for (int i = 0; i <= 1000; i++) {
            setKonto(String.valueOf(i));
        }
        while (history.undoLabel() != null) {
            history.undo();
        }

        assertThat(rad.getKonto()).isEqualTo("0");
        assertThat(history.isDirty()).isTrue();
    }

    @Test void after_dispose_nothing_is_left_to_undo() {
        setKonto("1");
        history.dispose();

        assertThat(history.undoLabel()).isNull();
    }

    @Test void a_part_that_was_changed_and_taken_out_is_no_root_to_save() {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        handelse.getEffekter().add(effekt);

        history.execute("Ändra och ta bort", List.of(() -> List.of(Change.set(effekt, PROGNOSEFFEKT__DELTA, new BigDecimal("10.00")),
                Change.remove(handelse, PROGNOSHANDELSE__EFFEKTER, effekt))));

        assertThat(history.changedRoots()).containsExactly(handelse);
    }

    @Test void parts_go_back_to_their_places_with_what_they_held() {
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        Prognoseffekt first = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        Prognoseffekt second = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        Prognoseffekt ny = UnderlagFactory.eINSTANCE.createPrognoseffekt();
        first.setDelta(new BigDecimal("1.00"));
        handelse.getEffekter().add(first);
        handelse.getEffekter().add(second);
        history.execute("Ändra", List.of(() -> List.of(Change.set(first, PROGNOSEFFEKT__DELTA, new BigDecimal("10.00")),
                Change.remove(handelse, PROGNOSHANDELSE__EFFEKTER, first), Change.add(handelse, PROGNOSHANDELSE__EFFEKTER, ny))));

        history.execute("Återställ", List.of(() -> history.toSaved(handelse)));

        assertThat(handelse.getEffekter()).containsExactly(first, second);
        assertThat(first.getDelta()).isEqualTo("1.00");
        assertThat(history.changedRoots()).isEmpty();
    }

    private void setKonto(String konto) {
        history.execute("Ändra konto", List.of(() -> List.of(Change.set(rad, KOPFILSRAD__KONTO, konto))));
    }
}
