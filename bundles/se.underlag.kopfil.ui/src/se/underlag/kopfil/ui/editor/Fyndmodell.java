package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import se.underlag.spi.Fynd;

/**
 * What the checks found in an open köpfil, as it stands in the editor, saved or not. The editor hands it out as an adapter; the problems view
 * shows it. Belongs to the UI thread.
 */
public final class Fyndmodell {

    private final List<Runnable> lyssnare = new CopyOnWriteArrayList<>();
    private List<Fynd> fynd = List.of();
    private Map<String, List<Fynd>> perRad = Map.of();

    /** @return all findings, in the order of the checks */
    public List<Fynd> fynd() {
        return fynd;
    }

    /** @return the findings of the stored row */
    public List<Fynd> forRad(String radId) {
        return perRad.getOrDefault(radId, List.of());
    }

    /** Takes over what a new check found. */
    public void ersatt(List<Fynd> nya) {
        fynd = List.copyOf(nya);
        perRad = new HashMap<>();
        for (Fynd ett : fynd) {
            if (ett.plats() != null && ett.plats().objektId() != null) {
                perRad.computeIfAbsent(ett.plats().objektId(), id -> new ArrayList<>()).add(ett);
            }
        }
        lyssnare.forEach(Runnable::run);
    }

    /** Calls back, in the UI thread, when the findings are others. */
    public void lyssna(Runnable nyLyssnare) {
        lyssnare.add(nyLyssnare);
    }

    /** Ends the calling back. */
    public void slutaLyssna(Runnable gammalLyssnare) {
        lyssnare.remove(gammalLyssnare);
    }
}
