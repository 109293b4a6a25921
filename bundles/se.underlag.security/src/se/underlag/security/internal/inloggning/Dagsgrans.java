package se.underlag.security.internal.inloggning;

import java.time.LocalDate;
import java.util.Objects;
import se.underlag.model.Parameter;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** How many days a replica may be without its server, as the dated parameter in it says. */
final class Dagsgrans {

    /** The parameter. */
    static final String NYCKEL = "inloggning.dagar-utan-kontakt";
    /** A replica whose first picture has not come, or whose parameter is no number. */
    static final int UTAN_PARAMETER = 30;

    private Dagsgrans() {
    }

    static int of(Lagring store, String user, LocalDate day) {
        try (UnitOfWork unit = store.open(user)) {
            return unit.list(Sokning.of(Parameter.class).lika(UnderlagPackage.Literals.PARAMETER__NYCKEL, NYCKEL)).stream()
                    .filter(one -> (one.getFrom() == null || !day.isBefore(one.getFrom())) && (one.getTom() == null || !day.isAfter(one.getTom())))
                    .map(Parameter::getVarde).filter(Objects::nonNull).map(String::strip).filter(text -> text.matches("\\d{1,4}"))
                    .map(Integer::valueOf).findFirst().orElse(UTAN_PARAMETER);
        }
    }
}
