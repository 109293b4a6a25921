package se.underlag.kopfil.sammanslagning;

import java.util.HashMap;
import java.util.Map;

/** What a person has chosen where both had a will. */
public sealed interface Val {

    /** One of the two sides as it is. */
    enum Sida implements Val {
        MINA, DERAS
    }

    /** Other values than either side has. @param varden by field, as {@link Faltvarden} writes them, null to empty one */
    record Skrivet(Map<String, String> varden) implements Val {

        /** Takes a copy; null is a value here. */
        public Skrivet {
            varden = new HashMap<>(varden);
        }
    }
}
