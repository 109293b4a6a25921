package se.underlag.avtal.internal.bevakning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Placeringstillstand;
import se.underlag.regler.Datumparametrar;

/**
 * What the deadlines look at, of the units that the actor may read. Reads the store, and of it no more than can be told. An avtal runs from its sending
 * to its last charged day; one whose days ended more than a year before is no longer watched.
 */
public interface Bevakningslager {

    /** @return the parameters that hold: what the store has counts before what is shipped */
    Datumparametrar parametrar();

    /** @param tillstand states to look at, empty for all; @return the cases that have not ended */
    List<Arendebild> oppna(Set<Placeringstillstand> tillstand);

    /** @return the running avtal whose last day comes within so many days or came during the last year */
    List<Placeringslage> slutarInom(LocalDate idag, int dagar);

    /** @return the running avtal that are longer than their beslut, where the last day of that comes within so many days or has come */
    List<Placeringslage> beslutSlutarInom(LocalDate idag, int dagar);

    /** @return the ramavtal whose last day comes within so many days or has come */
    List<Ramavtalslage> ramavtalSlutarInom(LocalDate idag, int dagar);
}
