package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;

/** Writes one sheet again: rows without changes as they are, changed rows through {@link Radlapp}, and rows that were not there. */
final class Bladlapp {

    private final Radstrom in;
    private final Utbytes out;
    private final Radlapp rader;
    private final Map<Integer, List<Cellandring>> byRow = new HashMap<>();
    private final int[] rows;
    private int nextRow;

    Bladlapp(String part, Radstrom in, Utbytes out, Bladstil stil, Formelkarta karta, int sheet, List<Cellandring> cells,
            Set<String> losta) {
        this.in = in;
        this.out = out;
        this.rader = new Radlapp(part, out, stil, karta, sheet, losta);
        for (Cellandring cell : cells) {
            byRow.computeIfAbsent(cell.rad(), any -> new ArrayList<>(2)).add(cell);
        }
        byRow.values().forEach(row -> row.sort(Comparator.comparingInt(Cellandring::kolumn)));
        rows = byRow.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    void write(byte[] head) throws IOException {
        byte[] newHead = Bladhuvud.grown(head, rows.length == 0 ? null : extent());
        out.copy(newHead, 0, newHead.length);
        rader.prefix(in.prefix());
        if (in.noRows()) {
            empty();
        }
        int number = 0;
        while (in.next()) {
            number = rader.begin(in.bytes(), in.from, in.to, number);
            boolean before = missing(number);
            out.copy(in.bytes(), in.gap, in.from);
            List<Cellandring> cells = byRow.get(number);
            if (cells != null) {
                nextRow++;
                rader.write(cells);
            } else if (rader.touched() || before && !rader.harNummer()) {
                rader.write(List.of());
            } else {
                rader.copy();
            }
            in.done();
        }
        missing(Integer.MAX_VALUE);
        byte[] tail = in.tail();
        if (in.noRows()) {
            out.xml("</" + in.prefix() + "sheetData>");
        }
        out.copy(tail, 0, tail.length);
        out.flush();
    }

    /** @return whether a cell lost its formula */
    boolean formulaGone() {
        return rader.formulaGone();
    }

    private void empty() throws IOException {
        out.xml("<" + in.prefix() + "sheetData>");
    }

    /** Rows with changes that the sheet does not have, up to before this one. */
    private boolean missing(int before) throws IOException {
        int first = nextRow;
        while (nextRow < rows.length && rows[nextRow] < before) {
            rader.create(rows[nextRow], byRow.get(rows[nextRow]));
            nextRow++;
        }
        return nextRow > first;
    }

    private Omrade extent() {
        int left = Integer.MAX_VALUE;
        int right = 0;
        for (List<Cellandring> row : byRow.values()) {
            left = Math.min(left, row.getFirst().kolumn());
            right = Math.max(right, row.getLast().kolumn());
        }
        return new Omrade(rows[0], left, rows[rows.length - 1], right, false, false, false, false, true);
    }
}
