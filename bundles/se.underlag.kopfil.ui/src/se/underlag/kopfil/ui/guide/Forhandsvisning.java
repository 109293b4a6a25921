package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.core.runtime.IProgressMonitor;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** The first rows of every sheet of a file as they stand, to look at beside what was made of them. */
record Forhandsvisning(List<Blad> blad) {

    private static final int ROWS = 70;
    private static final int COLUMNS = 200;
    private static final int SHEETS = 50;

    /** A sheet. @param rader its first rows, those with something in them; @param dolt hidden, to be shown only when it is asked for by name */
    record Blad(String namn, List<Rad> rader, boolean dolt) {

        /** A sheet that everybody sees. */
        Blad(String namn, List<Rad> rader) {
            this(namn, rader, false);
        }
    }

    /** A row. @param nummer 1 for the first; @param celler what stands there, by column (0 for A); empty cells are not among them */
    record Rad(int nummer, Map<Integer, String> celler) {

        /** @return the text of the cell, empty when nothing stands there */
        String text(int kolumn) {
            return celler.getOrDefault(kolumn, "");
        }
    }

    /** Reads no more than it shows. @throws se.underlag.documents.kalkyl.KalkylException when the file cannot be read */
    static Forhandsvisning las(Kalkyllasare lasare, Path fil, IProgressMonitor monitor) {
        Samlare samlare = new Samlare();
        lasare.las(fil, samlare, monitor);
        return new Forhandsvisning(List.copyOf(samlare.sheets));
    }

    /** @return the sheet of that name, hidden or not; the first visible one with rows where there is none; never null */
    Blad blad(String namn) {
        return blad.stream().filter(one -> one.namn().equals(namn)).findFirst()
                .or(() -> blad.stream().filter(one -> !one.dolt() && !one.rader().isEmpty()).findFirst()).orElse(new Blad("", List.of()));
    }

    /** Keeps the first rows as they stream by. */
    private static final class Samlare implements Kalkyllasare.Mottagare {

        private final List<Blad> sheets = new ArrayList<>();
        private List<Rad> rows = List.of();

        @Override public boolean blad(String namn, boolean dolt) {
            if (sheets.stream().filter(one -> one.dolt() == dolt).count() == SHEETS) {
                return false;
            }
            rows = new ArrayList<>();
            sheets.add(new Blad(namn, rows, dolt));
            return true;
        }

        @Override public boolean rad(Kalkylrad rad) {
            Map<Integer, String> cells = new TreeMap<>();
            for (Cell cell : rad.celler()) {
                if (!cell.isTom() && cell.kolumn() < COLUMNS) {
                    cells.put(cell.kolumn(), text(cell));
                }
            }
            rows.add(new Rad(rad.nummer(), cells));
            return rows.size() < ROWS;
        }

        private static String text(Cell cell) {
            return cell.datum() != null ? cell.datum().toString() : cell.text().replaceAll("\\s+", " ").strip();
        }
    }
}
