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
     * @param blad the sheet the table was found on; the names of several that are read together, with commas between
     * @param ar the year it is read as
     * @param rader the kept data rows; refused, blank, title and sum rows are not among them
     * @param fel Swedish reason when it could not be read
     * @param bladforslag every sheet of the file, in its order, and why it is read or not
     * @param kolumner the columns of the table (of the first of several sheets) and what they are taken for, from left to right
     * @param farger the marks found in the table's rows that may mean prognos
     */
    public record Filsvar(String fil, String blad, int ar, List<Radbild> rader, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Fynd> avvikelser,
            Optional<String> fel, List<Bladforslag> bladforslag, List<Kolumnforslag> kolumner, List<Fargfynd> farger) {

        /** An answer that does not say how the sheet, its columns and marks were found. */
        public Filsvar(String fil, String blad, int ar, List<Radbild> rader, Manadsbelopp faktiskt, Manadsbelopp prognos, List<Fynd> avvikelser,
                Optional<String> fel) {
            this(fil, blad, ar, rader, faktiskt, prognos, avvikelser, fel, List.of(), List.of(), List.of());
        }
    }
}
