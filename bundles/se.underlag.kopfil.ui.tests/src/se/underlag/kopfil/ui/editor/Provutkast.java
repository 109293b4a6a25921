package se.underlag.kopfil.ui.editor;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import se.underlag.kopfil.Kopfilsinfo;
import se.underlag.kopfil.sammanslagning.Objektandring;
import se.underlag.kopfil.utkast.Utkastinfo;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsstatus;

/** One draft in memory. */
final class Provutkast implements UtkastTjanst {

    private final List<Thread> tradar = new CopyOnWriteArrayList<>();
    private volatile List<Objektandring> andringar = List.of();

    List<Objektandring> andringar() {
        return andringar;
    }

    List<Thread> tradar() {
        return tradar;
    }

    @Override public void spara(String kopfilId, Collection<Objektandring> nya) {
        tradar.add(Thread.currentThread());
        andringar = List.copyOf(nya);
    }

    @Override public Optional<Utkastinfo> hamta(String kopfilId) {
        return mina().stream().findFirst();
    }

    @Override public List<Utkastinfo> mina() {
        Kopfilsinfo fil = new Kopfilsinfo("fil", "enhet", "4120", 2024, "Centrum boende", "annexe", Kopfilsstatus.ARBETSFIL, 1);
        return andringar.isEmpty() ? List.of() : List.of(new Utkastinfo(fil, Instant.parse("2024-09-20T10:00:00Z"), andringar.size(), andringar));
    }

    @Override public void slang(String kopfilId) {
        andringar = List.of();
    }

    @Override public Map<String, Entitet> refererade(String kopfilId, Collection<Objektandring> nya) {
        return Map.of();
    }
}
