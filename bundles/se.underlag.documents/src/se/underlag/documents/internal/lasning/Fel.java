package se.underlag.documents.internal.lasning;

import se.underlag.documents.internal.Messages;
import se.underlag.documents.kalkyl.KalkylException;

/** Makes the reader's refusals. */
public final class Fel {

    private Fel() {
    }

    public static KalkylException of(String key, Throwable cause, Object... values) {
        return new KalkylException(Messages.of(key, values), cause);
    }

    public static KalkylException skadadDel(String del, Throwable cause) {
        return of("las.skadadDel", cause, del);
    }

    /** @param grans the name of the limit in {@link Lasgranser} */
    public static KalkylException forStor(String grans) {
        return of("las.forStor", null, Messages.of("las.granser." + grans));
    }

    static KalkylException bomb(String grans) {
        return of("las.bomb", null, Messages.of("las.granser." + grans));
    }
}
