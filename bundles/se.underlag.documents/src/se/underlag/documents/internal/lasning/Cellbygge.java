package se.underlag.documents.internal.lasning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import se.underlag.documents.internal.rakning.Varde;
import se.underlag.documents.kalkyl.Cell;

/** Makes the cell of what its element says: kind, style, value and formula. */
final class Cellbygge {

    private static final int ISO_LENGTH = 10;
    private static final int MOST_SHOWN = 64;

    private final Exceltal number = new Exceltal();
    private final Xmldel xml;
    private final Stilar stilar;
    private final Texter texter;
    private final Kalender kalender;

    Cellbygge(Xmldel xml, Stilar stilar, Texter texter, Kalender kalender) {
        this.xml = xml;
        this.stilar = stilar;
        this.texter = texter;
        this.kalender = kalender;
    }

    /** @param value what stands as its value, null for nothing; @return null for a cell that neither holds nor shows anything */
    Cell cell(int kolumn, Celltyp celltyp, int stil, Teckenbuffert value, CharSequence formel) {
        int fyllning = stilar.fyllning(stil);
        if (celltyp == Celltyp.TEXT && value != null) {
            return Cell.text(kolumn, value.text(), formel, fyllning);
        }
        if (value != null) {
            value.trim();
        }
        if (value == null || value.antal == 0) {
            if (formel != null) {
                return Cell.of(kolumn, Cell.Typ.FORMEL_UTAN_VARDE, "", null, null, formel, fyllning);
            }
            return fyllning == Farg.INGEN ? null : Cell.tom(kolumn, fyllning);
        }
        return switch (celltyp) {
        case TAL -> number(kolumn, stil, value, formel, fyllning);
        case DELAD_TEXT -> Cell.text(kolumn, shared(value), formel, fyllning);
        case BOOL -> Cell.of(kolumn, Cell.Typ.BOOL, truth(value) ? "TRUE" : "FALSE", null, null, formel, fyllning);
        case FEL -> error(kolumn, value, formel, fyllning);
        case ISO_DATUM -> iso(kolumn, value, formel, fyllning);
        case TEXT -> throw new IllegalStateException();
        };
    }

    private Cell number(int kolumn, int stil, Teckenbuffert value, CharSequence formel, int fyllning) {
        if (!number.parse(value.tecken, value.antal)) {
            return error(kolumn, value, formel, fyllning);
        }
        if (stilar.isDatum(stil)) {
            OptionalLong dag = kalender.dag(number.heltal());
            if (dag.isPresent()) {
                return Cell.datum(kolumn, number.enheter, number.skala, dag.getAsLong(), formel, fyllning);
            }
        }
        if (number.stort != null) {
            BigDecimal big = number.stort;
            return Cell.of(kolumn, Cell.Typ.TAL, big.toPlainString(), big, null, formel, fyllning);
        }
        return Cell.tal(kolumn, number.enheter, number.skala, kalender.bas(), formel, fyllning);
    }

    /** @return the cell with the value that was worked out for its formula. @param stil tells whether a number is a day */
    Cell raknad(Cell utan, int stil, Varde varde) {
        int kolumn = utan.kolumn();
        String formel = utan.formel();
        int fyllning = utan.fyllning();
        return switch (varde.slag()) {
        case TEXT, TOM -> Cell.text(kolumn, varde.text(), formel, fyllning);
        case FEL -> Cell.of(kolumn, Cell.Typ.FEL, varde.text(), null, null, formel, fyllning);
        case BOOL -> Cell.of(kolumn, Cell.Typ.BOOL, varde.tal().signum() == 0 ? "FALSE" : "TRUE", null, null, formel, fyllning);
        case TAL -> {
            Teckenbuffert digits = new Teckenbuffert();
            digits.append(varde.tal().toPlainString());
            yield number(kolumn, stil, digits, formel, fyllning);
        }
        };
    }

    private String shared(Teckenbuffert value) {
        String text = null;
        if (number.parse(value.tecken, value.antal) && number.skala == 0 && number.stort == null) {
            text = texter.get((int) Math.min(Integer.MAX_VALUE, number.enheter));
        }
        if (text == null) {
            throw xml.broken(null);
        }
        return text;
    }

    private static boolean truth(Teckenbuffert value) {
        return value.antal == 1 ? value.tecken[0] != '0' : value.toString().equalsIgnoreCase("true");
    }

    /** An error code, or what stands where a number should and is none; never taken as zero. */
    private static Cell error(int kolumn, Teckenbuffert value, CharSequence formel, int fyllning) {
        String text = new String(value.tecken, 0, Math.min(value.antal, MOST_SHOWN));
        return Cell.of(kolumn, Cell.Typ.FEL, text, null, null, formel, fyllning);
    }

    private Cell iso(int kolumn, Teckenbuffert value, CharSequence formel, int fyllning) {
        try {
            LocalDate day = LocalDate.parse(new String(value.tecken, 0, Math.min(value.antal, ISO_LENGTH)));
            return Cell.datum(kolumn, kalender.serial(day), 0, day.toEpochDay(), formel, fyllning);
        } catch (DateTimeParseException noIso) {
            // some programs leave the serial there
            OptionalLong dag = number.parse(value.tecken, value.antal) ? kalender.dag(number.heltal()) : OptionalLong.empty();
            return dag.isPresent() ? Cell.datum(kolumn, number.enheter, number.skala, dag.getAsLong(), formel, fyllning)
                    : error(kolumn, value, formel, fyllning);
        }
    }
}
