package se.underlag.avtal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.underlag.model.Expansionsstatus;

/**
 * A moving in, and the expansionsmedel that it is the basis for (BB-19, BB-20, A7).
 *
 * @param meddelad when planeringsledare was told
 * @param expansionsbelopp SEK, null for none
 */
public record Inflyttningsbild(String id, LocalDate datum, Instant meddelad, BigDecimal expansionsbelopp, Expansionsstatus expansionsstatus,
        LocalDate expansionsdatum) {
}
