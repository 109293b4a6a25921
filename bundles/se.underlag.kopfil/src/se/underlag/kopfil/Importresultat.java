package se.underlag.kopfil;

import java.util.List;
import se.underlag.spi.Fynd;

/**
 * What an import did.
 *
 * @param nya rows that were made; @param andrade rows that were changed; both only of those that were chosen
 * @param bortvalda new and changed rows that were not chosen
 * @param saknade stored rows that the file lacks; they stay
 */
public record Importresultat(String kopfilId, int nya, int andrade, int oforandrade, int avvisade, List<Fynd> avvikelser, int bortvalda,
        int saknade) {

    /** An import of everything into a köpfil that has no other rows. */
    public Importresultat(String kopfilId, int nya, int andrade, int oforandrade, int avvisade, List<Fynd> avvikelser) {
        this(kopfilId, nya, andrade, oforandrade, avvisade, avvikelser, 0, 0);
    }
}
