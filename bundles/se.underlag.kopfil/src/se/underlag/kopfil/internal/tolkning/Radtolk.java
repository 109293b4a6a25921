package se.underlag.kopfil.internal.tolkning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.underlag.base.Manadsbelopp;
import se.underlag.base.Period;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radbild.Olasligt;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.layout.Layout;
import se.underlag.spi.Fynd;

/** Reads one row of a table with a known layout into an image, whatever it is; {@link Radslag} then says what it is. */
final class Radtolk {

    private final String fil;
    private final String blad;
    private final Layout layout;
    private final Prognosfarg farg;
    private final LocalDate idag;
    private final Markning markning;

    /** @param markning what our own export carried */
    Radtolk(String fil, String blad, Layout layout, Prognosfarg farg, LocalDate idag, Markning markning) {
        this.fil = fil;
        this.blad = blad;
        this.layout = layout;
        this.farg = farg;
        this.idag = idag;
        this.markning = markning;
    }

    /** @return the row as it reads; {@code tommaFore} blank rows stand above it */
    Radbild read(Kalkylrad rad, int tommaFore) {
        List<Olasligt> unreadable = new ArrayList<>(0);
        BigDecimal[] actual = new BigDecimal[12];
        BigDecimal[] forecast = new BigDecimal[12];
        List<Integer> green = new ArrayList<>(0);
        boolean wholeRow = farg.prognosrad(rad);
        Set<Integer> named = keep(Prognosmanader.read(text(rad, Radfalt.PROGNOSMANADER)), Radfalt.PROGNOSMANADER, unreadable);
        layout.manader().forEach((column, month) -> {
            Cell cell = rad.cell(column);
            BigDecimal amount = keep(Celltolk.belopp(cell), Radfalt.manad(month), unreadable);
            if (named != null && named.contains(month) || cell != null && (farg.prognos(cell) || wholeRow && amount != null)) {
                green.add(month);
                forecast[month - 1] = amount;
            } else {
                actual[month - 1] = amount;
            }
        });
        green.sort(null);
        Personcell person = Personcell.read(cell(rad, Radfalt.PERSON), idag);
        String name = person.namn() != null ? person.namn() : text(rad, Radfalt.NAMN);
        String beslut = beslut(rad, person);
        String insats = text(rad, Radfalt.INSATS);
        texts(rad, unreadable);
        Period period = period(rad, unreadable);
        BigDecimal price = keep(Celltolk.dygnspris(cell(rad, Radfalt.DYGNSPRIS)), Radfalt.DYGNSPRIS, unreadable);
        BigDecimal sum = Celltolk.belopp(cell(rad, Radfalt.SUMMA)).varde();
        String radId = text(rad, Radfalt.RADID);
        Radbild plain = new Radbild(new Fynd.Plats(fil, blad, rad.nummer(), null, null, null, null), layout.ar(), radId, person.identitet(), name,
                beslut,
                insats, text(rad, Radfalt.LEVERANTOR), period, price, text(rad, Radfalt.KONTO), text(rad, Radfalt.KOMMENTAR),
                Manadsbelopp.of(Arrays.asList(actual)), Manadsbelopp.of(Arrays.asList(forecast)), List.copyOf(green), sum, null, layout.karta(),
                List.copyOf(unreadable), tommaFore);
        return markning.lagg(plain);
    }

    /** An error where the person, the beslut or the insats stands is no empty cell: who or what the row is about is not known. */
    private void texts(Kalkylrad rad, List<Olasligt> unreadable) {
        for (String field : List.of(Radfalt.PERSON, Radfalt.BESLUT, Radfalt.INSATS)) {
            String error = Celltolk.fel(cell(rad, field));
            if (error != null) {
                unreadable.add(new Olasligt(field, error));
            }
        }
    }

    /** A word without digits is a beslut only for a known person ("Bifall"); for nobody it is a note. */
    private String beslut(Kalkylrad rad, Personcell person) {
        String text = text(rad, Radfalt.BESLUT);
        if (text == null || Etikett.ingetBeslut(text)) {
            return null;
        }
        boolean number = text.chars().anyMatch(Character::isDigit);
        return number || person.identitet() != null && person.identitet().chars().anyMatch(Character::isDigit) ? text : null;
    }

    private Period period(Kalkylrad rad, List<Olasligt> unreadable) {
        Cell from = cell(rad, Radfalt.FROM);
        Cell tom = cell(rad, Radfalt.TOM);
        Cell both = cell(rad, Radfalt.PERIOD);
        if (both != null && !both.isTom() && (from == null || from.isTom()) && (tom == null || tom.isTom())) {
            Period period = keep(Datumtolk.period(both), Radfalt.PERIOD, unreadable);
            return period == null ? new Period(null, null) : period;
        }
        return new Period(keep(Datumtolk.from(from), Radfalt.FROM, unreadable), keep(Datumtolk.tom(tom), Radfalt.TOM, unreadable));
    }

    private static <T> T keep(Avlast<T> read, String field, List<Olasligt> unreadable) {
        if (read.olasligt() != null) {
            unreadable.add(new Olasligt(field, read.olasligt()));
        }
        return read.varde();
    }

    private Cell cell(Kalkylrad rad, String field) {
        int column = layout.kolumn(field);
        return column < 0 ? null : rad.cell(column);
    }

    private String text(Kalkylrad rad, String field) {
        return Celltolk.text(cell(rad, field));
    }
}
