package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import se.underlag.base.Belopp;
import se.underlag.base.Period;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.prognos.NyPlats;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Prognosplan.NyRad;
import se.underlag.kopfil.prognos.Radlage;

/** A row that an event makes: green dygn × price from its first day to its last or the year's (PR-04, PR-05). */
final class Nyrad {

    private final Planbygge bygge;

    Nyrad(Planbygge bygge) {
        this.bygge = bygge;
    }

    /** @param mall the row whose person it shares, null when the person is given @param regel what a refusal refers to */
    void lagg(Radlage mall, String identitet, String namn, LocalDate from, NyPlats plats, String regel) {
        String insats = insats(mall, plats);
        if (insats == null) {
            bygge.avvisa("PR-07", mall, Radfalt.INSATS, Messages.insatsSaknas);
        }
        if (from == null) {
            bygge.avvisa("PR-07", mall, Radfalt.FROM, Messages.forstaDagSaknas);
        }
        if (plats == null || plats.dygnspris() == null) {
            bygge.avvisa(regel, mall, Radfalt.DYGNSPRIS, Messages.nyttPrisSaknas);
        } else if (plats.dygnspris().signum() <= 0) {
            bygge.avvisa(regel, mall, Radfalt.DYGNSPRIS, Messages.prisOverNoll);
        }
        if (from != null && plats != null && plats.tom() != null && plats.tom().isBefore(from)) {
            bygge.avvisa("KF-07", mall, Radfalt.TOM, Messages.omvandPeriod);
        } else if (from != null && (from.isAfter(bygge.sista()) || plats != null && plats.tom() != null && plats.tom().isBefore(bygge.forsta()))) {
            bygge.avvisa(regel, mall, Radfalt.FROM, Messages.nyttUtanforAret, bygge.ar());
        }
        if (!bygge.arAvvisad()) {
            gron(mall, new NyRad(mall == null ? null : mall.id(), mall == null ? identitet : mall.bild().identitet(),
                    mall == null ? namn : mall.bild().namn(), insats, blank(plats.leverantor()).orElse(null), Belopp.oren(plats.dygnspris()), from,
                    plats.tom(), blank(plats.konto()).orElse(mall == null ? null : mall.bild().konto()), blank(plats.kommentar()).orElse(null)));
        }
    }

    private void gron(Radlage mall, NyRad rad) {
        bygge.nyRad(rad);
        Period period = new Period(rad.from(), rad.tom());
        for (int manad = 1; manad <= 12; manad++) {
            int dygn = period.daysIn(YearMonth.of(bygge.ar(), manad));
            if (dygn > 0) {
                bygge.effekt(Prognosplan.NY_RAD, manad, Belopp.oren(rad.dygnspris().multiply(BigDecimal.valueOf(dygn))));
            }
        }
        Utanfor.upplys(bygge, mall, period, rad.dygnspris());
    }

    private static String insats(Radlage mall, NyPlats plats) {
        return Optional.ofNullable(plats).map(NyPlats::insats).flatMap(Nyrad::blank).orElse(mall == null ? null : mall.bild().insats());
    }

    private static Optional<String> blank(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(bare -> !bare.isEmpty());
    }
}
