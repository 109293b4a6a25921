package se.underlag.kopfil.internal.egenbok;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.internal.layout.Layout;
import se.underlag.kopfil.internal.tolkning.Prognosfarg;

/** The cells of a workbook's köpfil as they stand, for the rows that were read as data. */
public final class Mallblad implements Kalkyllasare.Mottagare {

    /** The green of the product's own workbooks, for a workbook that shows none of its own. */
    static final int PRODUKTENS_GRON = 0xC6EFCE;

    private final String blad;
    private final Layout layout;
    private final List<Radbild> rader;
    private final Set<Integer> wanted = new HashSet<>();
    private final Map<Integer, Kalkylrad> celler = new HashMap<>();

    /** @param blad the sheet that holds the köpfil; @param rader its data rows */
    public Mallblad(String blad, Layout layout, List<Radbild> rader) {
        this.blad = blad;
        this.layout = layout;
        this.rader = rader;
        rader.forEach(rad -> wanted.add(rad.plats().rad()));
    }

    @Override public boolean blad(String namn, boolean dolt) {
        return namn.equals(blad);
    }

    @Override public boolean rad(Kalkylrad rad) {
        if (wanted.contains(rad.nummer())) {
            celler.put(rad.nummer(), rad);
        }
        return celler.size() < wanted.size();
    }

    String blad() {
        return blad;
    }

    Layout layout() {
        return layout;
    }

    List<Radbild> rader() {
        return rader;
    }

    /** @return the row's cells; a row without any when there is none of that number */
    Kalkylrad celler(int nummer) {
        return celler.getOrDefault(nummer, new Kalkylrad(nummer, List.of(), false));
    }

    /**
     * @param farg which fills mean prognos
     * @param utpekade the colours that were said to mean prognos, empty for none
     * @return the fill that most cells read as prognos have, {@code 0xRRGGBB}
     */
    public int egenGron(Prognosfarg farg, Set<Integer> utpekade) {
        Map<Integer, Integer> used = new HashMap<>();
        for (Radbild rad : rader) {
            for (int manad : rad.gron()) {
                Cell cell = celler(rad.plats().rad()).cell(layout.manadskolumn(manad));
                if (cell != null && cell.fyllning() >= 0 && farg.prognos(cell.fyllning())) {
                    used.merge(cell.fyllning(), 1, Integer::sum);
                }
            }
        }
        return used.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).orElseGet(() -> utpekade.isEmpty() ? PRODUKTENS_GRON : utpekade.stream().min(Integer::compare).get());
    }
}
