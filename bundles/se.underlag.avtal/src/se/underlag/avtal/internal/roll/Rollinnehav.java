package se.underlag.avtal.internal.roll;

import java.time.LocalDate;
import java.util.List;
import se.underlag.base.Period;
import se.underlag.model.Anvandare;
import se.underlag.model.Roll;

/**
 * Who holds a role in a unit on a day.
 *
 * @param anvandare everybody, with their roles
 * @param enhetId the unit; a role without a unit holds in all
 */
public record Rollinnehav(List<Anvandare> anvandare, String enhetId) {

    /** @return who holds the role that day */
    public List<Anvandare> med(Roll roll, LocalDate dag) {
        return anvandare.stream().filter(user -> har(user, roll, dag)).toList();
    }

    /** @return whether whoever signs so held the role that day; false for a signature that nobody has */
    public boolean hade(String signatur, Roll roll, LocalDate dag) {
        return anvandare.stream().anyMatch(user -> user.getSignatur().equals(signatur) && har(user, roll, dag));
    }

    /** @return what whoever signs so is called, the signature when nobody does */
    public String namn(String signatur) {
        return anvandare.stream().filter(user -> user.getSignatur().equals(signatur)).map(Rollinnehav::namn).findFirst().orElse(signatur);
    }

    /** @return what the user is called */
    static String namn(Anvandare user) {
        return user.getNamn() == null ? user.getSignatur() : user.getNamn();
    }

    private boolean har(Anvandare user, Roll roll, LocalDate dag) {
        return user.getRoller().stream().anyMatch(one -> one.getRoll() == roll && new Period(one.getFrom(), one.getTom()).contains(dag)
                && (one.getEnhet() == null || one.getEnhet().getId().equals(enhetId)));
    }
}
