package se.underlag.kopfil.internal.tolkning;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.base.Manadsbelopp;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.utbyte.Radigenkanning;
import se.underlag.kopfil.internal.utbyte.Radmarkning;
import se.underlag.model.Handelsetyp;

/** What an export of our own carried, laid under the rows of its sheet. */
public final class Markning {

    private final Radmarkning markning;
    private final Set<String> sedda = new HashSet<>();

    /** @param markning null for anybody else's workbook */
    public Markning(Radmarkning markning) {
        this.markning = markning;
    }

    /** @return the row with the actual amounts under its green cells, and with the day of the event it rests on */
    Radbild lagg(Radbild rad) {
        Radbild known = medMarkning(rad);
        LocalDate event = handelsedatum(known);
        return event == null ? known : med(known, event);
    }

    /** @return the rows of a sheet without row ids, those that were exported with the ids they had */
    List<Radbild> igenkanda(List<Radbild> rader) {
        if (markning == null || rader.isEmpty() || markning.ar() != rader.get(0).ar()) {
            return rader;
        }
        Map<Radbild, String> ids = Radigenkanning.av(rader, markning);
        return ids.isEmpty() ? rader : rader.stream().map(rad -> ids.containsKey(rad) ? lagg(med(rad.medRadId(ids.get(rad)), null)) : rad).toList();
    }

    private Radbild medMarkning(Radbild rad) {
        if (markning == null || rad.radId() == null || !markning.rader().containsKey(rad.radId()) || !sedda.add(rad.radId())) {
            return rad;
        }
        Manadsbelopp stored = Manadsbelopp.TOMT;
        for (int month = 1; month <= 12; month++) {
            stored = stored.with(month, markning.faktiskt(rad.radId(), month));
        }
        return rad.medLagrat(stored);
    }

    /** The day of the event on which a row without a beslut rests (PR-04, PR-05), null when it rests on none. */
    private LocalDate handelsedatum(Radbild rad) {
        if (rad.beslutsnr() != null || !rad.harIdentitet()) {
            return null;
        }
        if (markning != null && rad.radId() != null) {
            for (Radmarkning.Handelse event : markning.handelser()) {
                boolean makesRows = event.typ() == Handelsetyp.NYTT_ARENDE || event.typ() == Handelsetyp.BYTE_AV_INSATS;
                if (makesRows && event.effekter().stream().anyMatch(effect -> effect.radId().equals(rad.radId()) && effect.delta().signum() > 0)) {
                    return event.datum() != null ? event.datum() : rad.period().from();
                }
            }
        }
        return rad.helGron() && rad.insats() != null ? rad.period().from() : null;
    }

    private static Radbild med(Radbild rad, LocalDate handelsedatum) {
        return new Radbild(rad.plats(), rad.ar(), rad.radId(), rad.identitet(), rad.namn(), rad.beslutsnr(), rad.insats(), rad.leverantor(),
                rad.period(),
                rad.dygnspris(), rad.konto(), rad.kommentar(), rad.faktiskt(), rad.prognos(), rad.gron(), rad.angivenSumma(), handelsedatum,
                rad.karta(),
                rad.olasligt(), rad.tommaFore());
    }
}
