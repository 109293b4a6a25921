package se.underlag.avtal;

import java.util.List;

/**
 * The turn of the year for avtal without an end. When such an avtal is sent it proposes to the köpfil of the year that is on; every new year asks for
 * its own proposal, or the placement would fall out of the files (KF-07, FK-09). None of the methods may be called in the UI thread.
 */
public interface Arsskifte {

    /**
     * @param ar the year, also one ahead
     * @return the sent avtal without an end that cost something in the year and have proposed nothing to it, by unit and number; of the units whose
     *         placements the actor may read
     */
    List<Arsskiftesrad> saknas(int ar);

    /**
     * Makes the proposals that are missing, in one transaction; again makes none. Whoever keeps the files accepts them as any other proposal.
     *
     * @return what was proposed, of the units whose avtal the actor may send; empty when nothing was missing
     * @throws AvtalException when somebody else stored the same at the same time
     */
    List<Arsskiftesrad> foresla(int ar);
}
