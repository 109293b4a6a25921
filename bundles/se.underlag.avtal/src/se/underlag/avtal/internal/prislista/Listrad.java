package se.underlag.avtal.internal.prislista;

import java.math.BigDecimal;
import se.underlag.base.Period;

/**
 * A row as the file has it.
 *
 * @param rad row number, 1 for the first
 * @param fel why it cannot be read, with the cell; null when it can
 */
record Listrad(int rad, String leverantor, String boende, BigDecimal pris, BigDecimal barntillagg, Period period, String fel) {

    static Listrad avvisad(int rad, String fel) {
        return new Listrad(rad, null, null, null, null, null, fel);
    }
}
