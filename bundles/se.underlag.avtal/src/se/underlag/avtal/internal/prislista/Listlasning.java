package se.underlag.avtal.internal.prislista;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Takes what is read of a workbook and keeps the rows of its first price list. Hidden sheets and rows are left out. */
final class Listlasning implements Kalkyllasare.Mottagare {

    private static final List<DateTimeFormatter> DAGAR = List.of(DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT));

    private final List<Listrad> rader = new ArrayList<>();
    private Rubriker rubriker;
    private String blad;
    private String listblad;

    /** A cell that cannot be read; the message tells which and why. */
    private static final class Olaslig extends Exception {

        private static final long serialVersionUID = 1;

        Olaslig(String message) {
            super(message);
        }
    }

    @Override public boolean blad(String namn, boolean dolt) {
        blad = namn;
        return !dolt && rubriker == null;
    }

    @Override public boolean rad(Kalkylrad rad) {
        if (rad.dold()) {
            return true;
        }
        if (rubriker == null) {
            rubriker = Rubriker.i(rad).orElse(null);
            listblad = rubriker == null ? null : blad;
            return true;
        }
        if (Rubriker.i(rad).isEmpty() && harNagot(rad)) {
            rader.add(las(rad));
        }
        return true;
    }

    /** @return the sheet of the list, empty when the workbook has none */
    Optional<String> listblad() {
        return Optional.ofNullable(listblad);
    }

    /** @return the rows in order */
    List<Listrad> rader() {
        return List.copyOf(rader);
    }

    private boolean harNagot(Kalkylrad rad) {
        return rubriker.cell(rad, Rubriker.Falt.BOENDE).isPresent() || rubriker.cell(rad, Rubriker.Falt.PRIS).isPresent();
    }

    private Listrad las(Kalkylrad rad) {
        try {
            String leverantor = text(rad, Rubriker.Falt.LEVERANTOR);
            String boende = text(rad, Rubriker.Falt.BOENDE);
            Cell pris = krav(rad, Rubriker.Falt.PRIS);
            BigDecimal belopp = belopp(rad, pris, Messages.prisOlasligt);
            Optional<Cell> tillagg = rubriker.cell(rad, Rubriker.Falt.BARNTILLAGG);
            BigDecimal barntillagg = tillagg.isEmpty() ? null : belopp(rad, tillagg.get(), Messages.tillaggOlasligt);
            LocalDate from = dag(rad, krav(rad, Rubriker.Falt.FRAN));
            Optional<Cell> till = rubriker.cell(rad, Rubriker.Falt.TILL);
            LocalDate tom = till.isEmpty() ? null : dag(rad, till.get());
            return new Listrad(rad.nummer(), leverantor, boende, belopp, barntillagg, new Period(from, tom), null);
        } catch (Olaslig unreadable) {
            return Listrad.avvisad(rad.nummer(), unreadable.getMessage());
        }
    }

    private Cell krav(Kalkylrad rad, Rubriker.Falt falt) throws Olaslig {
        Optional<Cell> cell = rubriker.cell(rad, falt);
        if (cell.isEmpty()) {
            throw new Olaslig(MessageFormat.format(Messages.faltSaknas, Integer.toString(rad.nummer()), falt.rubrik()));
        }
        return cell.get();
    }

    private String text(Kalkylrad rad, Rubriker.Falt falt) throws Olaslig {
        return krav(rad, falt).text().strip();
    }

    private static BigDecimal belopp(Kalkylrad rad, Cell cell, String message) throws Olaslig {
        Optional<BigDecimal> read = cell.typ() == Cell.Typ.TAL ? Optional.of(Belopp.oren(cell.tal())) : Belopp.read(cell.text());
        return read.orElseThrow(() -> new Olaslig(MessageFormat.format(message, cell.adress(rad.nummer()), cell.text())));
    }

    private static LocalDate dag(Kalkylrad rad, Cell cell) throws Olaslig {
        if (cell.typ() == Cell.Typ.DATUM) {
            return cell.datum();
        }
        for (DateTimeFormatter form : DAGAR) {
            try {
                return LocalDate.parse(cell.text().strip(), form);
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        throw new Olaslig(MessageFormat.format(Messages.dagOlaslig, cell.adress(rad.nummer()), cell.text()));
    }
}
