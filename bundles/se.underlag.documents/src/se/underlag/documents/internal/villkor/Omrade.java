package se.underlag.documents.internal.villkor;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A block of cells. @param rad and @param sistaRad 1 for the first row; @param kolumn and @param sistaKolumn 0 for A */
record Omrade(int rad, int kolumn, int sistaRad, int sistaKolumn) {

    static final int RADER = 1_048_576;
    static final int KOLUMNER = 16_384;

    private static final Pattern CELL = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");
    private static final Pattern BLOCK = Pattern.compile("\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7}):\\$?([A-Za-z]{1,3})\\$?([0-9]{1,7})");

    boolean har(int row, int column) {
        return row >= rad && row <= sistaRad && column >= kolumn && column <= sistaKolumn;
    }

    /** @return the blocks of a list such as {@code A1:B9 D4}; those that no sheet has are left out */
    static List<Omrade> lista(String text) {
        List<Omrade> result = new ArrayList<>();
        for (String one : text.strip().split("\\s+")) {
            Matcher block = BLOCK.matcher(one);
            Matcher cell = CELL.matcher(one);
            if (block.matches()) {
                add(result, Integer.parseInt(block.group(2)), kolumn(block.group(1)), Integer.parseInt(block.group(4)), kolumn(block.group(3)));
            } else if (cell.matches()) {
                int row = Integer.parseInt(cell.group(2));
                add(result, row, kolumn(cell.group(1)), row, kolumn(cell.group(1)));
            }
        }
        return result;
    }

    private static void add(List<Omrade> to, int row, int column, int lastRow, int lastColumn) {
        Omrade block = new Omrade(Math.min(row, lastRow), Math.min(column, lastColumn), Math.max(row, lastRow), Math.max(column, lastColumn));
        if (block.rad >= 1 && block.sistaRad <= RADER && block.sistaKolumn < KOLUMNER) {
            to.add(block);
        }
    }

    static int kolumn(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + Character.toUpperCase(letters.charAt(i)) - 'A' + 1;
        }
        return column - 1;
    }
}
