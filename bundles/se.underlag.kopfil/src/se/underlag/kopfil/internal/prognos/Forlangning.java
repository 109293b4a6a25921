package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.prognos.Prognosforslag.Forlang;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsetyp;

/** Extension on the same row (PR-03, S01): dygn × price in the months after the row's last day, each rounded once to whole öre. */
final class Forlangning {

    private static final String REGEL = "PR-03";

    private final Planbygge bygge;

    Forlangning(Planbygge bygge) {
        this.bygge = bygge;
    }

    Prognosplan plan(Forlang forslag) {
        Radlage rad = bygge.lage().rad(forslag.radId()).orElse(null);
        if (rad == null) {
            bygge.avvisa(REGEL, null, null, Messages.radSaknas);
            return bygge.bygg(Messages.etikettForlangTom);
        }
        bygge.visar(rad);
        Dygnslinje linje = Dygnslinje.of(bygge.lage(), rad);
        if (kan(forslag, rad, linje)) {
            BigDecimal pris = forslag.dygnspris() == null ? linje.sistaPris() : Belopp.oren(forslag.dygnspris());
            Period tillagd = new Period(linje.slut().plusDays(1), forslag.tom());
            for (int manad = 1; manad <= 12; manad++) {
                int dygn = tillagd.daysIn(YearMonth.of(bygge.ar(), manad));
                if (dygn > 0) {
                    bygge.effekt(rad.id(), manad, Belopp.oren(pris.multiply(BigDecimal.valueOf(dygn))));
                }
            }
            Utanfor.upplys(bygge, rad, tillagd, pris);
            bygge.handelse(Handelsetyp.FORLANGNING, tillagd.from(), forslag.motiv());
        }
        return bygge.bygg(NLS.bind(Messages.etikettForlang, Ord.rad(rad.bild()), forslag.tom() == null ? "" : forslag.tom()).strip());
    }

    private boolean kan(Forlang forslag, Radlage rad, Dygnslinje linje) {
        if (rad.bild().period().isReversed()) {
            bygge.avvisa("KF-07", rad, Radfalt.FROM, Messages.omvandPeriod);
        } else if (linje.slut() == null) {
            bygge.avvisa(REGEL, rad, Radfalt.TOM, Messages.forlangTillsVidare);
        } else if (forslag.tom() == null) {
            bygge.avvisa("PR-07", rad, Radfalt.TOM, Messages.forlangDagSaknas);
        } else if (!forslag.tom().isAfter(linje.slut())) {
            bygge.avvisa(REGEL, rad, Radfalt.TOM, Messages.forlangRedan, linje.slut());
        } else if (linje.slut().plusDays(1).isAfter(bygge.sista()) || forslag.tom().isBefore(bygge.forsta())) {
            bygge.avvisa(REGEL, rad, Radfalt.TOM, Messages.forlangUtanforAret, bygge.ar(), linje.slut().plusDays(1));
        } else {
            harPris(forslag, rad, linje);
            redanFaktiskt(forslag, rad, linje.slut());
        }
        return !bygge.arAvvisad();
    }

    private void harPris(Forlang forslag, Radlage rad, Dygnslinje linje) {
        if (forslag.dygnspris() != null ? forslag.dygnspris().signum() <= 0 : linje.sistaPris() != null && linje.sistaPris().signum() <= 0) {
            bygge.avvisa(REGEL, rad, Radfalt.DYGNSPRIS, Messages.prisOverNoll);
        } else if (forslag.dygnspris() == null && linje.sistaPris() == null) {
            bygge.avvisa(REGEL, rad, Radfalt.DYGNSPRIS, Messages.forlangPrisSaknas);
        }
    }

    /** A month after the row's days that already holds a white amount would be paid twice. */
    private void redanFaktiskt(Forlang forslag, Radlage rad, LocalDate slut) {
        Period tillagd = new Period(slut.plusDays(1), forslag.tom());
        for (int manad = 1; manad <= 12; manad++) {
            boolean doubled = rad.bild().dygn(manad) == 0 && rad.bild().faktiskt().orZero(manad).signum() > 0
                    && rad.bild().belopp(manad).signum() > 0 && tillagd.daysIn(YearMonth.of(bygge.ar(), manad)) > 0;
            if (doubled) {
                bygge.avvisa("PR-02", rad, Radfalt.manad(manad), Messages.forlangRedanFaktiskt, Ord.manad(manad),
                        Belopp.svenska(rad.bild().faktiskt().get(manad)));
                return;
            }
        }
    }
}
