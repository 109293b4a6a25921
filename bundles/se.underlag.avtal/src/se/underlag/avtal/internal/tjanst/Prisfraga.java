package se.underlag.avtal.internal.tjanst;

import static se.underlag.model.UnderlagPackage.Literals.BOENDEPRIS__BOENDE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.underlag.base.Period;
import se.underlag.model.Boende;
import se.underlag.model.Boendepris;
import se.underlag.model.Ramavtal;
import se.underlag.persistence.Sokning;
import se.underlag.persistence.UnitOfWork;

/** Looks up what a home costs by the ramavtal in force (BB-04, BB-18). */
public final class Prisfraga {

    private Prisfraga() {
    }

    /** @return the price of the home that holds on the day, in a ramavtal that holds that day */
    public static Optional<Boendepris> pris(UnitOfWork uow, Boende boende, LocalDate dag) {
        return boende == null || dag == null ? Optional.empty()
                : uow.list(Sokning.of(Boendepris.class).lika(BOENDEPRIS__BOENDE, boende)).stream().filter(pris -> galler(pris, dag)).findFirst();
    }

    /** @return the homes that have a price on the day */
    static List<Boende> boenden(UnitOfWork uow, LocalDate dag) {
        return uow.list(Sokning.of(Boendepris.class)).stream().filter(pris -> galler(pris, dag)).map(Boendepris::getBoende).distinct().toList();
    }

    private static boolean galler(Boendepris pris, LocalDate dag) {
        Ramavtal ramavtal = pris.getRamavtal();
        return pris.getBoende() != null && new Period(pris.getFrom(), pris.getTom()).contains(dag)
                && (ramavtal == null || new Period(ramavtal.getFrom(), ramavtal.getTom()).contains(dag));
    }
}
