package se.underlag.ui.grid.internal;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;
import org.slf4j.LoggerFactory;
import se.underlag.ui.Installningar;
import se.underlag.ui.grid.LayoutStore;

/** Layouts among the settings of the person. */
public final class PreferenceLayouts implements LayoutStore {

    private static final String LAST = "senast";
    private static final String NAMED = "sparade";

    private final String gridId;

    /** @param gridId names the grid among the others */
    public PreferenceLayouts(String gridId) {
        this.gridId = gridId;
    }

    private Preferences node() {
        return InstanceScope.INSTANCE.getNode(Installningar.NOD).node("rutnat").node(gridId);
    }

    @Override public Optional<String> last() {
        return Optional.ofNullable(node().get(LAST, null));
    }

    @Override public void setLast(String layout) {
        node().put(LAST, layout);
        flush();
    }

    @Override public SortedMap<String, String> named() {
        SortedMap<String, String> named = new TreeMap<>();
        try {
            Preferences node = node().node(NAMED);
            for (String name : node.keys()) {
                named.put(name, node.get(name, ""));
            }
        } catch (BackingStoreException unreadable) {
            LoggerFactory.getLogger(PreferenceLayouts.class).warn("Layouts of {} cannot be read", gridId, unreadable);
        }
        return named;
    }

    @Override public void put(String name, String layout) {
        node().node(NAMED).put(name, layout);
        flush();
    }

    @Override public void remove(String name) {
        node().node(NAMED).remove(name);
        flush();
    }

    /** A crash must not cost the layout, and the UI thread does not write files. */
    private void flush() {
        GridParts.inJob(() -> {
            try {
                node().flush();
            } catch (BackingStoreException unwritable) {
                LoggerFactory.getLogger(PreferenceLayouts.class).warn("Layouts of {} cannot be written", gridId, unwritable);
            }
        });
    }
}
