package se.underlag.sekretess;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;

/**
 * A service that reads the log (background 2.7). Units whose log the actor may not read are left out; whoever may read none is refused. Reading the log is
 * itself logged.
 */
public interface Loggtjanst {

    /** Most lines of an answer; the latest ones count. */
    int MEST = 5000;

    /** What was found. @param rader latest first; @param avkortat whether there was more than {@link #MEST} */
    record Svar(List<Loggrad> rader, boolean avkortat) {
    }

    /** The report of a month. @param enhet code of the unit; @param rader by reader and person */
    record Rapport(String enhet, YearMonth manad, List<Lasare> rader) {
    }

    /**
     * @return reading, and where asked for writing, that answers the question
     * @throws LoggException when the question names nobody, several persons, or a unit that does not exist
     */
    Svar las(Loggfraga fraga);

    /** @return who took data out of the product, latest first; asks for the permission to read the export log */
    Svar exporter(Loggfraga fraga);

    /** @return who has read about whom in a unit and month, for the monthly check */
    Rapport rapport(String enhetskod, YearMonth manad);

    /** Writes a report: a workbook, or text with semicolons where the name of the file ends in {@code .csv}. Logged as an export. */
    void skriv(Rapport rapport, Path till);

    /** Writes lines as {@link #skriv(Rapport, Path)} does. */
    void skriv(Svar svar, Path till);
}
