package se.underlag.kopfil.ui.editor;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import se.underlag.base.Belopp;
import se.underlag.model.UnderlagPackage;
import se.underlag.spi.Allvar;
import se.underlag.spi.Fynd;
import se.underlag.ui.grid.CellMark;
import se.underlag.ui.grid.CellState;
import se.underlag.ui.grid.Column;

/**
 * Which signs a cell carries: prognos, changed, and what the checks found there. The row's first column tells all that was
 * found in the row. States are kept until something changes, since painting asks for them again and again.
 */
final class Cellmarken implements CellState.Source<Radpost> {

    private final Kopfilsmodell modell;
    private final Fyndmodell fynd;
    private final Map<String, Integer> manader = new HashMap<>();
    private final Map<Radpost, Map<String, CellState>> kanda = new IdentityHashMap<>();
    private final Pengavy.Lage lage;
    private final Runnable glom = this::glom;

    /** @param lage which money is shown */
    Cellmarken(Kopfilsmodell modell, Fyndmodell fynd, Pengavy.Lage lage) {
        this.modell = modell;
        this.fynd = fynd;
        this.lage = lage;
        for (int manad = 1; manad <= Radpost.MANADER; manad++) {
            manader.put(Radpost.falt(manad).getName(), manad);
        }
        modell.historik().addListener(objekt -> glom());
        fynd.lyssna(glom);
        lage.lyssna(glom);
    }

    /** Ends the listening. */
    void sluta() {
        fynd.slutaLyssna(glom);
        lage.glom(glom);
    }

    private void glom() {
        kanda.clear();
    }

    @Override public CellState of(Radpost post, Column<Radpost> column) {
        return kanda.computeIfAbsent(post, ny -> new HashMap<>()).computeIfAbsent(column.id(), id -> state(post, id));
    }

    private CellState state(Radpost post, String id) {
        Set<CellMark> marks = EnumSet.noneOf(CellMark.class);
        Integer manad = manader.get(id);
        boolean gron = manad != null && lage.vy().arGron(post, manad) || id.equals(Kolumner.SUMMA) && lage.vy().harPrognos(post);
        if (gron) {
            marks.add(CellMark.PROGNOS);
        }
        if (arAndrad(post, id, manad)) {
            marks.add(CellMark.CHANGED);
        }
        List<Fynd> har = fynd.forRad(post.rad().getId()).stream().filter(ett -> id.equals(Kolumner.TECKEN) || id.equals(kolumn(ett))).toList();
        har.stream().map(Fynd::allvar).forEach(allvar -> mark(allvar, marks));
        String uppdelning = gron ? uppdelning(post, manad) : null;
        return marks.isEmpty() ? CellState.PLAIN : new CellState(marks, note(uppdelning, har));
    }

    private boolean arAndrad(Radpost post, String id, Integer manad) {
        if (manad != null) {
            return modell.arAndrad(post, manad);
        }
        EStructuralFeature falt = UnderlagPackage.Literals.KOPFILSRAD.getEStructuralFeature(id);
        return falt != null && modell.arAndrad(post, falt);
    }

    /** @return the column that shows the finding: its field's, else the row's sign */
    static String kolumn(Fynd ett) {
        String falt = ett.plats().falt();
        return falt != null && Kolumner.finns(falt) ? falt : Kolumner.TECKEN;
    }

    private static void mark(Allvar allvar, Set<CellMark> marks) {
        switch (allvar) {
        case FEL -> marks.add(CellMark.ERROR);
        case VARNING -> marks.add(CellMark.WARNING);
        default -> {
            // a piece of information asks for no sign
        }
        }
    }

    private static String uppdelning(Radpost post, Integer manad) {
        return manad == null ? NLS.bind(Messages.uppdelning, Belopp.svenska(post.faktiskt().summa()), Belopp.svenska(post.prognos().summa()))
                : NLS.bind(Messages.uppdelning, Belopp.svenska(post.faktiskt().orZero(manad)), Belopp.svenska(post.prognos().orZero(manad)));
    }

    private static String note(String uppdelning, List<Fynd> har) {
        String funnet = har.stream().map(ett -> ett.regel() + ": " + ett.text()).collect(Collectors.joining("\n"));
        if (uppdelning == null) {
            return funnet.isEmpty() ? null : funnet;
        }
        return funnet.isEmpty() ? uppdelning : uppdelning + "\n" + funnet;
    }
}
