package se.underlag.spi;

import java.util.Optional;

/** A service by which a module adds its own invented data to the demo municipality, when units and köpfiler are there. */
public interface Exempeldel {

    /**
     * Adds what is missing; what is there already stays as it is. The days are the demo's own and the same every time.
     *
     * @return one Swedish sentence about what was added, empty when nothing was
     */
    Optional<String> fyll();
}
