package se.underlag.avtal.internal.dokument;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.underlag.avtal.Arendebild;
import se.underlag.avtal.Bedomningsbild;
import se.underlag.regler.Dygnspris;

/**
 * What the price lists say of the home of a case, before there is an avtal that says it.
 *
 * @param galler the price that holds on the day the avtal is to begin; empty when no list has one
 * @param alla every price the home has or had: none of them may stand in Treserva (BB-15)
 */
record Listpriser(Optional<Pris> galler, List<Pris> alla) {

    /** For a case without a home. */
    static final Listpriser INGA = new Listpriser(Optional.empty(), List.of());

    /** A row of a price list. @param boendepris SEK per dygn and point; @param barntillagg SEK per dygn, null for none */
    record Pris(BigDecimal boendepris, BigDecimal barntillagg) {

        BigDecimal barn() {
            return Objects.requireNonNullElse(barntillagg, BigDecimal.ZERO);
        }

        /** @return SEK per dygn by the price model (BB-18) */
        Dygnspris dygn(BigDecimal poang, boolean barn) {
            return new Dygnspris(boendepris, poang, barn ? barn() : BigDecimal.ZERO);
        }
    }

    /** @return the day whose price the behovsbedömning states: the avtal's first, the day of moving in, or of the contact (BB-19, BB-45) */
    static LocalDate dag(Arendebild bild, LocalDate today) {
        LocalDate agreed = bild.avtal() == null ? null : bild.avtal().period().from();
        LocalDate contact = bild.bedomning() == null ? null : bild.bedomning().kontakt();
        LocalDate moved = bild.foregaende() != null || bild.inflyttning() == null ? null : bild.inflyttning().datum();
        return Stream.of(agreed, contact, moved).flatMap(Stream::ofNullable).findFirst().orElse(today);
    }

    /** @return every amount that would tell the price: of the lists, and worked out by the points, exact and rounded (BB-15) */
    Stream<BigDecimal> belopp(Bedomningsbild bb) {
        BigDecimal points = bb == null || bb.poang() == null || bb.poang().signum() <= 0 ? null : bb.poang();
        return alla.stream().flatMap(row -> Stream.concat(Stream.of(row.boendepris(), row.barn()), points == null ? Stream.empty()
                : Stream.of(row.dygn(points, false), row.dygn(points, true)).flatMap(price -> Stream.of(price.exakt(), price.avrundat()))));
    }
}
