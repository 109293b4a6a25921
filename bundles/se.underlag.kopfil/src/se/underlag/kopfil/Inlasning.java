package se.underlag.kopfil;

import java.util.List;
import java.util.Map;

/**
 * How a file was read: what was asked for, and what was found out.
 *
 * @param val what was asked for; it reads the file again in the same way
 * @param rubriker field by heading as a template or a person said, empty when all was found out from the file
 * @param bladforslag every sheet of the file, in its order, and why it is read or not
 * @param kolumner the columns of the table (of the first of several sheets) and what they are taken for, from left to right
 * @param farger the marks found in the table's rows that may mean prognos
 * @param rubrikrad number of the row where the headings stand, 1 for the first, of two rows the lower one; 0 for unknown
 */
public record Inlasning(Lasval val, Map<String, String> rubriker, List<Bladforslag> bladforslag, List<Kolumnforslag> kolumner,
        List<Fargfynd> farger, int rubrikrad) {

    /** Nothing is known of it. */
    public static final Inlasning OKAND = new Inlasning(Lasval.AUTO, Map.of(), List.of(), List.of(), List.of(), 0);

    /** A reading that does not tell where the headings stand. */
    public Inlasning(Lasval val, Map<String, String> rubriker, List<Bladforslag> bladforslag, List<Kolumnforslag> kolumner, List<Fargfynd> farger) {
        this(val, rubriker, bladforslag, kolumner, farger, 0);
    }
}
