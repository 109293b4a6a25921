package se.underlag.documents.internal.lasning;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;
import se.underlag.documents.internal.Formelskydd;
import se.underlag.documents.kalkyl.Cell;

/** Gathers the cells of one record. */
final class Csvrad extends AbstractBaseCsvCallbackHandler<List<Cell>> {

    private final int most;
    private List<Cell> cells;
    private int characters;

    /** @param most characters of a row */
    Csvrad(int most) {
        this.most = most;
    }

    @Override protected void handleBegin(long line) {
        cells = new ArrayList<>();
        characters = 0;
    }

    @Override protected void handleField(int index, char[] from, int offset, int length, boolean quoted) {
        if (index >= Radbygge.COLUMNS || (characters += length) > most) {
            throw Fel.forStor("rad");
        }
        if (length > 0) {
            cells.add(Cell.text(index, Formelskydd.aterstall(new String(from, offset, length)), null, Farg.INGEN));
        }
    }

    @Override protected List<Cell> buildRecord() {
        return cells;
    }
}
