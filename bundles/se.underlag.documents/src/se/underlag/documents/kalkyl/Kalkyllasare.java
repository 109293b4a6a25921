package se.underlag.documents.kalkyl;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A service that streams a workbook. Memory stays bounded whatever the file claims.
 */
public interface Kalkyllasare {

    /**
     * Reads the workbook sheet by sheet, row by row, in the file's order.
     *
     * @param monitor progress by bytes, and cancel (throws OperationCanceledException); null for none
     * @throws KalkylException with a Swedish message when the file is corrupt, encrypted, empty, of another type or a bomb
     */
    void las(Path fil, Mottagare mottagare, IProgressMonitor monitor);

    /** Who takes what is read. */
    interface Mottagare {

        /** Custom XML parts of the package, by root element's namespace; comes before the first sheet. */
        default void egnaDelar(Map<String, byte[]> delar) {
        }

        /** A sheet begins. @param dolt hidden or very hidden; @return false to skip its rows */
        boolean blad(String namn, boolean dolt);

        /**
         * The sheet that has just begun has conditional formats that may colour cells and that cannot be judged; comes before its rows.
         *
         * @param antal how many rules
         */
        default void oprovadeVillkor(int antal) {
            // who does not look at colours need not know
        }

        /** A row with at least one cell that holds or shows something. @return false to skip the rest of the sheet */
        boolean rad(Kalkylrad rad);
    }
}
