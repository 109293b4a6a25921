package se.underlag.kopfil.internal.egenbok;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import se.underlag.documents.kalkyl.Andringsbok.Cellandring;
import se.underlag.documents.kalkyl.Andringsbok.Fyllning;
import se.underlag.documents.kalkyl.Andringsbok.Varde;
import se.underlag.documents.kalkyl.Cell;
import se.underlag.documents.kalkyl.Kalkylrad;
import se.underlag.kopfil.Radbild;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.internal.import_.Radjamforelse;
import se.underlag.kopfil.internal.import_.Radjamforelse.Falt;

/**
 * What becomes different in one row of the unit's workbook. A cell that still means what is stored is left as it is written; a month that became
 * prognos gets the unit's green with V = faktiskt + prognos (PR-02), one that is prognos no longer the fill of its neighbour.
 */
final class Radandring {

    private final Mallblad mall;
    private final Radjamforelse jamforelse;
    private final Cellskrift skrift;
    private final int gron;
    private final List<String> ersattaFormler = new ArrayList<>();

    /** @param gron the unit's own green */
    Radandring(Mallblad mall, Radjamforelse jamforelse, Cellskrift skrift, int gron) {
        this.mall = mall;
        this.jamforelse = jamforelse;
        this.skrift = skrift;
        this.gron = gron;
    }

    /** @return addresses of cells whose formula gave way to a value */
    List<String> ersattaFormler() {
        return ersattaFormler;
    }

    /** @param fil the row as it was read; @param celler its cells; @param lagrad what is stored; @return the cells that differ, by column */
    Map<Integer, Cellandring> av(Radbild fil, Kalkylrad celler, Radbild lagrad) {
        Map<Integer, Cellandring> changes = new TreeMap<>();
        for (Falt falt : Falt.values()) {
            if (jamforelse.skiljer(falt, fil, lagrad)) {
                put(changes, celler, Cellskrift.kolumn(falt, mall.karta()), value(falt, celler, lagrad));
            }
        }
        if (mall.kolumn(Radfalt.NAMN) >= 0 && lagrad.namn() != null && fil.namn() != null && !Cellskrift.sammaNamn(fil.namn(), lagrad.namn())) {
            put(changes, celler, Radfalt.NAMN, Cellskrift.namn(lagrad.namn(), fil.namn()));
        }
        if (mall.kolumn(Radfalt.RADID) >= 0 && !Objects.equals(fil.radId(), lagrad.radId())) {
            put(changes, celler, Radfalt.RADID, Varde.of(lagrad.radId()));
        }
        List<Integer> months = Radjamforelse.andradeManader(fil, lagrad);
        months.forEach(manad -> month(changes, fil, celler, lagrad, manad));
        keepWhatFormulasGave(changes, celler, lagrad);
        if (!months.isEmpty()) {
            sum(changes, fil, celler, lagrad);
        }
        changes.forEach((column, change) -> {
            Cell before = celler.cell(column);
            if (before != null && before.harFormel() && !change.varde().behalls()) {
                ersattaFormler.add(before.adress(celler.nummer()));
            }
        });
        return changes;
    }

    private void put(Map<Integer, Cellandring> changes, Kalkylrad celler, String falt, Varde varde) {
        int column = mall.kolumn(falt);
        if (column >= 0) {
            changes.put(column, new Cellandring(celler.nummer(), column, varde, Fyllning.BEHALLS));
        }
    }

    private Varde value(Falt falt, Kalkylrad celler, Radbild lagrad) {
        String field = Cellskrift.kolumn(falt, mall.karta());
        return Radfalt.PERIOD.equals(field) ? Cellskrift.period(lagrad.period()) : skrift.varde(falt, lagrad, celler.cell(mall.kolumn(field)));
    }

    /**
     * What must be written over formulas that gave something else once the workbook was written.
     *
     * @param skriven the row as it was read again; @param celler its cells as they were before; @param redan what changes in it already, by column
     * @return cells with what is stored, by column
     */
    Map<Integer, Cellandring> ratta(Radbild skriven, Kalkylrad celler, Radbild lagrad, Map<Integer, Cellandring> redan) {
        Map<Integer, Cellandring> changes = new TreeMap<>();
        for (Falt falt : Falt.values()) {
            if (jamforelse.skiljer(falt, skriven, lagrad)) {
                put(changes, celler, Cellskrift.kolumn(falt, mall.karta()), value(falt, celler, lagrad));
            }
        }
        for (int manad : Radjamforelse.andradeManader(skriven, lagrad)) {
            int column = mall.manadskolumn(manad);
            if (!lika(skriven, lagrad, manad)) {
                Fyllning fill = redan.containsKey(column) ? redan.get(column).fyllning() : Fyllning.BEHALLS;
                changes.put(column, new Cellandring(celler.nummer(), column, Varde.of(visat(lagrad, manad)), fill));
            }
        }
        changes.keySet().removeIf(column -> {
            Cell before = celler.cell(column);
            return before == null || !before.harFormel() || redan.containsKey(column) && !redan.get(column).varde().behalls();
        });
        changes.keySet().forEach(column -> ersattaFormler.add(celler.cell(column).adress(celler.nummer())));
        return changes;
    }

    /** @return whether the month can be read and shows what is stored */
    private static boolean lika(Radbild fil, Radbild lagrad, int manad) {
        BigDecimal before = fil.belopp(manad);
        BigDecimal after = visat(lagrad, manad);
        boolean readable = fil.olasligt().stream().noneMatch(cell -> cell.falt().equals(Radfalt.manad(manad)));
        return readable && (before == null ? after == null : after != null && before.compareTo(after) == 0);
    }

    private void month(Map<Integer, Cellandring> changes, Radbild fil, Kalkylrad celler, Radbild lagrad, int manad) {
        boolean wasGreen = fil.gron().contains(manad);
        boolean isGreen = lagrad.gron().contains(manad);
        Fyllning fill = wasGreen == isGreen ? Fyllning.BEHALLS : isGreen ? new Fyllning(gron) : plain(fil, celler, manad);
        int column = mall.manadskolumn(manad);
        changes.put(column, new Cellandring(celler.nummer(), column, lika(fil, lagrad, manad) ? Varde.SAMMA : Varde.of(visat(lagrad, manad)), fill));
    }

    /** @return what the month shows of a stored row, SEK, null for an empty cell */
    static BigDecimal visat(Radbild lagrad, int manad) {
        return lagrad.gron().contains(manad) ? lagrad.faktiskt().orZero(manad).add(lagrad.prognos().orZero(manad)) : lagrad.faktiskt().get(manad);
    }

    /** The fill of the nearest month of the row that is no prognos. */
    private Fyllning plain(Radbild fil, Kalkylrad celler, int manad) {
        for (int distance = 1; distance < 12; distance++) {
            for (int other : new int[] { manad - distance, manad + distance }) {
                if (other >= 1 && other <= 12 && mall.manadskolumn(other) >= 0 && !fil.gron().contains(other)) {
                    Cell cell = celler.cell(mall.manadskolumn(other));
                    return cell == null || cell.fyllning() < 0 ? Fyllning.TAS_BORT : new Fyllning(cell.fyllning());
                }
            }
        }
        return Fyllning.TAS_BORT;
    }

    /** A formula that rests on what changed would give something else than what is stored once Excel works it out again. */
    private void keepWhatFormulasGave(Map<Integer, Cellandring> changes, Kalkylrad celler, Radbild lagrad) {
        Set<Integer> valued = new HashSet<>();
        changes.forEach((column, change) -> {
            if (!change.varde().behalls()) {
                valued.add(column);
            }
        });
        Set<Integer> dependent = Formelkoll.beroende(celler, valued);
        for (int manad = 1; manad <= 12; manad++) {
            int column = mall.manadskolumn(manad);
            if (dependent.contains(column)) {
                Fyllning fill = changes.containsKey(column) ? changes.get(column).fyllning() : Fyllning.BEHALLS;
                changes.put(column, new Cellandring(celler.nummer(), column, Varde.of(visat(lagrad, manad)), fill));
            }
        }
        for (Falt falt : Falt.values()) {
            String field = Cellskrift.kolumn(falt, mall.karta());
            if (field != null && dependent.contains(mall.kolumn(field))) {
                put(changes, celler, field, value(falt, celler, lagrad));
            }
        }
    }

    /** A sum that was typed and was right follows; one that is a formula is Excel's, and one that was wrong is the unit's. */
    private void sum(Map<Integer, Cellandring> changes, Radbild fil, Kalkylrad celler, Radbild lagrad) {
        Cell cell = mall.kolumn(Radfalt.SUMMA) < 0 ? null : celler.cell(mall.kolumn(Radfalt.SUMMA));
        if (cell != null && !cell.harFormel() && fil.angivenSumma() != null && fil.angivenSumma().compareTo(fil.summa()) == 0) {
            put(changes, celler, Radfalt.SUMMA, Varde.of(lagrad.summa()));
        }
    }

    /** @param lik a row whose format the new one takes over, as it was read; @param celler that row's cells; @return all cells of the new row */
    List<Cellandring> ny(Radbild lagrad, Radbild lik, Kalkylrad celler) {
        List<Cellandring> cells = new ArrayList<>();
        for (Falt falt : Falt.values()) {
            String field = Cellskrift.kolumn(falt, mall.karta());
            if (field != null && (falt != Falt.TOM || !Radfalt.PERIOD.equals(field))) {
                cells.add(new Cellandring(0, mall.kolumn(field), value(falt, celler, lagrad), Fyllning.BEHALLS));
            }
        }
        if (mall.kolumn(Radfalt.NAMN) >= 0) {
            cells.add(new Cellandring(0, mall.kolumn(Radfalt.NAMN), Cellskrift.namn(lagrad.namn(), lik == null ? null : lik.namn()),
                    Fyllning.BEHALLS));
        }
        if (mall.kolumn(Radfalt.RADID) >= 0) {
            cells.add(new Cellandring(0, mall.kolumn(Radfalt.RADID), Varde.of(lagrad.radId()), Fyllning.BEHALLS));
        }
        mall.manader().forEach((column, manad) -> {
            boolean like = lik != null && lik.gron().contains(manad);
            boolean green = lagrad.gron().contains(manad);
            Fyllning fill = green ? new Fyllning(gron) : like ? plain(lik, celler, manad) : Fyllning.BEHALLS;
            cells.add(new Cellandring(0, column, Varde.of(visat(lagrad, manad)), fill));
        });
        Cell sum = mall.kolumn(Radfalt.SUMMA) < 0 ? null : celler.cell(mall.kolumn(Radfalt.SUMMA));
        if (sum != null && !sum.harFormel() && sum.typ() == Cell.Typ.TAL) {
            cells.add(new Cellandring(0, sum.kolumn(), Varde.of(lagrad.summa()), Fyllning.BEHALLS));
        }
        return cells;
    }
}
