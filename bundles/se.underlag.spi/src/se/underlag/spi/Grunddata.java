package se.underlag.spi;

import java.util.Optional;

/** A service that fills a brand-new database with what the product ships: kinds of insats and dated parameters. */
public interface Grunddata {

    /**
     * Adds what is missing; what is there already stays as it is, so a second call changes nothing.
     *
     * @param medExempelenheter whether the units of the demo municipality, without persons, are added too when there is no unit at all
     * @return one Swedish sentence about what was added, empty when nothing was
     */
    Optional<String> fyll(boolean medExempelenheter);
}
