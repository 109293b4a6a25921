package se.underlag.kopfil.prognos;

import java.time.Clock;
import java.time.LocalDate;
import se.underlag.kopfil.internal.prognos.Efterlage;
import se.underlag.kopfil.internal.prognos.Planering;

/** Works out what an action on the prognos would do. Pure: the same image, wish and day give the same plan, in any thread. */
public final class Prognosmotor {

    private final Clock klocka;

    /** @param klocka gives today */
    public Prognosmotor(Clock klocka) {
        this.klocka = klocka;
    }

    /** @return what would happen, or why it may not */
    public Prognosplan plan(Prognoslage lage, Prognosforslag forslag) {
        return new Planering(lage, LocalDate.now(klocka)).plan(forslag);
    }

    /** @return how the row runs with its unconfirmed events counted in; empty values for a row that is not there */
    public static Radutsikt utsikt(Prognoslage lage, String radId) {
        return lage.rad(radId).map(rad -> Planering.utsikt(lage, rad)).orElse(new Radutsikt(null, null, null));
    }

    /** @return the image as the plan would leave it; new rows and events get ids of their own. A refused plan leaves everything as it is */
    public static Prognoslage efter(Prognoslage lage, Prognosplan plan) {
        return plan.avvisad() ? lage : Efterlage.of(lage, plan);
    }
}
