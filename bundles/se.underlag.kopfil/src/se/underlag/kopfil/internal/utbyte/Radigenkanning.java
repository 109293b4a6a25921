package se.underlag.kopfil.internal.utbyte;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.underlag.kopfil.Radbild;

/**
 * Finds the exported rows again in a workbook without a column of row ids, by what they show. Sorting, inserting and deleting rows in Excel changes
 * nothing; a row with a changed cell is still found by the others, unless another row could be meant as well.
 */
public final class Radigenkanning {

    private Radigenkanning() {
    }

    /** @return the id that each row was exported with; a row that is not surely one of them is not in it */
    public static Map<Radbild, String> av(List<Radbild> rader, Radmarkning markning) {
        Map<Radbild, String> found = new IdentityHashMap<>();
        Map<String, Radmarkning.Rad> exported = new LinkedHashMap<>();
        markning.rader().values().stream().filter(rad -> rad.nyckel() != null).forEach(rad -> exported.put(rad.id(), rad));
        Map<Radbild, Radnyckel> keys = new LinkedHashMap<>();
        if (!exported.isEmpty()) {
            rader.stream().filter(rad -> rad.radId() == null).forEach(rad -> keys.put(rad, Radnyckel.av(rad)));
        }
        for (int niva = 0; niva < Radnyckel.NIVAER && !exported.isEmpty() && !keys.isEmpty(); niva++) {
            pair(keys, exported, niva, found);
        }
        return found;
    }

    private static void pair(Map<Radbild, Radnyckel> keys, Map<String, Radmarkning.Rad> exported, int niva, Map<Radbild, String> found) {
        Map<String, List<Radmarkning.Rad>> byKey = new HashMap<>();
        exported.values().forEach(rad -> byKey.computeIfAbsent(rad.nyckel().nivaer().get(niva), key -> new ArrayList<>(1)).add(rad));
        Map<String, List<Radbild>> inFile = new LinkedHashMap<>();
        keys.forEach((rad, nyckel) -> inFile.computeIfAbsent(nyckel.nivaer().get(niva), key -> new ArrayList<>(1)).add(rad));
        inFile.forEach((key, rows) -> {
            List<Radmarkning.Rad> candidates = key.isEmpty() ? List.of() : byKey.getOrDefault(key, List.of());
            boolean sure = rows.size() == 1 && candidates.size() == 1;
            boolean alike = niva == 0 || niva <= Radnyckel.LIKA && rows.size() == candidates.size();
            for (int i = 0; (sure || alike) && i < Math.min(rows.size(), candidates.size()); i++) {
                found.put(rows.get(i), candidates.get(i).id());
                keys.remove(rows.get(i));
                exported.remove(candidates.get(i).id());
            }
        });
    }
}
