package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radfalt;
import se.underlag.kopfil.ui.prognos.Guide;
import se.underlag.kopfil.ui.prognos.Handelsefil;
import se.underlag.kopfil.ui.prognos.Handelserad;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.spi.Fynd;
import se.underlag.ui.sekretess.Diskret;

/** The events of the file that an editor has open; empty until it has been read. */
final class Handelselista implements Handelsefil {

    private static final Comparator<Handelserad> ORDNING = Comparator
            .comparing(Handelserad::datum, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(handelse -> handelse.rader().isEmpty() ? 0 : handelse.rader().get(0));

    /** The line of an event, and the rows that it tells of. */
    private record Kand(List<Radpost> poster, long version, Handelserad rad) {

        /** What somebody lifts the protection from, or puts it on, is no edit, and neither is a save. */
        boolean galler(Prognoshandelse handelse) {
            return version == handelse.getVersion() && poster.stream().anyMatch(Radpost::arSkyddad) == rad.skyddad();
        }
    }

    private final List<Runnable> lyssnare = new CopyOnWriteArrayList<>();
    private final Map<EObject, Kand> kanda = new IdentityHashMap<>();
    private Kopfilsmodell modell;
    private int upplaga;
    private BiConsumer<Guide, Set<String>> start;
    private Consumer<Fynd.Plats> visning = plats -> {
        // there is nothing to show yet
    };

    /** A file has been read. @param starta does an action with events, null when the actor may only read @param visa brings a cell into sight */
    void satt(Kopfilsmodell ny, BiConsumer<Guide, Set<String>> starta, Consumer<Fynd.Plats> visa) {
        modell = ny;
        start = starta;
        visning = visa;
        kanda.clear();
        upplaga = ny.upplaga();
        ny.historik().addListener(this::andrat);
        andrat();
    }

    /** Forgets the lines that tell of these objects; all when rows have other numbers. */
    private void andrat(Set<EObject> objekt) {
        if (upplaga != modell.upplaga()) {
            upplaga = modell.upplaga();
            kanda.clear();
        }
        for (EObject ett : objekt) {
            if (ett instanceof Kopfilsrad rad) {
                modell.post(rad.getId()).ifPresent(post -> post.allaEffekter().forEach(effekt -> kanda.remove(effekt.getHandelse())));
            } else if (ett instanceof Prognoshandelse || ett instanceof Prognoseffekt effekt && effekt.getHandelse() != null) {
                kanda.remove(ett instanceof Prognoseffekt effekt ? effekt.getHandelse() : ett);
            } else {
                kanda.clear();
            }
        }
        andrat();
    }

    private void andrat() {
        lyssnare.forEach(Runnable::run);
    }

    @Override public List<Handelserad> handelser() {
        return modell == null ? List.of() : modell.handelser().stream().map(this::kand).sorted(ORDNING).toList();
    }

    private Handelserad kand(Prognoshandelse handelse) {
        Kand fore = kanda.get(handelse);
        if (fore == null || !fore.galler(handelse)) {
            fore = rad(handelse);
            kanda.put(handelse, fore);
        }
        return fore.rad();
    }

    private Kand rad(Prognoshandelse handelse) {
        List<Radpost> poster = handelse.getEffekter().stream().map(Prognoseffekt::getRad).distinct().map(Entitet::getId)
                .flatMap(id -> modell.post(id).stream()).sorted(Comparator.comparing(Radpost::nummer)).toList();
        List<String> namn = poster.stream().map(Radpost::namn).distinct().toList();
        BigDecimal effekt = handelse.getEffekter().stream().map(Prognoseffekt::getDelta).reduce(Belopp.NOLL, BigDecimal::add);
        return new Kand(poster, handelse.getVersion(), new Handelserad(handelse.getId(), handelse.getTyp(), namn.size() == 1 ? namn.get(0) : "",
                poster.stream().anyMatch(Radpost::arSkyddad),
                poster.stream().map(Radpost::nummer).toList(), poster.isEmpty() ? null : poster.get(0).rad().getId(), handelse.getDatum(), effekt,
                handelse.getStatus(), handelse.getUnderlag(), handelse.getSakerhet(), handelse.getOrsak(),
                handelse.getVersion() == 0 ? null : handelse.getSkapadAv() == null ? "" : handelse.getSkapadAv()));
    }

    @Override public boolean kanAndras() {
        return start != null && !Diskret.ar();
    }

    @Override public void visa(Handelserad handelse) {
        int manad = modell.handelser().stream().filter(en -> en.getId().equals(handelse.id())).flatMap(en -> en.getEffekter().stream())
                .filter(effekt -> effekt.getRad().getId().equals(handelse.forstaRad())).mapToInt(Prognoseffekt::getManad).min().orElse(1);
        visning.accept(new Fynd.Plats(null, null, 0, null, null, handelse.forstaRad(), Radfalt.manad(manad)));
    }

    @Override public void starta(Guide guide, Set<String> handelser) {
        Set<String> kvar = modell.handelser().stream().map(Prognoshandelse::getId).filter(handelser::contains).collect(Collectors.toSet());
        start.accept(guide, kvar);
    }

    @Override public void lyssna(Runnable ny) {
        lyssnare.add(ny);
    }

    @Override public void slutaLyssna(Runnable gammal) {
        lyssnare.remove(gammal);
    }
}
