package se.underlag.ui.grid;

import java.util.List;
import se.underlag.ui.edit.Change;

/**
 * Makes rows for what is pasted below the last one.
 *
 * @param <T> what a row is
 */
@FunctionalInterface
public interface NewRows<T> {

    /**
     * @param count how many rows are wanted
     * @return so many empty rows, which are in the grid once the changes are made; called also for a preview that is then given up
     */
    Made<T> make(int count);

    /** @param rows the new rows, in order @param changes what puts them last among the rows; made before the cells get their values */
    record Made<T>(List<T> rows, List<Change> changes) {
    }
}
