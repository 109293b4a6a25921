package se.underlag.avtal.internal.bevakning;

import java.time.LocalDate;
import java.util.List;
import se.underlag.avtal.Arendebild;
import se.underlag.regler.Datumparametrar;

/** What the deadlines look at, of the units that the actor may read. Reads the store. */
public interface Bevakningslager {

    /** @return the parameters that hold: what the store has counts before what is shipped */
    Datumparametrar parametrar();

    /** @return the cases that have not ended */
    List<Arendebild> oppna();

    /** @return the avtal that have been sent and not been ended; one whose days ended more than a year before is no longer watched */
    List<Placeringslage> lopande(LocalDate idag);

    /** @return the ramavtal that have a last day */
    List<Ramavtalslage> ramavtal();
}
