package se.underlag.kopfil;

import java.util.List;
import se.underlag.base.Anvandarfel;
import se.underlag.spi.Fynd;

/** Rows break a rule that refuses them (PR-06, PR-07); the message quotes it. Nothing of the save was stored. */
public final class RadAvvisadException extends RuntimeException implements Anvandarfel {

    private static final long serialVersionUID = 1L;

    private final transient List<Fynd> fynd;

    /** @param fynd why, row by row */
    public RadAvvisadException(List<Fynd> fynd) {
        super(fynd.isEmpty() ? "" : fynd.get(0).text());
        this.fynd = List.copyOf(fynd);
    }

    /** @return why, row by row */
    public List<Fynd> fynd() {
        return fynd;
    }
}
