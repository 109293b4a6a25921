package se.underlag.ui.grid.internal;

import java.util.Map;

/**
 * What a person looks at in a grid.
 *
 * @param filters by column
 * @param words what is searched for, empty for nothing
 * @param top how far down it is scrolled, in pixels
 */
public record Viewing(Map<Integer, ColumnFilter> filters, String words, int top) {
}
