package se.underlag.kopfil.internal.tjanst;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.eclipse.core.runtime.SubMonitor;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Kalkylandrare;
import se.underlag.kopfil.internal.egenbok.Egenbok;
import se.underlag.kopfil.internal.granskning.Inlast;

/**
 * The unit's own workbook as it was written and read again. What reads otherwise than what is stored since a formula gives something else now is
 * written once more, with the stored values, from the workbook as it was; only what was read again gets the file's name.
 *
 * @param igen the written workbook as it was read
 * @param upplysningar what must be put right in it
 */
record Egenskrivning(Inlast igen, List<String> upplysningar) {

    /** A formula that was right may rest on one that was wrong, and so on; few workbooks have more than one step. */
    private static final int RATTNINGAR = 3;
    private static final int WORK = 25;

    /** The workbook must be written once more. */
    private static final class OmigenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        OmigenException() {
            super(null, null, false, false);
        }
    }

    /**
     * Writes.
     *
     * @param bok what changes; gets more when something reads otherwise
     * @param delar custom parts, by namespace
     * @param las reads the workbook that was written; what it throws leaves the old file as it was
     */
    static Egenskrivning av(Kalkylandrare andrare, Egenbok bok, Map<String, byte[]> delar, Path mall, Path till, Function<Path, Inlast> las,
            SubMonitor progress) {
        for (int left = RATTNINGAR;; left--) {
            boolean last = left == 0;
            AtomicReference<Inlast> igen = new AtomicReference<>();
            try {
                List<String> told = andrare.skriv(mall, new Andringsbok(bok.bladandringar(), delar), till, skriven -> {
                    igen.set(las.apply(skriven));
                    if (!last && bok.ratta(igen.get().rader())) {
                        throw new OmigenException();
                    }
                }, progress.split(WORK));
                return new Egenskrivning(igen.get(), told);
            } catch (OmigenException again) {
                progress.setWorkRemaining(2 * WORK);
            }
        }
    }
}
