package se.underlag.kopfil.internal.granskning;

import java.util.List;
import java.util.Optional;
import se.underlag.kopfil.Bladforslag;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.layout.Anmarkning;
import se.underlag.kopfil.internal.layout.Layout;
import se.underlag.kopfil.internal.utbyte.Radmarkning;

/**
 * A file as it was read, before any check.
 *
 * @param fil its name as findings say it
 * @param blad the sheet the table was found on; the names of several with commas between
 * @param layout what was found out about the table, of the first of several sheets
 * @param rader every data row, those that checks will refuse included. The forecast of a green cell is what it shows less the faktiskt that our own
 *        export carried, if it is such a file; what a database knows comes by {@link Radbild#medLagrat}
 * @param markning what our own export carried
 * @param skadadMarkning whether the file carried something that could not be read
 * @param bladforslag every sheet of the file and why it is read or not
 * @param anmarkningar what is to be told about sheets and headings
 * @param farger the marks of its rows that may mean prognos
 * @param summarader the rows whose typed amounts are sums of data rows
 */
public record Inlast(String fil, String blad, Layout layout, List<Radbild> rader, Optional<Radmarkning> markning, boolean skadadMarkning,
        List<Bladforslag> bladforslag, List<Anmarkning> anmarkningar, List<Fargfynd> farger, List<Radbild> summarader) {
}
