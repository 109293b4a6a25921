package se.underlag.documents.internal.villkor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.documents.internal.villkor.Uttryck.Obekant;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;

/**
 * The conditional formats of a sheet, judged cell by cell as rows stream by: the first rule by priority that holds and has a fill shows, and one that
 * holds and stops ends the search. Time and memory are bounded; what goes beyond is not judged and counted in {@link #oprovade()}.
 */
public final class Bladvillkor {

    /** Rules of a sheet that are judged. */
    static final int REGLER = 1_000;
    /** Values of other rows that are held. */
    static final int VARDEN = 300_000;
    /** Looks at a block or a rule, for one sheet. */
    static final long STEG = 200_000_000;

    private static final int NONE = -1;
    private static final Set<String> NO_MARK = Set.of("colorScale", "dataBar", "iconSet");

    private final List<Prov> prov = new ArrayList<>();
    private final List<Omrade> behov = new ArrayList<>();
    private final Map<Long, Object> held = new HashMap<>();
    private final Rad rad = new Rad();
    private long left = STEG;
    private int oprovade;

    private Bladvillkor() {
    }

    /** @return the rules made ready. Scales, bars and icons are no marks; rules that neither fill nor stop are left out too */
    public static Bladvillkor of(List<Villkorsregel> regler) {
        Bladvillkor result = new Bladvillkor();
        regler.stream().filter(regel -> !NO_MARK.contains(regel.typ()) && (regel.stopp() || regel.fyllning() != NONE))
                .sorted(Comparator.comparingInt(Villkorsregel::prioritet)).forEach(result::add);
        return result;
    }

    private void add(Villkorsregel regel) {
        try {
            if (prov.size() == REGLER) {
                throw new Obekant();
            }
            Prov ready = Prov.of(regel);
            prov.add(ready);
            behov.addAll(ready.behov());
        } catch (Obekant unknown) {
            oprovade++;
        }
    }

    /** @return how many rules that might have filled cells could not be judged */
    public int oprovade() {
        return oprovade;
    }

    /** @return whether there is any rule left to ask */
    public boolean finns() {
        return !prov.isEmpty();
    }

    /** @return whether all rows must be told by {@link #samla} before the first cell is asked for */
    public boolean behoverVarden() {
        return !behov.isEmpty();
    }

    /** Keeps what rules must know of a row. @return false when no more can be held; then {@link #klart} drops those rules */
    public boolean samla(Kalkylrad row) {
        for (Omrade block : behov) {
            left--;
            if (row.nummer() < block.rad() || row.nummer() > block.sistaRad()) {
                continue;
            }
            for (Cell cell : row.celler()) {
                left--;
                Object value = block.har(row.nummer(), cell.kolumn()) ? Varden.av(cell) : null;
                if (value != null) {
                    held.put(key(row.nummer(), cell.kolumn()), value);
                }
            }
        }
        return held.size() <= VARDEN && left > STEG / 2;
    }

    /** Ends the gathering. @param helt whether every row was told */
    public void klart(boolean helt) {
        long looks = prov.stream().filter(ready -> ready.matt() != null).mapToLong(ready -> ready.omraden().size()).sum() * held.size();
        if (!helt || looks > STEG) {
            int before = prov.size();
            prov.removeIf(ready -> !ready.behov().isEmpty());
            oprovade += before - prov.size();
            held.clear();
        }
        List<Prov> measured = prov.stream().filter(ready -> ready.matt() != null).toList();
        held.forEach((at, value) -> {
            for (Prov ready : measured) {
                if (ready.har((int) (at >> 14), (int) (at & Omrade.KOLUMNER - 1))) {
                    ready.matt().ta(value);
                }
            }
        });
        measured.forEach(ready -> ready.matt().klart());
        left = STEG;
    }

    private static long key(int row, int column) {
        return (long) row << 14 | column;
    }

    /** Lays the fills on a row's cells. @param celler by ascending column, replaced where a fill shows; @param antal how many they are */
    public void pa(int nummer, Cell[] celler, int antal) {
        List<Prov> here = prov.stream()
                .filter(ready -> ready.omraden().stream().anyMatch(block -> block.rad() <= nummer && nummer <= block.sistaRad()))
                .toList();
        left -= prov.size();
        if (here.isEmpty() || left < 0) {
            return;
        }
        rad.begin(nummer, celler, antal);
        int[] found = new int[antal];
        for (int i = 0; i < antal; i++) {
            found[i] = fill(here, celler[i]);
        }
        for (int i = 0; i < antal; i++) {
            if (found[i] != NONE) {
                celler[i] = celler[i].medVillkorsfyllning(found[i]);
            }
        }
    }

    private int fill(List<Prov> here, Cell cell) {
        Object value = Varden.av(cell);
        for (Prov ready : here) {
            left -= ready.kostnad() + (value instanceof String text ? text.length() / 8 : 0);
            if (left >= 0 && ready.har(rad.row, cell.kolumn())) {
                rad.ner = rad.row - ready.hornrad();
                rad.hoger = cell.kolumn() - ready.hornkolumn();
                if (ready.galler(value, rad)) {
                    if (ready.regel().fyllning() != NONE) {
                        return ready.regel().fyllning();
                    }
                    if (ready.regel().stopp()) {
                        return NONE;
                    }
                }
            }
        }
        return NONE;
    }

    /** The row that is judged, and the values of others. */
    private final class Rad implements Uttryck.Plats {

        private final Map<Integer, Object> values = new HashMap<>();
        private final Set<Integer> asked = new HashSet<>();
        private Cell[] cells;
        private int count;
        private int row;
        private int ner;
        private int hoger;

        void begin(int number, Cell[] celler, int antal) {
            row = number;
            cells = celler;
            count = antal;
            values.clear();
            asked.clear();
        }

        @Override public int ner() {
            return ner;
        }

        @Override public int hoger() {
            return hoger;
        }

        @Override public Object varde(int rad, int kolumn) {
            if (rad != row) {
                return held.get(key(rad, kolumn));
            }
            if (asked.add(kolumn)) {
                values.put(kolumn, own(kolumn));
            }
            return values.get(kolumn);
        }

        private Object own(int column) {
            for (int i = 0; i < count; i++) {
                if (cells[i].kolumn() == column) {
                    return Varden.av(cells[i]);
                }
            }
            return null;
        }
    }
}
