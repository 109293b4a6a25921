package se.underlag.ui.internal.roller;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import se.underlag.security.Rollnamn;
import se.underlag.security.Rolltjanst.Anvandarbild;
import se.underlag.security.Rolltjanst.Rollbild;

/**
 * A line of the list: somebody with one of the roles, or without any.
 *
 * @param roll null for somebody without a role
 */
record Rollrad(Anvandarbild anvandare, Rollbild roll) {

    static List<Rollrad> of(List<Anvandarbild> alla) {
        return alla.stream().flatMap(user -> user.roller().isEmpty() ? Stream.of(new Rollrad(user, null))
                : user.roller().stream().map(role -> new Rollrad(user, role))).toList();
    }

    boolean avslutad(LocalDate idag) {
        return roll != null && roll.dagar().tom() != null && roll.dagar().tom().isBefore(idag);
    }

    String rollnamn() {
        return roll == null ? "" : Rollnamn.of(roll.roll());
    }

    String enhet() {
        return roll == null ? "" : roll.enhet() == null ? Messages.allaEnheter : roll.enhet();
    }

    LocalDate fran() {
        return roll == null ? null : roll.dagar().from();
    }

    LocalDate till() {
        return roll == null ? null : roll.dagar().tom();
    }

    String lage(LocalDate idag) {
        if (roll == null) {
            return Messages.lage_ingen;
        }
        return roll.galler() ? Messages.lage_galler : avslutad(idag) ? Messages.lage_avslutad : Messages.lage_kommande;
    }
}
