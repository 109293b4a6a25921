package se.underlag.kopfil.internal.granskning;

import java.util.List;
import java.util.Optional;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.layout.Layout;
import se.underlag.kopfil.internal.utbyte.Radmarkning;

/**
 * A file as it was read, before any check.
 *
 * @param fil its name as findings say it
 * @param blad the sheet the table was found on
 * @param rader every data row, those that checks will refuse included. The forecast of a green cell is what it shows less the faktiskt that our own
 *        export carried, if it is such a file; what a database knows comes by {@link Radbild#medLagrat}
 * @param markning what our own export carried
 * @param andraBlad other visible sheets that hold a köpfil
 * @param skadadMarkning whether the file carried something that could not be read
 * @param farger the marks of its rows that may mean prognos
 */
public record Inlast(String fil, String blad, Layout layout, List<Radbild> rader, Optional<Radmarkning> markning, List<String> andraBlad,
        boolean skadadMarkning, List<Fargfynd> farger) {
}
