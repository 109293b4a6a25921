package se.underlag.ui.grid;

import java.util.List;
import se.underlag.ui.edit.Change;

/**
 * How cells and rows get back what was last saved. Each answer is asked for when its turn has come and is made as an edit of its own.
 *
 * @param <T> what a row is
 */
public interface Reverts<T> {

    /** @return the changes that give the cell what was saved, none when it holds that */
    List<Change> cell(T row, Column<T> column);

    /** @return the changes that give the row what was saved; a new row goes */
    List<Change> row(T row);

    /** @return the changes that give everything what was saved */
    List<Change> all();
}
