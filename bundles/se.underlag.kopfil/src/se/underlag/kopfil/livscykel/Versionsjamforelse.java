package se.underlag.kopfil.livscykel;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.kopfil.Radbild;

/**
 * Two states of a köpfil, cell by cell. Rows are matched by their ids.
 *
 * @param fore what is compared with, for people; @param efter what is compared, for people
 * @param rader the rows of both: those of the later in its order, then those that are gone
 * @param skyddade id by identity number of the persons in them whose identity is protected today
 */
public record Versionsjamforelse(String kopfil, String fore, String efter, List<Rad> rader, Summor faktiskt, Summor prognos,
        Map<String, String> skyddade) {

    /** What became of a row. */
    public enum Slag {
        NY, BORTTAGEN, ANDRAD, OFORANDRAD
    }

    /** A row. @param fore null for a new one; @param efter null for one that is gone; @param falt the fields that differ */
    public record Rad(Slag slag, Radbild fore, Radbild efter, List<Falt> falt) {

        /** @return the row as it is, or was */
        public Radbild visad() {
            return efter == null ? fore : efter;
        }

        /** @return what the year's cost of the row became more, SEK, negative for less */
        public BigDecimal differens() {
            return (efter == null ? BigDecimal.ZERO : efter.summa()).subtract(fore == null ? BigDecimal.ZERO : fore.summa());
        }

        /** @return whether the field differs */
        public boolean andrad(String namn) {
            return falt.stream().anyMatch(ett -> ett.falt().equals(namn));
        }
    }

    /**
     * A field that differs.
     *
     * @param falt see {@link se.underlag.kopfil.Radfalt}; @param namn for people
     * @param fore an amount, a day, a text, or null for empty; @param efter the same
     * @param differens SEK for amounts, an empty cell counting as 0; null for others
     */
    public record Falt(String falt, String namn, Object fore, Object efter, BigDecimal differens) {
    }

    /** SEK. */
    public record Summor(BigDecimal fore, BigDecimal efter) {

        /** @return what it became more, negative for less */
        public BigDecimal differens() {
            return efter.subtract(fore);
        }
    }

    /** @return how many rows are of that kind */
    public long antal(Slag slag) {
        return rader.stream().filter(rad -> rad.slag() == slag).count();
    }

    /** @return ids of those with protected identity whom the row is about, or was */
    public Set<String> skyddade(Rad rad) {
        return Stream.of(rad.fore(), rad.efter()).filter(Objects::nonNull).map(Radbild::identitet).filter(Objects::nonNull).map(skyddade::get)
                .filter(Objects::nonNull).collect(Collectors.toSet());
    }

    /** @return the rows that are not as they were */
    public List<Rad> andrade() {
        return rader.stream().filter(rad -> rad.slag() != Slag.OFORANDRAD).toList();
    }
}
