package se.underlag.kopfil.internal.egenbok;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Kolumnkarta;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;

/** A sheet of a workbook that holds a köpfil, or a part of it, as it stands: its columns, and the cells of the rows that were read as data. */
final class Mallblad {

    private final String blad;
    private final Kolumnkarta karta;
    private final int forstaRad;
    private final List<Radbild> rader;
    private final List<Radbild> summarader;
    private final Map<Integer, Kalkylrad> celler = new HashMap<>();
    private final Map<Integer, Integer> manader = new TreeMap<>();

    /** @param forstaRad number of the first row below the heading; @param rader the data rows of the sheet; @param summarader typed sums of them */
    Mallblad(String blad, Kolumnkarta karta, int forstaRad, List<Radbild> rader, List<Radbild> summarader) {
        this.blad = blad;
        this.karta = karta;
        this.forstaRad = forstaRad;
        this.rader = rader;
        this.summarader = summarader;
        for (int manad = 1; manad <= 12; manad++) {
            if (manadskolumn(manad) >= 0) {
                manader.put(manadskolumn(manad), manad);
            }
        }
    }

    String blad() {
        return blad;
    }

    Kolumnkarta karta() {
        return karta;
    }

    int forstaRad() {
        return forstaRad;
    }

    List<Radbild> rader() {
        return rader;
    }

    List<Radbild> summarader() {
        return summarader;
    }

    /** @return the column of the field, 0 for A, -1 for none */
    int kolumn(String falt) {
        Kolumnkarta.Kolumn kolumn = karta.kolumner().get(falt);
        return kolumn == null ? -1 : kolumn.index();
    }

    /** @return the column of the month's amounts, -1 for none. @param manad 1 to 12 */
    int manadskolumn(int manad) {
        return kolumn(Radfalt.manad(manad));
    }

    /** @return the months by column */
    Map<Integer, Integer> manader() {
        return manader;
    }

    void celler(Kalkylrad rad) {
        celler.put(rad.nummer(), rad);
    }

    /** @return the row's cells; a row without any when there is none of that number */
    Kalkylrad celler(int nummer) {
        return celler.getOrDefault(nummer, new Kalkylrad(nummer, List.of(), false));
    }
}
