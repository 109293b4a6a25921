package se.underlag.kopfil.ui.problem;

import java.util.Comparator;
import se.underlag.spi.ord.Faltord;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.internal.Ord;
import se.underlag.kopfil.ui.problem.Problemmodell.Problem;
import se.underlag.ui.sekretess.Sekretess;

/** The columns of the problems view. */
enum Problemkolumn {
    ALLVAR(Messages.problem_allvar, 150), REGEL(Messages.problem_regel, 70), TEXT(Messages.problem_text, 720), FIL(Messages.problem_fil, 180),
    RAD(Messages.problem_rad, 55), KOLUMN(Messages.problem_kolumn, 120);

    private final String rubrik;
    private final int bredd;

    Problemkolumn(String rubrik, int bredd) {
        this.rubrik = rubrik;
        this.bredd = bredd;
    }

    String rubrik() {
        return rubrik;
    }

    /** @return pixels at 100 % */
    int bredd() {
        return bredd;
    }

    String text(Problem problem) {
        return switch (this) {
        case ALLVAR -> Ord.allvar(problem.fynd().allvar());
        case REGEL -> problem.fynd().regel();
        case TEXT -> Sekretess.FRITEXT.visa(problem.fynd().text());
        case FIL -> problem.kopfil().namn();
        case RAD -> problem.fynd().plats().rad() == 0 ? "" : String.valueOf(problem.fynd().plats().rad());
        case KOLUMN -> problem.fynd().plats().kolumn() != null ? problem.fynd().plats().kolumn()
                : Faltord.current().falt("Kopfilsrad", problem.fynd().plats().falt());
        };
    }

    Comparator<Problem> order() {
        return switch (this) {
        case ALLVAR -> Comparator.comparing(one -> one.fynd().allvar());
        case RAD -> Comparator.comparing(one -> one.fynd().plats().rad());
        default -> Comparator.comparing(this::text);
        };
    }
}
