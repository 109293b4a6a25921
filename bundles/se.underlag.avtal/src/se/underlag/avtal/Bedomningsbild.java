package se.underlag.avtal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import se.underlag.model.Bedomningstyp;
import se.underlag.model.Kontaktpart;

/**
 * A behovsbedömning as it is stored. Days are null until they are known.
 *
 * @param kontakt day of the contact about a changed need (BB-45)
 * @param kontaktAv who made it; null when there is none
 * @param kontaktUnderlag evidence for that day (BB-46)
 * @param startBekraftad the start that the socialadministratör confirmed (BB-46)
 * @param behovUppstod day the changed need arose (BB-41)
 * @param bokad day it is booked for
 * @param genomford day it was carried out
 * @param poang points, null before
 * @param undantag whether it gives an exception from the price model (BB-25)
 * @param dokumentpris SEK per dygn in the document sent round, null when it states none
 * @param mejlSkickat when the mail to the four recipients was made (BB-14)
 * @param iTreserva day the Word file without price was filed (BB-15)
 */
public record Bedomningsbild(String id, Bedomningstyp typ, LocalDate kontakt, Kontaktpart kontaktAv, String kontaktUnderlag, LocalDate startBekraftad,
        LocalDate behovUppstod, LocalDate bokad, LocalDate genomford, String genomfordAv, BigDecimal poang, boolean undantag, String undantagsskal,
        BigDecimal dokumentpris, Instant mejlSkickat, LocalDate iTreserva) {
}
