package se.underlag.documents.internal.lappning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.documents.internal.lasning.Lasgranser;
import se.underlag.documents.internal.lasning.XlsxLasare;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare.Mottagare;
import se.underlag.documents.kalkyl.Kalkylrad;

/**
 * What formulas give whose old result was taken away: for programs that do not compute. Found out by reading the written workbook, which is then
 * written once more; so only for a few, as an edit of some rows gives.
 */
final class Resultat {

    /** More formulas than these wait for the program that opens the workbook; it computes everything then anyway. */
    static final int MEST = 2_000;

    private record Ruta(int blad, int rad, int kolumn) {
    }

    private final List<Ruta> sokta = new ArrayList<>();
    private final Map<Ruta, Cell> kanda = new HashMap<>();
    private boolean forManga;

    /** A formula stands here, where it stands afterwards, without result. */
    void saknas(int blad, int rad, int kolumn) {
        if (sokta.size() < MEST) {
            sokta.add(new Ruta(blad, rad, kolumn));
        } else {
            forManga = true;
        }
    }

    /** @return the value that the formula gives, null when it is not known */
    Cell av(int blad, int rad, int kolumn) {
        return kanda.get(new Ruta(blad, rad, kolumn));
    }

    /** Reads a workbook for the formulas that are asked for. @return whether any could be worked out */
    boolean las(Path fil, Lasgranser granser, IProgressMonitor monitor) {
        if (sokta.isEmpty() || forManga) {
            return false;
        }
        try {
            new XlsxLasare(granser).las(fil, new Samlare(), monitor);
        } catch (KalkylException unreadable) {
            // whoever reads the result hears of it; here formulas only stay without their values
            kanda.clear();
        }
        return !kanda.isEmpty();
    }

    private final class Samlare implements Mottagare {

        private final Map<Integer, Map<Integer, Set<Integer>>> wanted = new HashMap<>();
        private Map<Integer, Set<Integer>> rows = Map.of();
        private int left;
        private int blad = -1;

        Samlare() {
            sokta.forEach(ruta -> wanted.computeIfAbsent(ruta.blad(), sheet -> new TreeMap<>())
                    .computeIfAbsent(ruta.rad(), row -> new TreeSet<>()).add(ruta.kolumn()));
        }

        @Override public boolean blad(String namn, boolean dolt) {
            blad++;
            rows = wanted.getOrDefault(blad, Map.of());
            left = rows.size();
            return left > 0;
        }

        @Override public boolean rad(Kalkylrad rad) {
            Set<Integer> columns = rows.get(rad.nummer());
            if (columns == null) {
                return true;
            }
            for (int column : columns) {
                Cell cell = rad.cell(column);
                if (cell != null && cell.harFormel() && cell.typ() != Cell.Typ.TOM && cell.typ() != Cell.Typ.FORMEL_UTAN_VARDE) {
                    kanda.put(new Ruta(blad, rad.nummer(), column), cell);
                }
            }
            return --left > 0;
        }
    }
}
