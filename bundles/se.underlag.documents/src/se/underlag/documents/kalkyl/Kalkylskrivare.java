package se.underlag.documents.kalkyl;

import java.nio.file.Path;
import java.util.Map;
import org.eclipse.core.runtime.IProgressMonitor;

/** A service that writes new, good-looking workbooks. */
public interface Kalkylskrivare {

    /**
     * Writes the workbook beside the target first and moves it into place, so that an interrupted write leaves the old file.
     *
     * @param bok what to write
     * @param egnaDelar custom XML parts to put into the package, by namespace of their root element
     */
    void skriv(Utbok bok, Map<String, byte[]> egnaDelar, Path till, IProgressMonitor monitor);
}
