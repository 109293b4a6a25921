package se.underlag.kopfil.internal.tjanst;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.kopfil.Granskning;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.spi.Fynd;

/** What the service needs of the rooms that read and check. */
public interface Fillasning {

    /**
     * A file that was read and checked.
     *
     * @param rader every data row in the file's order, refused ones included
     * @param avvikelser findings of all rows
     * @param markning what an export of our own carries beside what is seen
     */
    record Last(List<Radbild> rader, List<Fynd> avvikelser, Optional<Radmarkning> markning) {
    }

    /**
     * Reads and checks a file.
     *
     * @param mallar the unit's column templates by name: field by heading
     * @param parametrar the dated parameters that are stored
     * @throws se.underlag.documents.kalkyl.KalkylException when it is unreadable
     */
    Last las(Path fil, Lasval val, Map<String, Map<String, String>> mallar, Parametrar parametrar, IProgressMonitor monitor);

    /** @return what the checks find in these images */
    List<Fynd> kontrollera(Collection<Radbild> bilder, Parametrar parametrar);

    /** @return what a check of files without a database finds */
    Granskning granska(List<Path> filer, Lasval val, IProgressMonitor monitor);
}
