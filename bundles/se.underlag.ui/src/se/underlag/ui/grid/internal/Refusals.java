package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import se.underlag.ui.grid.Column;

/** The cells that could not take a value, with the reason in plain words. */
final class Refusals<T> {

    private static final int TOLD = 10;

    private final Editing<T> editing;
    private final List<String> sentences = new ArrayList<>();
    private int count;

    Refusals(Editing<T> editing) {
        this.editing = editing;
    }

    /** @param place from 0; @return whether the cell takes the value; if not, it is noted */
    boolean takes(T row, Column<T> column, Object value, int place) {
        if (!editing.mayEdit(row, column)) {
            count++;
            note(NLS.bind(Messages.pasteLocked, NLS.bind(Messages.cellPlace, column.label(), place + 1)));
            return false;
        }
        Optional<String> refused = column.check(row, value);
        refused.ifPresent(reason -> add(column, place, reason));
        return refused.isEmpty();
    }

    /** Notes a cell. @param place from 0 */
    void add(Column<T> column, int place, String reason) {
        count++;
        note(NLS.bind(Messages.pasteUnreadable, NLS.bind(Messages.cellPlace, column.label(), place + 1), reason));
    }

    private void note(String sentence) {
        if (sentences.size() < TOLD) {
            sentences.add(sentence);
        }
    }

    /** @param heading says how many; @return the heading and the first reasons, empty when nothing was refused */
    List<String> told(String heading) {
        if (count == 0) {
            return List.of();
        }
        List<String> told = new ArrayList<>(List.of(NLS.bind(heading, count)));
        told.addAll(sentences);
        if (count > sentences.size()) {
            told.add(NLS.bind(Messages.andMore, count - sentences.size()));
        }
        return told;
    }
}
