package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.prognos.Prognosforslag.AndraDygnspris;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsetyp;

/**
 * Another dygnspris from a day on (PR-13, S06): each month's paid dygn × the difference, days of an extension included. A month that shows no
 * amount stays empty; one with a typed amount keeps what differs and gets the same difference of price.
 */
final class Prisandring {

    private static final String REGEL = "PR-13";

    private final Planbygge bygge;

    Prisandring(Planbygge bygge) {
        this.bygge = bygge;
    }

    Prognosplan plan(AndraDygnspris forslag) {
        Radlage rad = bygge.lage().rad(forslag.radId()).orElse(null);
        if (rad == null) {
            bygge.avvisa(REGEL, null, null, Messages.radSaknas);
            return bygge.bygg(Messages.etikettPrisTom);
        }
        bygge.visar(rad);
        Dygnslinje linje = Dygnslinje.of(bygge.lage(), rad);
        if (kan(forslag, rad, linje)) {
            BigDecimal ny = Belopp.oren(forslag.dygnspris());
            for (int manad = 1; manad <= 12; manad++) {
                effekt(rad, linje, manad, forslag.fran(), ny);
            }
            bygge.handelse(Handelsetyp.PRISANDRING, forslag.fran(), forslag.motiv());
            if (!bygge.harEffekt()) {
                bygge.avvisa(REGEL, rad, Radfalt.DYGNSPRIS, Messages.prisUtanEffekt, forslag.fran(), bygge.ar());
            }
        }
        return bygge.bygg(NLS.bind(Messages.etikettPris, Ord.rad(rad.bild()), forslag.fran() == null ? "" : forslag.fran()).strip());
    }

    private void effekt(Radlage rad, Dygnslinje linje, int manad, LocalDate fran, BigDecimal ny) {
        BigDecimal visat = rad.bild().belopp(manad);
        if (visat == null || visat.signum() == 0 || linje.dygn(manad, fran) == 0) {
            return;
        }
        BigDecimal delta = linje.prisskillnad(manad, fran, ny);
        if (delta.signum() != 0) {
            bygge.effekt(rad.id(), manad, delta);
            if (linje.annatBelopp(manad)) {
                bygge.upplys("KF-07", rad, Radfalt.manad(manad), Messages.prisAnnatBelopp, Ord.manad(manad), Belopp.svenska(visat));
            }
        }
    }

    private boolean kan(AndraDygnspris forslag, Radlage rad, Dygnslinje linje) {
        if (rad.bild().dygnspris() == null) {
            bygge.avvisa(REGEL, rad, Radfalt.DYGNSPRIS, Messages.prisSaknas);
        } else if (!rad.bild().harPeriod()) {
            bygge.avvisa("KF-07", rad, Radfalt.FROM, rad.bild().period().isReversed() ? Messages.omvandPeriod : Messages.periodSaknas);
        } else if (forslag.fran() == null) {
            bygge.avvisa("PR-07", rad, Radfalt.FROM, Messages.prisDagSaknas);
        } else if (forslag.dygnspris() == null || forslag.dygnspris().signum() <= 0) {
            bygge.avvisa(REGEL, rad, Radfalt.DYGNSPRIS, Messages.prisOverNoll);
        } else if (forslag.fran().isAfter(bygge.sista())) {
            bygge.avvisa(REGEL, rad, Radfalt.FROM, Messages.dagEfterAret, bygge.ar(), forslag.fran().getYear());
        } else if (linje.slut() != null && forslag.fran().isAfter(linje.slut())) {
            bygge.avvisa(REGEL, rad, Radfalt.FROM, Messages.prisEfterSlut, linje.slut());
        }
        return !bygge.arAvvisad();
    }
}
