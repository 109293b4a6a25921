package se.underlag.ui.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KOMMENTAR;
import static se.underlag.model.UnderlagPackage.Literals.KOPFILSRAD__KONTO;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.core.commands.operations.DefaultOperationHistory;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.UnderlagFactory;

/** Rows that come and go as edits. */
class RootsTest {

    private final EditHistory history = new EditHistory(new DefaultOperationHistory(), new Object(), "köpfil");
    private final List<EObject> list = new ArrayList<>();
    private final Roots roots = new Roots() {

        @Override public void insert(int index, EObject root) {
            list.add(Math.min(index, list.size()), root);
        }

        @Override public int indexOf(EObject root) {
            return list.indexOf(root);
        }

        @Override public int remove(EObject root) {
            int index = list.indexOf(root);
            list.remove(index);
            return index;
        }

        @Override public boolean contains(EObject root) {
            return list.contains(root);
        }
    };
    private final Kopfilsrad a = rad("a");
    private final Kopfilsrad b = rad("b");
    private final Kopfilsrad c = rad("c");
    private final Kopfilsrad ny = rad("ny");

    RootsTest() {
        list.addAll(List.of(a, b, c));
    }

    @Test void a_root_comes_goes_back_and_comes_again_at_its_place() {
        insert(1);
        assertThat(list).containsExactly(a, ny, b, c);
        assertThat(history.addedRoots()).containsExactly(ny);
        assertThat(history.changedRoots()).containsExactly(ny);

        history.undo();
        assertThat(list).containsExactly(a, b, c);
        assertThat(history.addedRoots()).isEmpty();
        assertThat(history.changedRoots()).isEmpty();
        assertThat(history.isDirty()).isFalse();

        history.redo();
        assertThat(list).containsExactly(a, ny, b, c);
        assertThat(history.isDirty()).isTrue();
    }

    @Test void a_removed_root_comes_back_where_it_stood() {
        remove(b);
        assertThat(list).containsExactly(a, c);
        assertThat(history.removedRoots()).containsExactly(b);
        assertThat(history.changedRoots()).isEmpty();

        history.undo();
        assertThat(list).containsExactly(a, b, c);
        assertThat(history.removedRoots()).isEmpty();
    }

    @Test void several_that_come_and_go_in_one_edit_are_taken_back_as_one() {
        history.execute("Byt", List.of(() -> List.of(Change.removeRoot(roots, a), Change.removeRoot(roots, c), Change.insertRoot(roots, 1, ny))));
        assertThat(list).containsExactly(b, ny);

        history.undo();
        assertThat(list).containsExactly(a, b, c);
        history.redo();
        assertThat(list).containsExactly(b, ny);
        assertThat(history.removedRoots()).containsExactly(a, c);
    }

    @Test void what_came_and_went_again_needs_no_saving() {
        insert(3);
        setKonto(ny, "4510");
        remove(ny);

        assertThat(history.addedRoots()).isEmpty();
        assertThat(history.removedRoots()).isEmpty();
        assertThat(history.changedRoots()).isEmpty();
        assertThat(history.netChanges()).isEmpty();
        assertThat(history.isDirty()).isTrue();
    }

    @Test void what_was_changed_in_a_root_that_went_needs_no_saving_but_its_removal() {
        setKonto(a, "4510");
        remove(a);

        assertThat(history.netChanges()).isEmpty();
        assertThat(history.changedRoots()).isEmpty();
        assertThat(history.removedRoots()).containsExactly(a);
    }

    @Test void of_a_new_root_all_that_is_filled_in_is_changed() {
        insert(0);
        ny.setKommentar(null);
        setKonto(ny, "4510");

        assertThat(history.isAdded(ny)).isTrue();
        assertThat(history.isChanged(ny, KOPFILSRAD__KONTO)).isTrue();
        assertThat(history.isChanged(ny, KOPFILSRAD__KOMMENTAR)).isFalse();
        assertThat(history.netChanges()).isEmpty();
        assertThat(history.changedRoots()).containsExactly(ny);
    }

    @Test void after_a_save_undo_makes_the_new_root_one_that_is_gone() {
        insert(0);
        history.markSaved();
        assertThat(Stream.of(history.addedRoots(), history.removedRoots(), history.changedRoots())).allMatch(Set::isEmpty);

        history.undo();
        assertThat(history.removedRoots()).containsExactly(ny);
        history.markSaved();
        history.redo();
        assertThat(history.addedRoots()).containsExactly(ny);
    }

    @Test void listeners_hear_which_root_it_was() {
        List<Set<EObject>> heard = new ArrayList<>();
        history.addListener(heard::add);

        insert(0);
        history.undo();

        assertThat(heard).containsExactly(Set.of(ny), Set.of(ny));
    }

    @Test void everything_goes_back_to_what_was_saved_as_an_edit_of_its_own() {
        a.setKonto("1");
        setKonto(a, "2");
        setKonto(b, "3");
        remove(a);
        remove(c);
        insert(0);

        history.execute("Återställ allt", List.of(history::toSaved));

        assertThat(list).containsExactly(a, b, c);
        assertThat(a.getKonto()).isEqualTo("1");
        assertThat(b.getKonto()).isNull();
        assertThat(Stream.of(history.addedRoots(), history.removedRoots(), history.changedRoots())).allMatch(Set::isEmpty);
        history.undo();
        assertThat(list).containsExactly(ny, b);
        assertThat(a.getKonto()).isEqualTo("2");
    }

    @Test void a_new_root_goes_when_it_is_put_back_and_a_changed_one_gets_its_values() {
        insert(0);
        setKonto(b, "3");

        history.execute("Återställ", List.of(() -> history.toSaved(ny), () -> history.toSaved(b)));

        assertThat(list).containsExactly(a, b, c);
        assertThat(b.getKonto()).isNull();
        assertThat(history.toSaved(b)).isEmpty();
    }

    private void insert(int index) {
        history.execute("Ny rad", List.of(() -> List.of(Change.insertRoot(roots, index, ny))));
    }

    private void remove(Kopfilsrad rad) {
        history.execute("Ta bort rad", List.of(() -> List.of(Change.removeRoot(roots, rad))));
    }

    private void setKonto(Kopfilsrad rad, String konto) {
        history.execute("Ändra konto", List.of(() -> List.of(Change.set(rad, KOPFILSRAD__KONTO, konto))));
    }

    private static Kopfilsrad rad(String kommentar) {
        Kopfilsrad rad = UnderlagFactory.eINSTANCE.createKopfilsrad();
        rad.setKommentar(kommentar);
        return rad;
    }
}
