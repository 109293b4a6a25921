package se.underlag.documents.internal.lappning;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.documents.internal.lasning.Arbetsbok;
import se.underlag.documents.internal.lasning.Delstrom;
import se.underlag.documents.internal.lasning.Fel;
import se.underlag.documents.internal.lasning.Paket;
import se.underlag.documents.kalkyl.Andringsbok;
import se.underlag.documents.kalkyl.Andringsbok.Bladandring;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;

/** What the changes touch, found out before anything is written. */
final class Lappplan {

    private final Arbetsbok bok;
    private final Formelkarta karta;
    private final List<List<Cellandring>> cells = new ArrayList<>();
    private final Map<Integer, Radflytt> flyttar = new HashMap<>();
    private final Map<Integer, Map<Integer, byte[]>> mallrader = new HashMap<>();
    private final Set<Integer> follows = new HashSet<>();
    private final Brutna brutna = new Brutna();
    private Flyttare flyttare;
    private boolean values;

    private Lappplan(Arbetsbok bok) {
        this.bok = bok;
        this.karta = new Formelkarta(bok.blad().stream().map(Arbetsbok.Blad::namn).toList(), bok.namn());
        bok.blad().forEach(blad -> cells.add(List.of()));
    }

    static Lappplan of(Paket paket, Andringsbok andring) {
        Lappplan plan = new Lappplan(Arbetsbok.of(paket));
        for (Bladandring blad : andring.blad()) {
            plan.add(blad);
        }
        plan.flyttare = new Flyttare(plan.bok.blad().stream().map(Arbetsbok.Blad::namn).toList(), plan.flyttar);
        plan.karta.moves(plan.flyttare);
        if (plan.values) {
            plan.formulas(paket);
        }
        return plan;
    }

    private void add(Bladandring blad) {
        int index = 0;
        while (index < bok.blad().size() && !bok.blad().get(index).namn().equals(blad.blad())) {
            index++;
        }
        if (index == bok.blad().size()) {
            throw Fel.of("lapp.bladSaknas", null, blad.blad());
        }
        if (!blad.nyaRader().isEmpty() || !blad.borttagnaRader().isEmpty()) {
            Radflytt before = flyttar.put(index, new Radflytt(blad.nyaRader(), blad.borttagnaRader()));
            if (before != null) {
                throw new IllegalArgumentException("rows of one sheet in two changes");
            }
            values = true;
        }
        // of two changes of one cell the last counts
        Map<Long, Cellandring> unique = new LinkedHashMap<>();
        for (Cellandring cell : cells.get(index)) {
            unique.put(key(cell), cell);
        }
        for (Cellandring cell : blad.celler()) {
            if (cell.rad() < 1 || cell.rad() > Formel.ROWS || cell.kolumn() < 0 || cell.kolumn() >= Formel.COLUMNS) {
                throw new IllegalArgumentException("cell: " + cell.rad() + ", " + cell.kolumn());
            }
            unique.put(key(cell), cell);
        }
        cells.set(index, new ArrayList<>(unique.values()));
        for (Cellandring cell : cells.get(index)) {
            if (!cell.varde().behalls()) {
                values = true;
                karta.changes(index, cell.rad(), cell.kolumn());
            }
        }
    }

    private static long key(Cellandring cell) {
        return (long) cell.rad() << 16 | cell.kolumn();
    }

    private void formulas(Paket paket) {
        for (int i = 0; i < bok.blad().size(); i++) {
            String part = bok.blad().get(i).part();
            try (Delstrom stream = paket.open(part)) {
                Radstrom in = new Radstrom(part, stream);
                Radflytt flytt = flyttar.get(i);
                Set<Integer> wanted = new HashSet<>();
                if (flytt != null) {
                    flytt.nya().forEach(row -> wanted.add(row.formatFran()));
                }
                byte[] head = in.head();
                Formelsokare sokare = new Formelsokare(karta, flyttare, i, part, wanted);
                sokare.read(in);
                mallrader.put(i, sokare.rows());
                if (flytt != null || !flyttare.isEmpty() && (sokare.follows() || follows(i, part, head) || follows(i, part, in.tail()))) {
                    follows.add(i);
                }
            } catch (IOException e) {
                throw Fel.skadadDel(part, e);
            }
            torn(i);
            if (!karta.fields(i).isEmpty()) {
                for (Cellandring cell : cells.get(i)) {
                    if (!cell.varde().behalls()) {
                        karta.mayChange(i, cell.rad(), cell.kolumn());
                    }
                }
            }
        }
        karta.follow();
    }

    private boolean follows(int sheet, String part, byte[] piece) {
        return new Flyttdelar(flyttare, sheet).moved(part, piece) != piece;
    }

    private void torn(int sheet) {
        Radflytt flytt = flyttar.get(sheet);
        for (Formelkarta.Falt falt : flytt == null ? List.<Formelkarta.Falt>of() : karta.fields(sheet)) {
            if (flytt.tears(falt.omrade().top(), falt.omrade().bottom())) {
                throw Fel.of(falt.tabell() ? "lapp.datatabell" : "lapp.matris", null, falt.omrade());
            }
        }
    }

    Flyttare flyttare() {
        return flyttare;
    }

    /** The rows that new rows of the sheet are made after, by number. */
    Map<Integer, byte[]> mallrader(int sheet) {
        return mallrader.getOrDefault(sheet, Map.of());
    }

    /** Filled while the sheets are written. */
    Brutna brutna() {
        return brutna;
    }

    Arbetsbok bok() {
        return bok;
    }

    Formelkarta karta() {
        return karta;
    }

    /** The changed cells of a sheet. */
    List<Cellandring> cells(int sheet) {
        return cells.get(sheet);
    }

    /** The shared formulas that must be written out, since the cell they stand in gets a value. */
    Set<String> losta(int sheet) {
        if (follows.contains(sheet)) {
            return karta.shared(sheet, mall -> true);
        }
        Set<Long> changed = new HashSet<>();
        for (Cellandring cell : cells.get(sheet)) {
            if (!cell.varde().behalls()) {
                changed.add(key(cell));
            }
        }
        return karta.shared(sheet, mall -> changed.contains((long) mall.rad() << 16 | mall.kolumn()));
    }

    /** The sheets that are written again, by their order. */
    List<Integer> sheets() {
        List<Integer> result = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty() || karta.stale(i) || follows.contains(i)) {
                result.add(i);
            }
        }
        return result;
    }

    /** @return whether the workbook computes something that a changed value may matter for */
    boolean computes() {
        return values && !karta.isEmpty();
    }
}
