package se.underlag.regler;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.underlag.base.Period;

/**
 * The dated prices of a ramavtal (BB-04, BB-18).
 *
 * @param priser in any order
 */
public record Prislista(List<Pris> priser) {

    /**
     * What a boende costs.
     *
     * @param leverantor whose
     * @param boende which
     * @param boendepris SEK per dygn and point
     * @param barntillagg SEK per dygn where there are children
     * @param period the days it holds
     */
    public record Pris(String leverantor, String boende, BigDecimal boendepris, BigDecimal barntillagg, Period period) {

        boolean avser(String annanLeverantor, String annatBoende) {
            return leverantor.equals(annanLeverantor) && boende.equals(annatBoende);
        }
    }

    /** A list of its own. @throws IllegalArgumentException when a boende has two prices on one day */
    public Prislista {
        priser = List.copyOf(priser);
        for (int i = 0; i < priser.size(); i++) {
            Pris one = priser.get(i);
            for (Pris other : priser.subList(i + 1, priser.size())) {
                if (one.avser(other.leverantor(), other.boende()) && one.period().overlaps(other.period())) {
                    throw new IllegalArgumentException("Two prices of " + one.boende() + " hold on one day");
                }
            }
        }
    }

    /** @return the price that holds on the day */
    public Optional<Pris> pris(String leverantor, String boende, LocalDate dag) {
        return priser.stream().filter(pris -> pris.avser(leverantor, boende) && pris.period().contains(dag)).findFirst();
    }

    /**
     * What an avtal costs as the list changes while it runs.
     *
     * @param dagar the days of the avtal; its end may be open
     * @param poang points of the behovsbedömning
     * @param medBarn whether the barntillägg is charged
     * @return a price per stretch, in order; days without a price are in none of them
     */
    public List<Avtalspris> avtal(String leverantor, String boende, Period dagar, BigDecimal poang, boolean medBarn) {
        return priser.stream().filter(pris -> pris.avser(leverantor, boende) && pris.period().overlaps(dagar))
                .map(pris -> new Avtalspris(cut(pris.period(), dagar),
                        new Dygnspris(pris.boendepris(), poang, medBarn ? pris.barntillagg() : BigDecimal.ZERO).exakt()))
                .sorted(Comparator.comparing(avtal -> avtal.period().from())).toList();
    }

    private static Period cut(Period pris, Period dagar) {
        LocalDate from = pris.from() == null || dagar.from().isAfter(pris.from()) ? dagar.from() : pris.from();
        LocalDate tom = pris.tom() == null || dagar.tom() != null && dagar.tom().isBefore(pris.tom()) ? dagar.tom() : pris.tom();
        return new Period(from, tom);
    }
}
