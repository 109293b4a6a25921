package se.underlag.kopfil.forslag;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import se.underlag.base.Belopp;
import se.underlag.base.Manadsbelopp;
import se.underlag.model.Handelsetyp;

/**
 * What accepting a proposal would do to the köpfil as it is now, field by field and month by month.
 *
 * @param info the proposal
 * @param rad the stored row that it changes, or that it makes a new one
 * @param falt fields of the row that get another value
 * @param manader months of which the actual amount is set, in order
 * @param handelser unconfirmed events with green amounts in those months
 * @param hinder why it cannot be accepted now, null when it can
 */
public record Forslagsbild(Forslagsinfo info, Antagande.Radversion rad, List<Falt> falt, List<Manad> manader, List<Gront> handelser, String hinder) {

    /** Copies the lists. */
    public Forslagsbild {
        falt = List.copyOf(falt);
        manader = List.copyOf(manader);
        handelser = List.copyOf(handelser);
    }

    /** @return the stored row, null when it makes a new one */
    public String radId() {
        return rad.radId();
    }

    /** @param falt name of the field as the grid's column says it; @param fore as it stands, empty for nothing; @param efter as it would be */
    public record Falt(String falt, String fore, String efter) {
    }

    /**
     * One month. Amounts in SEK, null for an empty month.
     *
     * @param manad 1 to 12
     * @param fore the actual amount as it stands
     * @param efter the actual amount as it would be
     * @param tidigare what the month comes to with the price before until the avtal was sent, null where none of its days had passed then (A8)
     * @param gront the green amount that stands there now
     * @param grontEfter the green amount that would be left
     */
    public record Manad(int manad, BigDecimal fore, BigDecimal efter, BigDecimal tidigare, BigDecimal gront, BigDecimal grontEfter) {

        /** @return SEK to pay for days that had passed, negative to claim; null for none (A8) */
        public BigDecimal skillnad() {
            return tidigare == null ? null : (efter == null ? Belopp.NOLL : efter).subtract(tidigare);
        }

        /** @return whether the month would hold something else */
        public boolean andras() {
            return !Objects.equals(fore, efter) || !Objects.equals(gront, grontEfter);
        }
    }

    /**
     * An event whose green amounts lie in months that get actual ones.
     *
     * @param handelseId the event
     * @param namn what its type is called, for people
     * @param nu its green amounts in those months, SEK; @param efter what is left of them when they are taken away
     * @param ersatts whether accepting takes them away, unless the caller keeps them: what is decided must not be counted twice (A27). False for
     *        what is still only foreseen, as an early end, which stays green
     */
    public record Gront(String handelseId, Handelsetyp typ, String namn, String orsak, Manadsbelopp nu, Manadsbelopp efter, boolean ersatts) {

        /** @return SEK, its green amounts in those months */
        public BigDecimal belopp() {
            return nu.summa();
        }
    }

    /** @return SEK, actual amounts of those months as they stand */
    public BigDecimal fore() {
        return manader.stream().map(Manad::fore).filter(Objects::nonNull).reduce(Belopp.NOLL, BigDecimal::add);
    }

    /** @return SEK, actual amounts of those months as they would be */
    public BigDecimal efter() {
        return manader.stream().map(Manad::efter).filter(Objects::nonNull).reduce(Belopp.NOLL, BigDecimal::add);
    }

    /** @return whether it can be accepted now */
    public boolean kanAntas() {
        return hinder == null;
    }
}
