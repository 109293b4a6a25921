package se.underlag.spi.sok;

import java.util.Collection;
import java.util.List;

/**
 * A service that lets a person find one kind of thing. It hands out only what the actor may see, and nothing of a protected identity. Searching
 * is not logged, opening what was found is. Called outside the UI thread, by one thread at a time.
 */
public interface Sokkalla {

    /** @return heading of its hits, in the person's language */
    String grupp();

    /** @return its place among the groups, low first: persons 10, beslut 20, leverantörer 30, köpfiler 40, commands 90 */
    int ordning();

    /** Takes in what has changed since last time; called when the search is opened, and may take a while the first time. */
    void forbered();

    /** @param max hits at most; @return the best first; answers from memory, fast enough for every keystroke */
    List<Traff> sok(Sokfraga fraga, int max);

    /** @return those of these that the source knows and the actor may see, in the given order; for lists of what was opened before */
    List<Traff> hamta(Collection<Objektref> mal);
}
