package se.underlag.ui.internal.uppgift;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.swt.widgets.Display;
import se.underlag.model.Roll;
import se.underlag.security.Aktor;
import se.underlag.security.Behorighet;
import se.underlag.security.Handling;
import se.underlag.spi.sok.Objektref;
import se.underlag.spi.uppgift.Uppgift;
import se.underlag.spi.uppgift.Uppgiftskalla;
import se.underlag.spi.uppgift.Uppgiftsstatus;

/** A source of tasks in memory, and somebody who is socialadministratör in every unit. */
final class Provuppgifter implements Uppgiftskalla, Behorighet {

    private final List<Uppgift> alla = new CopyOnWriteArrayList<>();
    private volatile boolean iFonstrets;
    private volatile int lasningar;
    private volatile RuntimeException rollernaBorta;

    static Uppgift uppgift(String vad, Roll roll, LocalDate frist, Uppgiftsstatus status) {
        return new Uppgift("t:" + vad + ":" + roll, vad, "Avtalet är inte tillbaka", "BB-23", roll, null, frist, status, false, "e1",
                new Objektref("Provarende", vad));
    }

    Provuppgifter med(Uppgift... uppgifter) {
        alla.addAll(List.of(uppgifter));
        return this;
    }

    void tom() {
        alla.clear();
    }

    /** From now on nobody can tell which roles the actor has; null: again they can. */
    void rollernaBorta(RuntimeException varfor) {
        rollernaBorta = varfor;
    }

    int lasningar() {
        return lasningar;
    }

    /** @return whether somebody ever read in the UI thread */
    boolean lastesIFonstretsTrad() {
        return iFonstrets;
    }

    @Override public List<Uppgift> uppgifter(LocalDate idag) {
        lasningar++;
        iFonstrets |= Display.findDisplay(Thread.currentThread()) != null;
        return List.copyOf(alla);
    }

    @Override public Aktor aktor() {
        return new Aktor("prov", "Prov Exempelsson");
    }

    @Override public void krav(Handling handling, String enhetId) {
        // everything is allowed
    }

    @Override public List<Aktor> medRatt(Handling handling, String enhetId) {
        return List.of(aktor());
    }

    @Override public boolean far(Handling handling, String enhetId) {
        return true;
    }

    @Override public Set<Roll> roller(Handling handling, String enhetId) {
        iFonstrets |= Display.findDisplay(Thread.currentThread()) != null;
        if (rollernaBorta != null) {
            throw rollernaBorta;
        }
        return EnumSet.of(Roll.SOCIALADMINISTRATOR, Roll.ADMINISTRATOR);
    }
}
