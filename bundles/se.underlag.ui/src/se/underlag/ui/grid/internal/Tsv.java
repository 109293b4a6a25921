package se.underlag.ui.grid.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Text with tabs between cells and line ends between rows, as spreadsheets put on the clipboard; cells with tabs, quotes or line ends are quoted. */
final class Tsv {

    private Tsv() {
    }

    static String write(List<List<String>> rows) {
        return rows.stream().map(row -> row.stream().map(Tsv::quoted).collect(Collectors.joining("\t"))).collect(Collectors.joining("\n"));
    }

    private static String quoted(String cell) {
        boolean special = cell.indexOf('\t') >= 0 || cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0 || cell.startsWith("\"");
        return special ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** @return the rows; a line end after the last row makes no further row */
    static List<List<String>> read(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean inQuotes = false;
        boolean started = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (inQuotes) {
                if (c != '"') {
                    cell.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(c);
                    i++;
                } else {
                    inQuotes = false;
                }
            } else if (c == '"' && cell.isEmpty()) {
                inQuotes = true;
                started = true;
            } else if (c == '\t') {
                row.add(take(cell));
                started = true;
            } else if (c == '\n') {
                row.add(take(cell));
                rows.add(row);
                row = new ArrayList<>();
                started = false;
            } else if (c != '\r') {
                cell.append(c);
                started = true;
            }
        }
        if (started) {
            row.add(take(cell));
            rows.add(row);
        }
        return rows;
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
