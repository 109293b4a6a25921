package se.underlag.spi.sok;

import java.util.Objects;

/**
 * What can be opened from a list of hits or from a card, without saying anything about it: fit to be remembered between sessions.
 *
 * @param typ model class, {@code Person}, or another word that some window knows
 * @param id its id
 * @param agare id of what it lies in and is opened with, as the köpfil of a row; null where it stands alone
 */
public record Objektref(String typ, String id, String agare) {

    /** Both are needed. */
    public Objektref {
        Objects.requireNonNull(typ);
        Objects.requireNonNull(id);
    }

    /** What stands alone. */
    public Objektref(String typ, String id) {
        this(typ, id, null);
    }
}
