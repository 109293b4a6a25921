package se.underlag.kopfil.internal.import_;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.underlag.kopfil.Handelsefraga;
import se.underlag.kopfil.Handelsefraga.Kandidat;
import se.underlag.kopfil.Handelsefraga.Svar;
import se.underlag.kopfil.Importplan.Planrad;
import se.underlag.kopfil.Importplan.Utfall;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.lagring.Mask;
import se.underlag.kopfil.internal.utbyte.Radmarkning;

/** Finds the all-green new rows of a plan whose event has to be asked for (PR-04, PR-05). */
public final class Handelsefragor {

    private Handelsefragor() {
    }

    /**
     * Finds them.
     *
     * @param rader the plan; @param markning what an export of our own carries, where the events of rows are known
     * @return in the order of the plan; a row whose person has no other open row is a new ärende and not asked for
     */
    public static List<Handelsefraga> av(List<Planrad> rader, Optional<Radmarkning> markning) {
        List<Handelsefraga> questions = new ArrayList<>();
        for (Planrad planrad : rader) {
            Radbild rad = planrad.rad();
            if (planrad.utfall() == Utfall.NY && rad.identitet() != null && !Mask.ar(rad.identitet())
                    && Handelsetypning.arHandelserad(rad, rad.faktiskt())
                    && !known(rad, markning)) {
                LocalDate start = Handelsetypning.start(rad);
                List<Kandidat> candidates = rader.stream().filter(other -> other.utfall() != Utfall.AVVISAD && other.utfall() != Utfall.SAKNAS)
                        .filter(other -> other != planrad && rad.identitet().equals(other.rad().identitet()))
                        .filter(other -> Handelsetypning.arOppen(other.rad(), start)).map(Handelsefragor::kandidat).toList();
                if (!candidates.isEmpty()) {
                    questions.add(new Handelsefraga(rad.plats(), candidates, forslag(candidates)));
                }
            }
        }
        return List.copyOf(questions);
    }

    private static boolean known(Radbild rad, Optional<Radmarkning> markning) {
        return rad.radId() != null && markning.stream().flatMap(marks -> marks.handelser().stream()).flatMap(event -> event.effekter().stream())
                .anyMatch(effect -> effect.radId().equals(rad.radId()));
    }

    private static Kandidat kandidat(Planrad planrad) {
        Radbild rad = planrad.rad();
        return new Kandidat(rad.plats(), planrad.traffId(), rad.beslutsnr(), rad.insats(), rad.leverantor(), rad.period(), minskad(planrad));
    }

    /** The stored amount is not known here; green within the decision's days is no extension, and nearly always less. */
    private static boolean minskad(Planrad planrad) {
        Radbild rad = planrad.rad();
        return IntStream.rangeClosed(1, 12).anyMatch(month -> rad.gron().contains(month) && rad.dygn(month) > 0
                && (planrad.skillnad().orZero(month).signum() < 0 || rad.prognos().orZero(month).signum() <= 0));
    }

    private static Svar forslag(List<Kandidat> candidates) {
        Kandidat likely = candidates.stream().filter(Kandidat::minskad).findFirst().orElse(candidates.get(0));
        return Svar.bytesAv(likely.plats());
    }
}
