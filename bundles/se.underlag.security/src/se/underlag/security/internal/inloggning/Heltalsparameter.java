package se.underlag.security.internal.inloggning;

import java.time.LocalDate;
import java.util.Objects;
import se.underlag.model.Parameter;
import se.underlag.model.UnderlagPackage;
import se.underlag.persistence.Lagring;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** Whole numbers of login that are dated parameters in the database. */
enum Heltalsparameter {

    /** How many days a replica may be without its server. */
    DAGAR_UTAN_KONTAKT("inloggning.dagar-utan-kontakt", 30),
    /** How many minutes without a key or the mouse until the window is locked, 0 for never. */
    LAS_MINUTER("inloggning.las-minuter", 15);

    private final String key;
    /** For a replica whose first picture has not come, or a value that is no number. */
    private final int otherwise;

    Heltalsparameter(String key, int otherwise) {
        this.key = key;
        this.otherwise = otherwise;
    }

    int of(Lagring store, String user, LocalDate day) {
        try (UnitOfWork unit = store.open(user)) {
            return unit.list(Sokning.of(Parameter.class).lika(UnderlagPackage.Literals.PARAMETER__NYCKEL, key)).stream()
                    .filter(one -> (one.getFrom() == null || !day.isBefore(one.getFrom())) && (one.getTom() == null || !day.isAfter(one.getTom())))
                    .map(Parameter::getVarde).filter(Objects::nonNull).map(String::strip).filter(text -> text.matches("\\d{1,4}"))
                    .map(Integer::valueOf).findFirst().orElse(otherwise);
        }
    }
}
