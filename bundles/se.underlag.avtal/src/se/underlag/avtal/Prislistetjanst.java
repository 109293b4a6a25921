package se.underlag.avtal;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Ramavtal and their dated prices (BB-04, BB-18), kept by LINK-samordnare. Every method asks for its permission; none may be called in the UI thread.
 */
public interface Prislistetjanst {

    /** @return every ramavtal, the one that ends last first */
    List<Ramavtalsbild> ramavtal();

    /**
     * Stores a ramavtal, new or changed.
     *
     * @throws AvtalException when it lacks a name or first day, ends before it begins, leaves a price outside its days, or somebody was faster
     */
    Ramavtalsbild spara(Ramavtalsbild ramavtal);

    /** @return the prices of the ramavtal by leverantör, boende and day */
    List<Prisbild> priser(String ramavtalId);

    /** @return the price of the home that holds on the day, in whichever ramavtal holds then; empty when none does */
    Optional<Prisbild> pris(String boendeId, LocalDate dag);

    /**
     * Stores a price, new or changed. A new one closes the open one before it on the day before.
     *
     * @throws AvtalException when the home would have two prices on a day, the days lie outside the ramavtal, or somebody was faster
     */
    Prisbild spara(Prisbild pris);

    /**
     * Reads a price list without writing anything.
     *
     * @throws RuntimeException with a message for people when the file cannot be read or has no price list
     */
    Prislisteplan planera(Path fil, String ramavtalId);

    /**
     * Carries out a plan in one transaction.
     *
     * @param valda row numbers to take; refused and unchanged ones are left out anyway
     * @return how many prices were stored
     * @throws AvtalException when the ramavtal was changed since the plan was made
     */
    int genomfor(Prislisteplan plan, Set<Integer> valda);
}
