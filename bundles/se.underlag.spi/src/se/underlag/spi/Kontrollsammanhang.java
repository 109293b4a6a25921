package se.underlag.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a check may look at beside its image. */
public interface Kontrollsammanhang<T> {

    /**
     * @param nyckel one of the keys under which images can be found, such as {@code beslut|2025|17}
     * @return the kept images that have the key, the asking one included, across all files of the run and in its order; an index, not a search
     */
    List<T> medSamma(String nyckel);

    /** @return the value of a dated parameter on the day, empty when none is valid */
    Optional<String> parameter(String nyckel, LocalDate dag);

    /** @return today */
    LocalDate idag();
}
