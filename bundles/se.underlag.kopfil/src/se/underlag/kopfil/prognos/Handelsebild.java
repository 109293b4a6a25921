package se.underlag.kopfil.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;

/**
 * An immutable image of a forecast event.
 *
 * @param datum the first day on which it changes something: of an early end the first day without cost, not the last day with
 * @param underlag what it builds on, null when nothing is written
 * @param effekter what it changes, in no order
 */
public record Handelsebild(String id, Handelsetyp typ, LocalDate datum, Handelsestatus status, String underlag, String orsak,
        List<Effekt> effekter) {

    /** What an event changes in a month of a row. @param manad 1 to 12 @param delta SEK, negative for a reduction (A3, A4) */
    public record Effekt(String radId, int manad, BigDecimal delta) {
    }

    /** Copies the list. */
    public Handelsebild {
        effekter = List.copyOf(effekter);
    }

    /** @return whether it makes forecast amounts: neither confirmed nor removed */
    public boolean arObekraftad() {
        return status == Handelsestatus.OBEKRAFTAD;
    }

    /** @return its effects on that row */
    public Stream<Effekt> pa(String radId) {
        return effekter.stream().filter(effekt -> effekt.radId().equals(radId));
    }
}
