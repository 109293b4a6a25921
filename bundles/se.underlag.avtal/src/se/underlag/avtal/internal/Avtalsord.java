package se.underlag.avtal.internal;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import se.underlag.spi.Kommandofel;
import se.underlag.spi.Kommandorad;

/** What the commands of avtal read from what was written. */
final class Avtalsord {

    private static final Pattern TAL = Pattern.compile("\\d{1,13}([.,]\\d{1,10})?");

    private Avtalsord() {
    }

    static void inget(Kommandorad rad) {
        if (!rad.fria().isEmpty()) {
            throw new Kommandofel(MessageFormat.format(Messages.okantOrd, rad.fria().get(0)));
        }
    }

    /** @return the number of that option, exactly as written, empty when the option is not there */
    static Optional<BigDecimal> tal(Kommandorad rad, String namn) {
        return rad.varde(namn).map(text -> tal(text, namn));
    }

    static BigDecimal tal(String text, String namn) {
        if (!TAL.matcher(text.strip()).matches()) {
            throw new Kommandofel(MessageFormat.format(Messages.talFel, text, namn));
        }
        return new BigDecimal(text.strip().replace(',', '.'));
    }

    static LocalDate dag(String text) {
        try {
            return LocalDate.parse(text.strip());
        } catch (DateTimeParseException unreadable) {
            throw new Kommandofel(MessageFormat.format(Messages.datumFel, text));
        }
    }
}
