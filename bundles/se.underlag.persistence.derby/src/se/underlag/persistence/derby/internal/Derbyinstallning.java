package se.underlag.persistence.derby.internal;

import java.nio.file.Path;
import java.util.Map;

/**
 * Settings of the Derby engine, which reads them once, when its first database in the process opens. Who has set one by hand keeps it.
 * Durability is never among them.
 */
public final class Derbyinstallning {

    /** Megabytes are cheap where an import touches every index: 8 000 pages of 4 kB, and fewer, larger writes of the log. */
    private static final Map<String, String> SETTINGS = Map.of("derby.storage.pageCacheSize", "8000", "derby.storage.logBufferSize", "524288",
            "derby.locks.waitTimeout", "20", "derby.locks.deadlockTimeout", "10", "derby.language.statementCacheSize", "300");
    private static final String LOG = "derby.stream.error.file";

    private Derbyinstallning() {
    }

    /** @param folder where the log goes; without this a derby.log appears in whatever folder the process was started from */
    public static void apply(Path folder) {
        SETTINGS.forEach(Derbyinstallning::set);
        set(LOG, folder.resolve("derby.log").toString());
    }

    private static void set(String key, String value) {
        if (System.getProperty(key) == null) {
            System.setProperty(key, value);
        }
    }
}
