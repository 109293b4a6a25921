package se.underlag.base;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Twelve amounts in SEK, January first. An empty month is null, which is not the same as 0 kr. Immutable.
 */
public final class Manadsbelopp {

    /** Twelve empty months. */
    public static final Manadsbelopp TOMT = new Manadsbelopp(new BigDecimal[12]);

    private final BigDecimal[] belopp;

    private Manadsbelopp(BigDecimal[] belopp) {
        this.belopp = belopp;
    }

    /** @param belopp twelve amounts, null where empty */
    public static Manadsbelopp of(List<BigDecimal> belopp) {
        if (belopp.size() != 12) {
            throw new IllegalArgumentException("Twelve months expected, got " + belopp.size());
        }
        return new Manadsbelopp(belopp.stream().map(Belopp::oren).toArray(BigDecimal[]::new));
    }

    /** @param manad 1 to 12; @return the amount, or null where the month is empty */
    public BigDecimal get(int manad) {
        return belopp[manad - 1];
    }

    /** @param manad 1 to 12; @return the amount, 0.00 where the month is empty */
    public BigDecimal orZero(int manad) {
        BigDecimal value = belopp[manad - 1];
        return value == null ? Belopp.NOLL : value;
    }

    /** @param manad 1 to 12; @return a copy with another amount in that month, null to empty it */
    public Manadsbelopp with(int manad, BigDecimal value) {
        BigDecimal[] copy = belopp.clone();
        copy[manad - 1] = Belopp.oren(value);
        return new Manadsbelopp(copy);
    }

    /** @return month by month the sum; empty only where both are empty */
    public Manadsbelopp plus(Manadsbelopp other) {
        BigDecimal[] sum = new BigDecimal[12];
        for (int i = 0; i < 12; i++) {
            sum[i] = belopp[i] == null ? other.belopp[i] : other.belopp[i] == null ? belopp[i] : belopp[i].add(other.belopp[i]);
        }
        return new Manadsbelopp(sum);
    }

    /** @return month by month the difference; empty only where both are empty */
    public Manadsbelopp minus(Manadsbelopp other) {
        BigDecimal[] difference = new BigDecimal[12];
        for (int i = 0; i < 12; i++) {
            difference[i] = other.belopp[i] == null ? belopp[i] : belopp[i] == null ? other.belopp[i].negate() : belopp[i].subtract(other.belopp[i]);
        }
        return new Manadsbelopp(difference);
    }

    /** @return the sum of the year, 0.00 when all months are empty */
    public BigDecimal summa() {
        return Arrays.stream(belopp).filter(Objects::nonNull).reduce(Belopp.NOLL, BigDecimal::add);
    }

    /** @return whether no month holds an amount */
    public boolean isEmpty() {
        return Arrays.stream(belopp).allMatch(Objects::isNull);
    }

    /** @return the twelve amounts, null where empty */
    public List<BigDecimal> asList() {
        return Collections.unmodifiableList(new ArrayList<>(Arrays.asList(belopp)));
    }

    @Override public boolean equals(Object other) {
        return other instanceof Manadsbelopp that && Arrays.equals(belopp, that.belopp);
    }

    @Override public int hashCode() {
        return Arrays.hashCode(belopp);
    }

    @Override public String toString() {
        return Arrays.toString(belopp);
    }
}
