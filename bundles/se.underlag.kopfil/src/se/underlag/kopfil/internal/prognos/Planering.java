package se.underlag.kopfil.internal.prognos;

import java.time.LocalDate;
import se.underlag.kopfil.prognos.Prognosforslag;
import se.underlag.kopfil.prognos.Prognosforslag.AndraDygnspris;
import se.underlag.kopfil.prognos.Prognosforslag.Atgard;
import se.underlag.kopfil.prognos.Prognosforslag.AvslutaIFortid;
import se.underlag.kopfil.prognos.Prognosforslag.Bekrafta;
import se.underlag.kopfil.prognos.Prognosforslag.BytInsats;
import se.underlag.kopfil.prognos.Prognosforslag.Flytta;
import se.underlag.kopfil.prognos.Prognosforslag.FlyttaTillF100;
import se.underlag.kopfil.prognos.Prognosforslag.Forlang;
import se.underlag.kopfil.prognos.Prognosforslag.NyttArende;
import se.underlag.kopfil.prognos.Prognosforslag.TaBort;
import se.underlag.kopfil.prognos.Prognoslage;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.kopfil.prognos.Radutsikt;

/** Hands a wish to what works it out. */
public final class Planering {

    private final Prognoslage lage;
    private final LocalDate idag;

    /** @param lage what stands in the köpfil; @param idag today */
    public Planering(Prognoslage lage, LocalDate idag) {
        this.lage = lage;
        this.idag = idag;
    }

    /** @return what would happen, or why it may not */
    public Prognosplan plan(Prognosforslag forslag) {
        Planbygge bygge = new Planbygge(lage, idag);
        return switch (forslag) {
        case Forlang forlang -> new Forlangning(bygge).plan(forlang);
        case NyttArende nytt -> new NyaArenden(bygge, idag).plan(nytt);
        case BytInsats byt -> new Radslut(bygge).plan(byt);
        case AvslutaIFortid avslut -> new Radslut(bygge).plan(avslut);
        case AndraDygnspris pris -> new Prisandring(bygge).plan(pris);
        case FlyttaTillF100 f100 -> new Radslut(bygge).plan(f100);
        case Flytta flytt -> new Radslut(bygge).plan(flytt);
        case Atgard atgard -> new Atgardseffekt(bygge).plan(atgard);
        case Bekrafta bekrafta -> new Bekraftelse(bygge).plan(bekrafta);
        case TaBort bort -> new Borttagning(bygge).plan(bort);
        };
    }

    /** @return how the row runs, empty bounds where it has none */
    public static Radutsikt utsikt(Prognoslage lage, Radlage rad) {
        Dygnslinje linje = Dygnslinje.of(lage, rad);
        return new Radutsikt(linje.start(), linje.slut(), linje.sistaPris());
    }
}
