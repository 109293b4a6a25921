package se.underlag.documents.kalkyl;

import java.util.List;

/**
 * A row of a sheet.
 *
 * @param nummer the sheet's row number, 1 for the first
 * @param celler the cells that hold or show something, by ascending column
 * @param dold whether the row is hidden
 */
public record Kalkylrad(int nummer, List<Cell> celler, boolean dold) {

    /** @return the cell of the column (0 for A), or null where there is none */
    public Cell cell(int kolumn) {
        if (kolumn >= 0 && kolumn < celler.size() && celler.get(kolumn).kolumn() == kolumn) {
            return celler.get(kolumn);
        }
        int low = 0;
        int high = celler.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int difference = celler.get(middle).kolumn() - kolumn;
            if (difference == 0) {
                return celler.get(middle);
            }
            if (difference < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }
}
