package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Nyrad;

/** Writes one sheet again: rows without changes as they are, changed rows through {@link Radlapp}, and rows that were not there. */
final class Bladlapp {

    private final Radstrom in;
    private final Utbytes out;
    private final Radlapp rader;
    private final Map<Integer, List<Cellandring>> byRow = new HashMap<>();
    private final int[] rows;
    private final String part;
    private final Map<Integer, byte[]> mallrader;
    private final Radflytt flytt;
    private final Flyttdelar delar;
    private int nextRow;
    private int nextNew;

    Bladlapp(String part, Radstrom in, Utbytes out, Bladstil stil, Lappplan plan, int sheet, Resultat resultat) {
        this.in = in;
        this.out = out;
        this.part = part;
        this.mallrader = plan.mallrader(sheet);
        this.flytt = plan.flyttare().av(sheet);
        this.delar = plan.flyttare().isEmpty() ? null : new Flyttdelar(plan.flyttare(), sheet);
        this.rader = new Radlapp(part, out, stil, plan, sheet, resultat);
        for (Cellandring cell : plan.cells(sheet)) {
            if (flytt == null || !flytt.borta(cell.rad())) {
                byRow.computeIfAbsent(cell.rad(), any -> new ArrayList<>(2)).add(cell);
            }
        }
        byRow.values().forEach(row -> row.sort(Comparator.comparingInt(Cellandring::kolumn)));
        rows = byRow.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    void write(byte[] head) throws IOException {
        byte[] newHead = Bladhuvud.grown(delar == null ? head : delar.moved(part, head), extent());
        out.copy(newHead, 0, newHead.length);
        rader.prefix(in.prefix());
        if (in.noRows()) {
            empty();
        }
        int number = 0;
        while (in.next()) {
            number = rader.begin(in.bytes(), in.from, in.to, number);
            boolean before = missing(number);
            if (flytt != null && flytt.borta(number)) {
                rader.gone();
                in.done();
                continue;
            }
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
        tail = delar == null ? tail : delar.moved(part, tail);
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

    /** Rows that are put in, and rows with changes that the sheet does not have, up to before this one. @return whether there were any */
    private boolean missing(int before) throws IOException {
        boolean any = false;
        while (true) {
            int there = nextRow < rows.length ? rows[nextRow] : Integer.MAX_VALUE;
            int added = flytt != null && nextNew < flytt.nya().size() ? flytt.nya().get(nextNew).efter() : Integer.MAX_VALUE;
            if (added < before && added < there) {
                Nyrad row = flytt.nya().get(nextNew);
                rader.insert(mallrader.get(row.formatFran()), row, flytt.nummer(nextNew));
                nextNew++;
            } else if (there < before) {
                rader.create(flytt == null ? there : flytt.krav(there), byRow.get(there));
                nextRow++;
            } else {
                return any;
            }
            any = true;
        }
    }

    /** What the changed and new cells reach over, null for none. */
    private Omrade extent() {
        int left = Integer.MAX_VALUE;
        int right = 0;
        int top = Integer.MAX_VALUE;
        int bottom = 0;
        for (Map.Entry<Integer, List<Cellandring>> row : byRow.entrySet()) {
            left = Math.min(left, row.getValue().getFirst().kolumn());
            right = Math.max(right, row.getValue().getLast().kolumn());
            int number = flytt == null ? row.getKey() : flytt.ny(row.getKey());
            top = Math.min(top, number);
            bottom = Math.max(bottom, number);
        }
        for (int i = 0; flytt != null && i < flytt.nya().size(); i++) {
            for (Cellandring cell : flytt.nya().get(i).celler()) {
                left = Math.min(left, cell.kolumn());
                right = Math.max(right, cell.kolumn());
                top = Math.min(top, flytt.nummer(i));
                bottom = Math.max(bottom, flytt.nummer(i));
            }
        }
        return bottom == 0 ? null : new Omrade(top, left, bottom, right, false, false, false, false, true);
    }
}
