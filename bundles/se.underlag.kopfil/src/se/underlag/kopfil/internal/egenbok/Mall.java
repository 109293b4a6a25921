package se.underlag.kopfil.internal.egenbok;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Kolumnkarta;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.layout.Layout;

/** The workbook a köpfil is written into, as it stands. Takes its cells as they stream by. */
public final class Mall implements Kalkyllasare.Mottagare {

    /** The green of the product's own workbooks, for a workbook that shows none of its own. */
    static final int PRODUKTENS_GRON = 0xC6EFCE;

    private final Map<String, Mallblad> blad = new LinkedHashMap<>();
    private final Map<String, Set<Integer>> wanted = new HashMap<>();
    private Mallblad current;

    /**
     * The workbook as it was read.
     *
     * @param namn name of the sheet, used when there is no row
     * @param layout of the first sheet
     * @param rader its data rows, of one or several sheets
     * @param summarader the rows whose typed amounts are sums of them
     * @throws KalkylException when the columns change places within a sheet
     */
    public Mall(String namn, Layout layout, List<Radbild> rader, List<Radbild> summarader) {
        Map<String, List<Radbild>> bySheet = new LinkedHashMap<>();
        if (rader.isEmpty()) {
            bySheet.put(namn, List.of());
        }
        rader.forEach(rad -> bySheet.computeIfAbsent(rad.plats().blad(), sheet -> new ArrayList<>()).add(rad));
        bySheet.forEach((sheet, rows) -> {
            if (rows.stream().map(rad -> lagen(rad.karta())).distinct().count() > 1) {
                throw new KalkylException(Messages.flerKolumnlagen, null);
            }
            List<Radbild> sums = summarader.stream().filter(rad -> sheet.equals(rad.plats().blad())).toList();
            blad.put(sheet, new Mallblad(sheet, rows.isEmpty() ? layout.karta() : rows.get(0).karta(), layout.forstaRad(), rows, sums));
            Set<Integer> numbers = wanted.computeIfAbsent(sheet, key -> new HashSet<>());
            sums.forEach(rad -> numbers.add(rad.plats().rad()));
            rows.forEach(rad -> numbers.add(rad.plats().rad()));
        });
    }

    private static Map<String, Integer> lagen(Kolumnkarta karta) {
        Map<String, Integer> columns = new HashMap<>();
        karta.kolumner().forEach((field, column) -> columns.put(field, column.index()));
        return columns;
    }

    @Override public boolean blad(String namn, boolean dolt) {
        current = blad.get(namn);
        return current != null;
    }

    @Override public boolean rad(Kalkylrad rad) {
        Set<Integer> numbers = wanted.get(current.blad());
        if (numbers.remove(rad.nummer())) {
            current.celler(rad);
        }
        return !numbers.isEmpty();
    }

    List<Mallblad> blad() {
        return List.copyOf(blad.values());
    }

    /**
     * @param prognos which fills mean prognos
     * @param utpekade the colours that were said to mean prognos, empty for none
     * @return the fill that most cells read as prognos have, {@code 0xRRGGBB}
     */
    public int egenGron(IntPredicate prognos, Set<Integer> utpekade) {
        Map<Integer, Integer> used = new HashMap<>();
        for (Mallblad sheet : blad.values()) {
            for (Radbild rad : sheet.rader()) {
                for (int manad : rad.gron()) {
                    Cell cell = sheet.celler(rad.plats().rad()).cell(sheet.manadskolumn(manad));
                    if (cell != null && cell.fyllning() >= 0 && prognos.test(cell.fyllning())) {
                        used.merge(cell.fyllning(), 1, Integer::sum);
                    }
                }
            }
        }
        return used.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElseGet(() -> utpekade.stream().min(Integer::compare).orElse(PRODUKTENS_GRON));
    }
}
