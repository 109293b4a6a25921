package se.underlag.kopfil;

import java.util.List;
import se.underlag.spi.Fynd;

/** What an import did. */
public record Importresultat(String kopfilId, int nya, int andrade, int oforandrade, int avvisade, List<Fynd> avvikelser) {
}
