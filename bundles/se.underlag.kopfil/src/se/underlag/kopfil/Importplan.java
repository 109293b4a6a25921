package se.underlag.kopfil;

import java.util.List;
import se.underlag.base.Manadsbelopp;
import se.underlag.spi.Fynd;

/**
 * What an import would do. Holds the read rows for {@link KopfilTjanst#genomfor}.
 *
 * @param kopfilId the köpfil it goes to, null when it would be made
 * @param rader every row of the file with its fate
 * @param avvikelser findings of all rows
 * @param utbyte the part of the file in which an export of our own carries its events, null when it has none
 * @param fore what the stored köpfil shows before the import, faktiskt and prognos together, SEK; empty when it would be made
 * @param bladforslag every sheet of the file, in its order, and why it is read or not
 * @param kolumner the columns of the table (of the first of several sheets) and what they are taken for, from left to right
 * @param farger the marks found in the table's rows that may mean prognos
 */
public record Importplan(String fil, byte[] original, Importmal mal, String kopfilId, List<Planrad> rader, List<Fynd> avvikelser, byte[] utbyte,
        Manadsbelopp fore, List<Bladforslag> bladforslag, List<Kolumnforslag> kolumner, List<Fargfynd> farger) {

    /** A plan that does not say how the sheet, its columns and marks were found. */
    public Importplan(String fil, byte[] original, Importmal mal, String kopfilId, List<Planrad> rader, List<Fynd> avvikelser, byte[] utbyte,
            Manadsbelopp fore) {
        this(fil, original, mal, kopfilId, rader, avvikelser, utbyte, fore, List.of(), List.of(), List.of());
    }

    /** A plan for a köpfil that holds nothing yet. */
    public Importplan(String fil, byte[] original, Importmal mal, String kopfilId, List<Planrad> rader, List<Fynd> avvikelser, byte[] utbyte) {
        this(fil, original, mal, kopfilId, rader, avvikelser, utbyte, Manadsbelopp.TOMT);
    }

    /** A plan for a file that is no export of our own. */
    public Importplan(String fil, byte[] original, Importmal mal, String kopfilId, List<Planrad> rader, List<Fynd> avvikelser) {
        this(fil, original, mal, kopfilId, rader, avvikelser, null);
    }

    /** What happens to a row. */
    public enum Utfall {
        NY, ANDRAD, OFORANDRAD, AVVISAD
    }

    /**
     * A row of the plan.
     *
     * @param traffId id of the stored row it is, null when new
     * @param andringar field by field
     * @param skillnad what the row would add to the köpfil's months, faktiskt and prognos together, SEK, negative where it takes away; empty months
     *        stay as they are
     */
    public record Planrad(Utfall utfall, Radbild rad, String traffId, List<Andring> andringar, Manadsbelopp skillnad) {

        /** A row that moves no sum. */
        public Planrad(Utfall utfall, Radbild rad, String traffId, List<Andring> andringar) {
            this(utfall, rad, traffId, andringar, Manadsbelopp.TOMT);
        }
    }

    /** One field that would change, values as people read them. */
    public record Andring(String falt, String fore, String efter) {
    }

    /** @return how many rows meet that fate */
    public int antal(Utfall utfall) {
        return (int) rader.stream().filter(rad -> rad.utfall() == utfall).count();
    }
}
