package se.underlag.documents.internal.lasning;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkyllasare;
import se.underlag.documents.kalkyl.Kalkylrad;

/** Everything a reader hands out, kept for a test to look at. */
public final class Last implements Kalkyllasare.Mottagare {

    final List<String> blad = new ArrayList<>();
    final List<String> dolda = new ArrayList<>();
    final Map<String, List<Kalkylrad>> rader = new LinkedHashMap<>();
    final Map<String, byte[]> delar = new HashMap<>();

    public static Last av(Path fil) {
        return av(fil, new XlsxLasare());
    }

    public static Last av(Path fil, Kalkyllasare lasare) {
        Last result = new Last();
        lasare.las(fil, result, null);
        return result;
    }

    @Override public void egnaDelar(Map<String, byte[]> found) {
        delar.putAll(found);
    }

    @Override public boolean blad(String namn, boolean dolt) {
        blad.add(namn);
        if (dolt) {
            dolda.add(namn);
        }
        rader.put(namn, new ArrayList<>());
        return true;
    }

    @Override public boolean rad(Kalkylrad rad) {
        rader.get(blad.getLast()).add(rad);
        return true;
    }

    public Map<String, byte[]> delar() {
        return delar;
    }

    public List<String> blad() {
        return blad;
    }

    /** The rows of the first sheet. */
    public List<Kalkylrad> rader() {
        return rader.get(blad.getFirst());
    }

    /** The cell of the first sheet at this address, or null. */
    public Cell cell(String adress) {
        for (Kalkylrad rad : rader()) {
            for (Cell cell : rad.celler()) {
                if (cell.adress(rad.nummer()).equals(adress)) {
                    return cell;
                }
            }
        }
        return null;
    }
}
