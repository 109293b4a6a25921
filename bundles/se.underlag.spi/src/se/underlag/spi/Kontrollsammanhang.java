package se.underlag.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a check may look at beside its image. */
public interface Kontrollsammanhang<T> {

    /** @return the images that share the key with this one, itself included, across all files of the run; an index, not a search */
    List<T> medSamma(String nyckel);

    /** @return the value of a dated parameter on the day, empty when none is valid */
    Optional<String> parameter(String nyckel, LocalDate dag);

    /** @return today */
    LocalDate idag();
}
