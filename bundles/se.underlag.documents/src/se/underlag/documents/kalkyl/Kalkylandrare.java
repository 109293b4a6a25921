package se.underlag.documents.kalkyl;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.core.runtime.IProgressMonitor;

/**
 * A service that writes somebody's own workbook again with some cells changed. Only what changes is touched: every other part of the package is
 * carried over byte for byte, and in a changed sheet every other cell stays as it was written.
 */
public interface Kalkylandrare {

    /** @return whether workbooks of this kind can be changed in place (.xlsx and .xlsm; the others are only read); a file that is not there is judged by its name */
    boolean kan(Path mall);

    /**
     * Goes through every text of the package, for what leaves with a workbook though no cell shows it: shared texts, comments, caches of pivot tables,
     * headers, properties, custom XML, attributes. Pictures, macros and embedded files are not looked into.
     *
     * @param sokt gets texts one by one, each as a reader of the part would see it in one piece; a very long one comes in pieces that overlap
     * @param monitor progress, and cancel (throws OperationCanceledException); null for none
     * @return whether any of them is what is looked for
     * @throws KalkylException with a Swedish message when the workbook cannot be read
     */
    boolean finnsText(Path mall, Predicate<String> sokt, IProgressMonitor monitor);

    /** Looks at the result before it gets its name. */
    interface Kontroll {

        /** @param skriven the whole result, beside its place. Whatever is thrown comes out of the writing; the result is then gone, and the old file as it was */
        void skriven(Path skriven);
    }

    /** Writes the workbook with its changes, as {@link #skriv(Path, Andringsbok, Path, Kontroll, IProgressMonitor)} does, and looks at it no further. */
    default List<String> skriv(Path mall, Andringsbok andring, Path till, IProgressMonitor monitor) {
        return skriv(mall, andring, till, skriven -> {
            // taken as it is
        }, monitor);
    }

    /**
     * Writes the workbook with its changes beside the target first and moves it into place, so that an interrupted write leaves the old file.
     *
     * @param mall the workbook as somebody made it; never written to
     * @param andring what is to be different
     * @param till where the result goes; may be the same file as {@code mall}
     * @param kontroll sees the result, under another name, before it is moved into place
     * @param monitor progress, and cancel (throws OperationCanceledException); null for none
     * @return what somebody must put right in the result, as Swedish sentences: formulas that pointed to rows taken out; mostly empty
     * @throws KalkylException with a Swedish message when the workbook cannot be read or cannot be changed so
     */
    List<String> skriv(Path mall, Andringsbok andring, Path till, Kontroll kontroll, IProgressMonitor monitor);
}
