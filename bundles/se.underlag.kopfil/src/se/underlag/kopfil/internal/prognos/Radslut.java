package se.underlag.kopfil.internal.prognos;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.prognos.Motiv;
import se.underlag.kopfil.prognos.NyPlats;
import se.underlag.kopfil.prognos.Prognosforslag.AvslutaIFortid;
import se.underlag.kopfil.prognos.Prognosforslag.BytInsats;
import se.underlag.kopfil.prognos.Prognosforslag.Flytta;
import se.underlag.kopfil.prognos.Prognosforslag.FlyttaTillF100;
import se.underlag.kopfil.prognos.Prognosplan;
import se.underlag.kopfil.prognos.Radlage;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Regi;

/**
 * What makes a row end before its last day: an early end (S04), another insats (PR-05, S03, A3), a move (PR-10) and F100 (PR-15, S07). What the
 * row's months show from that day on becomes a green reduction; actual amounts stay (A4). It counts on what the cells show, so that an extension
 * or a measure on the row goes too; in the month of the end the days that remain keep their share (see {@link Dygnslinje}). A row without
 * dygnspris is shared by dygn.
 */
final class Radslut {

    private final Planbygge bygge;

    Radslut(Planbygge bygge) {
        this.bygge = bygge;
    }

    Prognosplan plan(AvslutaIFortid forslag) {
        Radlage rad = rad(forslag.radId());
        LocalDate fran = forslag.sistaDag() == null ? null : forslag.sistaDag().plusDays(1);
        if (kanSluta(rad, fran, Messages.avslutDagSaknas)) {
            minska(rad, fran);
            bygge.handelse(Handelsetyp.AVSLUT_IFORTID, fran, forslag.motiv());
            kravEffekt(rad, fran);
        }
        return bygge.bygg(etikett(Messages.etikettAvslut, rad, forslag.sistaDag()));
    }

    Prognosplan plan(BytInsats forslag) {
        Radlage rad = rad(forslag.radId());
        NyPlats plats = forslag.plats();
        if (rad != null && (plats == null || plats.insats() == null || plats.insats().isBlank())) {
            bygge.avvisa("PR-05", rad, Radfalt.INSATS, Messages.byteInsatsSaknas);
        } else if (rad != null && plats.insats().strip().equalsIgnoreCase(rad.bild().insats())) {
            bygge.avvisa("PR-05", rad, Radfalt.INSATS, Messages.byteSammaInsats, rad.bild().insats());
        }
        flyttaTill(rad, forslag.fran(), plats, Handelsetyp.BYTE_AV_INSATS, forslag.motiv());
        return bygge.bygg(etikett(Messages.etikettByte, rad, forslag.fran()));
    }

    Prognosplan plan(Flytta forslag) {
        Radlage rad = rad(forslag.radId());
        if (forslag.plats() != null) {
            flyttaTill(rad, forslag.fran(), forslag.plats(), Handelsetyp.FLYTT, forslag.motiv());
        } else if (kanSluta(rad, forslag.fran(), Messages.flyttDagSaknas)) {
            minska(rad, forslag.fran());
            bygge.handelse(Handelsetyp.FLYTT, forslag.fran(), forslag.motiv());
            kravEffekt(rad, forslag.fran());
        }
        return bygge.bygg(etikett(Messages.etikettFlytt, rad, forslag.fran()));
    }

    Prognosplan plan(FlyttaTillF100 forslag) {
        Radlage rad = rad(forslag.radId());
        Boolean extern = forslag.extern();
        if (extern == null && rad != null && rad.regi() != null) {
            extern = rad.regi() == Regi.ENSKILD;
        }
        if (kanSluta(rad, forslag.fran(), Messages.flyttDagSaknas)) {
            if (extern == null) {
                bygge.avvisa("PR-15", rad, Radfalt.LEVERANTOR, Messages.f100Varifran);
            } else if (extern) {
                minska(rad, forslag.fran());
                kravEffekt(rad, forslag.fran());
            } else {
                // 0 kr is green too: the person is accounted for, seen on the row, and nothing is saved
                LocalDate month = forslag.fran().isBefore(bygge.forsta()) ? bygge.forsta() : forslag.fran();
                bygge.effekt(rad.id(), month.getMonthValue(), Belopp.NOLL);
                bygge.upplys("PR-15", rad, Radfalt.LEVERANTOR, Messages.f100EgenRegi);
            }
            if (!rad.f100()) {
                bygge.upplys("PR-15", rad, Radfalt.BESLUT, Messages.f100UtanBeslut);
            }
            bygge.handelse(Handelsetyp.F100, forslag.fran(), forslag.motiv());
        }
        return bygge.bygg(etikett(Messages.etikettF100, rad, forslag.fran()));
    }

    private Radlage rad(String id) {
        Radlage rad = bygge.lage().rad(id).orElse(null);
        if (rad == null) {
            bygge.avvisa("PR-07", null, null, Messages.radSaknas);
        } else {
            bygge.visar(rad);
        }
        return rad;
    }

    private static String etikett(String text, Radlage rad, LocalDate dag) {
        return NLS.bind(text, rad == null ? "" : Ord.rad(rad.bild()), dag == null ? "" : dag).strip();
    }

    private boolean kanSluta(Radlage rad, LocalDate fran, String dagSaknas) {
        if (rad == null) {
            return false;
        }
        Dygnslinje linje = Dygnslinje.of(bygge.lage(), rad);
        if (!rad.bild().harPeriod()) {
            bygge.avvisa("KF-07", rad, Radfalt.FROM, rad.bild().period().isReversed() ? Messages.omvandPeriod : Messages.periodSaknas);
        } else if (fran == null) {
            bygge.avvisa("PR-07", rad, Radfalt.TOM, dagSaknas);
        } else if (linje.start() != null && fran.isBefore(linje.start())) {
            bygge.avvisa("PR-01", rad, Radfalt.TOM, Messages.slutForeStart, linje.start());
        } else if (fran.isAfter(bygge.sista())) {
            bygge.avvisa("PR-01", rad, Radfalt.TOM, Messages.dagEfterAret, bygge.ar(), fran.getYear());
        } else if (linje.slut() != null && fran.isAfter(linje.slut())) {
            bygge.avvisa("PR-01", rad, Radfalt.TOM, Messages.slutRedan, linje.slut());
        }
        return !bygge.arAvvisad();
    }

    /** The day after the row's last one is a change too: then the old row ends by itself. */
    private void flyttaTill(Radlage rad, LocalDate fran, NyPlats plats, Handelsetyp typ, Motiv motiv) {
        if (rad == null || bygge.arAvvisad()) {
            return;
        }
        Dygnslinje linje = Dygnslinje.of(bygge.lage(), rad);
        boolean seamless = fran != null && linje.slut() != null && fran.equals(linje.slut().plusDays(1)) && rad.bild().harPeriod()
                && !fran.isAfter(bygge.sista());
        if (!seamless && !kanSluta(rad, fran, Messages.flyttDagSaknas)) {
            return;
        }
        if (!rad.bild().harIdentitet()) {
            bygge.avvisa("PR-06", rad, Radfalt.PERSON, Messages.personSaknas);
        }
        new Nyrad(bygge).lagg(rad, null, null, fran, plats, "PR-05");
        if (!bygge.arAvvisad()) {
            if (!minska(rad, fran)) {
                bygge.upplys("PR-05", rad, null, Messages.byteInget, fran);
            }
            bygge.handelse(typ, fran, motiv);
        }
    }

    /** @return whether there was anything to reduce */
    private boolean minska(Radlage rad, LocalDate fran) {
        Dygnslinje linje = Dygnslinje.of(bygge.lage(), rad);
        boolean any = false;
        for (int manad = 1; manad <= 12; manad++) {
            BigDecimal andel = linje.andel(manad, fran);
            if (andel.signum() > 0) {
                any = true;
                bygge.effekt(rad.id(), manad, andel.negate());
                boolean partly = fran.isAfter(bygge.forsta(manad));
                if (partly && (linje.annatBelopp(manad) || rad.bild().dygnspris() == null)) {
                    bygge.upplys("KF-07", rad, Radfalt.manad(manad), Messages.slutAnnatBelopp, Ord.manad(manad),
                            Belopp.svenska(rad.bild().belopp(manad)), linje.dygn(manad, fran), linje.dygn(manad));
                }
            }
        }
        return any;
    }

    private void kravEffekt(Radlage rad, LocalDate fran) {
        if (!bygge.harEffekt()) {
            bygge.avvisa("PR-07", rad, null, Messages.slutInget, fran, bygge.ar());
        }
    }
}
