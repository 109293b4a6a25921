package se.underlag.kopfil.ui.problem;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.spi.ord.Faltord;
import se.underlag.kopfil.ui.internal.Messages;
import se.underlag.kopfil.ui.problem.Problemmodell.Problem;
import se.underlag.spi.Rattning;
import se.underlag.spi.Rattning.Cell;
import se.underlag.ui.sekretess.Sekretess;

/** What is shown and chosen before findings are put right: the ways to do it, what each would change, and which of them are wanted. */
final class Rattningsmodell {

    private final List<Rattning> satt;
    private final List<Problem> problem;
    private final boolean alla;
    private final List<Rad> rader = new ArrayList<>();
    private int valt = -1;

    /** A fix of one finding. */
    static final class Rad {

        private final Rattning rattning;
        private boolean markerad = true;

        private Rad(Rattning rattning) {
            this.rattning = rattning;
        }

        boolean markerad() {
            return markerad;
        }

        /** @return the number of its row */
        String nummer() {
            return String.valueOf(rattning.borttagen() != null ? rattning.rad() : rattning.celler().get(0).rad());
        }

        /** @return the fields that change */
        String falt() {
            return rattning.borttagen() != null ? Messages.ratta_helaRaden
                    : join(cell -> Faltord.current().falt("Kopfilsrad", cell.falt()));
        }

        /** @return what they show */
        String fore() {
            return rattning.borttagen() != null ? "" : join(cell -> varde(cell.fore()));
        }

        /** @return what they would show */
        String efter() {
            return rattning.borttagen() != null ? Messages.ratta_borta
                    : join(cell -> cell.prognos() ? NLS.bind(Messages.ratta_prognos, varde(cell.efter())) : varde(cell.efter()));
        }

        private String join(Function<Cell, String> text) {
            return rattning.celler().stream().map(text).collect(Collectors.joining("; "));
        }

        private static String varde(Object varde) {
            return varde == null ? Messages.ratta_tomt
                    : varde instanceof BigDecimal belopp ? Sekretess.BELOPP.visa(Belopp.svenska(belopp)) : varde.toString();
        }
    }

    /**
     * @param valt the finding that was chosen, with at least one fix
     * @param problem all findings, of which those of the same file with a fix of the same kind are put right too
     * @param alla whether they shall be
     */
    Rattningsmodell(Problem valt, List<Problem> problem, boolean alla) {
        this.satt = valt.fynd().rattningar();
        this.problem = alla ? problem.stream().filter(one -> one.kopfil().id().equals(valt.kopfil().id())).toList() : List.of(valt);
        this.alla = alla;
        valj(0);
    }

    /** @return the ways to put the chosen finding right, in words */
    List<String> satt() {
        return satt.stream().map(alla ? Rattning::slagetikett : Rattning::etikett).toList();
    }

    /** Chooses a way, from 0; all that it would change is wanted at first. */
    void valj(int index) {
        if (index == valt) {
            return;
        }
        valt = index;
        rader.clear();
        Map<Object, Rattning> distinct = new LinkedHashMap<>();
        for (Problem one : problem) {
            Rattning same = one.fynd().rattningar().stream()
                    .filter(fix -> alla ? fix.slag().equals(satt.get(index).slag()) : fix.equals(satt.get(index))).findFirst().orElse(null);
            if (same != null) {
                distinct.putIfAbsent(key(same), same);
            }
        }
        distinct.values().forEach(fix -> rader.add(new Rad(fix)));
    }

    /** Two findings that the same change puts right are one line. */
    private static Object key(Rattning fix) {
        return fix.borttagen() != null ? fix.borttagen()
                : fix.celler().stream().map(cell -> cell.objektId() + '/' + cell.falt() + '/' + Objects.toString(cell.efter())).toList();
    }

    /** @return what would change, line by line */
    List<Rad> rader() {
        return rader;
    }

    /** Says whether a line is wanted. */
    void markera(Rad rad, boolean vill) {
        rad.markerad = vill;
    }

    /** @return the fixes that are wanted */
    List<Rattning> valda() {
        return rader.stream().filter(Rad::markerad).map(rad -> rad.rattning).toList();
    }

    /** @return what undo calls it */
    String etikett() {
        List<Rattning> chosen = valda();
        return chosen.size() == 1 ? chosen.get(0).etikett() : NLS.bind(Messages.ratta_flera, satt.get(valt).slagetikett(), chosen.size());
    }
}
