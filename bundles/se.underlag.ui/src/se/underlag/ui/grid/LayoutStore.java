package se.underlag.ui.grid;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import se.underlag.ui.grid.internal.PreferenceLayouts;

/**
 * Where a person's layouts of a grid are kept: order, width and visibility of columns, what is frozen, sorted and grouped by. What is filtered or
 * searched by never gets here, as it may be personal data. Belongs to the UI thread.
 */
public interface LayoutStore {

    /** @return the layout as it was when the grid was used last */
    Optional<String> last();

    /** Keeps the layout for the next time. */
    void setLast(String layout);

    /** @return the layouts that the person has named, by name */
    SortedMap<String, String> named();

    /** Keeps a layout under a name, in place of one of that name. */
    void put(String name, String layout);

    /** Forgets a named layout. */
    void remove(String name);

    /** @param gridId stable, of letters: {@code kopfil}; @return layouts among the person's own settings */
    static LayoutStore inPreferences(String gridId) {
        return new PreferenceLayouts(gridId);
    }

    /** @return layouts that are gone with the grid */
    static LayoutStore inMemory() {
        return new LayoutStore() {

            private final SortedMap<String, String> named = new TreeMap<>();
            private String last;

            @Override public Optional<String> last() {
                return Optional.ofNullable(last);
            }

            @Override public void setLast(String layout) {
                last = layout;
            }

            @Override public SortedMap<String, String> named() {
                return new TreeMap<>(named);
            }

            @Override public void put(String name, String layout) {
                named.put(name, layout);
            }

            @Override public void remove(String name) {
                named.remove(name);
            }
        };
    }
}
