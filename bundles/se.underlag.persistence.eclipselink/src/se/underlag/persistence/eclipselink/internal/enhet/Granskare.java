package se.underlag.persistence.eclipselink.internal.enhet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.osgi.util.NLS;
import se.underlag.model.Entitet;
import se.underlag.persistence.LagringException;
import se.underlag.persistence.LagringException.Orsak;
import se.underlag.persistence.eclipselink.internal.Messages;
import se.underlag.persistence.eclipselink.internal.bro.Faltvarde;
import se.underlag.persistence.eclipselink.internal.schema.Kolumn;

/**
 * Sees to it that a value fits its column before the database gets it: databases differ in what they cut off, round or refuse, and none of
 * them names the field. A decimal gets the scale of its column, a point in time whole microseconds; nothing that loses a digit passes.
 */
final class Granskare {

    private Granskare() {
    }

    /** @throws LagringException when the value does not fit */
    static void check(Entitet object, Faltvarde field) {
        Kolumn column = field.kolumn();
        Object value = field.read(object);
        if (value == null) {
            demand(!column.obligatorisk() || Tekniska.contains(column), Messages.vardeSaknas, object, column, null);
        } else if (value instanceof String text) {
            demand(column.langd() == 0 || text.length() <= column.langd(), Messages.forLangt, object, column, column.langd());
            demand(text.indexOf('\0') < 0, Messages.otillatetTecken, object, column, null);
        } else if (value instanceof BigDecimal number) {
            decimal(object, column, number);
        } else if (value instanceof Instant instant) {
            Instant whole = instant.truncatedTo(ChronoUnit.MICROS);
            if (!whole.equals(instant)) {
                object.eSet(column.falt(), whole);
            }
        }
    }

    private static void decimal(Entitet object, Kolumn column, BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        demand(stripped.scale() <= column.skala(), Messages.forMangaDecimaler, object, column, column.skala());
        demand(stripped.precision() - stripped.scale() <= column.precision() - column.skala(), Messages.forStort, object, column,
                column.precision() - column.skala());
        if (number.scale() != column.skala()) {
            object.eSet(column.falt(), number.setScale(column.skala()));
        }
    }

    private static void demand(boolean condition, String message, Entitet object, Kolumn column, Integer limit) {
        if (!condition) {
            throw new LagringException(Orsak.AVVISAD, NLS.bind(message, new Object[] { object.eClass().getName(), column.attribut(), limit }), null);
        }
    }
}
