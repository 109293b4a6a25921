package se.underlag.kopfil;

import java.util.List;
import java.util.Optional;
import se.underlag.base.Manadsbelopp;
import se.underlag.spi.Fynd;

/** What a check of files without a database found. @param filer one answer per file, in order */
public record Granskning(List<Filsvar> filer) {

    /**
     * One file's answer: read, or unreadable with a reason.
     *
     * @param fil the name as it was given
     * @param blad the sheet the table was found on
     * @param ar the year it is read as
     * @param rader the kept data rows; refused, blank, title and sum rows are not among them
     * @param fel Swedish reason when it could not be read
     * @param farger the marks found in the table's rows that may mean prognos
     */
    public record Filsvar(String fil, String blad, int ar, List<Radbild> rader, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Fynd> avvikelser,
            Optional<String> fel, List<Fargfynd> farger) {

        /** An answer that does not tell of marks. */
        public Filsvar(String fil, String blad, int ar, List<Radbild> rader, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Fynd> avvikelser,
                Optional<String> fel) {
            this(fil, blad, ar, rader, faktiskt, prognos, avvikelser, fel, List.of());
        }
    }
}
