package se.underlag.kopfil;

import java.util.List;
import se.underlag.spi.Fynd;

/**
 * Checks that follow an editor. Each call gets all rows as they are now; a row whose image is the very one of the call before is taken as
 * unchanged, and only changed rows and those that look at them are checked again. The answer is that of a full run. One call at a time.
 */
@FunctionalInterface
public interface Lopandekontroll {

    /** @param rader the rows in their order; unchanged ones as the same objects; @return all findings, row by row */
    List<Fynd> kontrollera(List<Radbild> rader);
}
