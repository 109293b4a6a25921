package se.underlag.avtal.internal.prislista;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Which column of a price list holds what, told by its headings. */
final class Rubriker {

    /** What a price list tells of a home. */
    enum Falt {
        LEVERANTOR("leverantör", "utförare"), BOENDE("boende", "enhet", "verksamhet"),
        PRIS("boendepris", "pris", "dygnspris", "pris per dygn", "kr/dygn"), BARNTILLAGG("barntillägg", "tillägg barn"),
        FRAN("från", "fr.o.m.", "from", "gäller från", "giltig från"), TILL("till", "t.o.m.", "tom", "gäller till", "giltig till");

        private final String[] ord;

        Falt(String... ord) {
            this.ord = ord;
        }

        /** @return the heading as people write it, for messages */
        String rubrik() {
            return ord[0];
        }

        private boolean heter(String rubrik) {
            for (String one : ord) {
                if (rubrik.equals(one) || rubrik.startsWith(one + ' ') || rubrik.startsWith(one + ',')) {
                    return true;
                }
            }
            return false;
        }
    }

    private final Map<Falt, Integer> kolumner = new EnumMap<>(Falt.class);

    private Rubriker() {
    }

    /** @return the columns, empty when the row is no row of headings: home, price and first day must be named */
    static Optional<Rubriker> i(Kalkylrad rad) {
        Rubriker found = new Rubriker();
        for (Cell cell : rad.celler()) {
            String heading = cell.text().strip().toLowerCase(Locale.ROOT);
            for (Falt falt : Falt.values()) {
                if (falt.heter(heading)) {
                    found.kolumner.putIfAbsent(falt, cell.kolumn());
                }
            }
        }
        return found.har(Falt.LEVERANTOR) && found.har(Falt.BOENDE) && found.har(Falt.PRIS) && found.har(Falt.FRAN) ? Optional.of(found)
                : Optional.empty();
    }

    private boolean har(Falt falt) {
        return kolumner.containsKey(falt);
    }

    /** @return the cell of the row, empty when the list has no such column or the cell is empty */
    Optional<Cell> cell(Kalkylrad rad, Falt falt) {
        return Optional.ofNullable(kolumner.get(falt)).map(rad::cell).filter(cell -> cell != null && !cell.text().isBlank());
    }
}
