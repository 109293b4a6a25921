package se.underlag.kopfil.ui.editor;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EStructuralFeature;
import se.underlag.base.Belopp;
import se.underlag.kopfil.Radfalt;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Handelsetyp;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagFactory;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.spi.Rattning;
import se.underlag.spi.Rattning.Cell;
import se.underlag.ui.edit.Change;
import se.underlag.ui.edit.Edit;

/**
 * Carries out fixes on an opened köpfil, all as one edit. A fix that no longer fits what its cells show is left alone, and so is a second one for
 * the same cell. An amount that becomes forecast leaves the actual month and comes back as an extension of its row (PR-02, PR-03), one event for
 * all months of the row.
 */
final class Rattare {

    private final Kopfilsmodell modell;

    Rattare(Kopfilsmodell modell) {
        this.modell = modell;
    }

    /** @param etikett what undo calls it; @return how many were carried out */
    int ratta(String etikett, List<Rattning> rattningar) {
        List<Edit> edits = new ArrayList<>();
        Map<Radpost, List<Cell>> prognos = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        int count = 0;
        for (Rattning rattning : rattningar) {
            if (passar(rattning) && nya(rattning, done)) {
                count++;
                rattning.celler().forEach(cell -> satt(cell, edits, prognos));
                if (rattning.borttagen() != null) {
                    Radpost post = modell.post(rattning.borttagen()).orElseThrow();
                    edits.add(() -> List.of(Change.removeRoot(modell.rader(), post.rad())));
                }
            }
        }
        prognos.forEach((post, celler) -> edits.add(() -> grona(post, celler)));
        if (count > 0) {
            modell.historik().execute(etikett, edits);
        }
        return count;
    }

    private static boolean nya(Rattning rattning, Set<String> done) {
        List<String> keys = rattning.borttagen() != null ? List.of(rattning.borttagen())
                : rattning.celler().stream().map(cell -> cell.objektId() + '/' + cell.falt()).toList();
        return keys.stream().noneMatch(done::contains) && done.addAll(keys);
    }

    private boolean passar(Rattning rattning) {
        boolean row = rattning.borttagen() == null || modell.post(rattning.borttagen()).isPresent();
        return row && rattning.celler().stream().allMatch(cell -> modell.post(cell.objektId()).map(post -> lika(nu(post, cell.falt()), cell.fore()))
                .orElse(false));
    }

    private static Object nu(Radpost post, String falt) {
        return manad(falt).<Object>map(post::visat).orElseGet(() -> post.rad().eGet(feature(falt)));
    }

    private static boolean lika(Object one, Object other) {
        return one instanceof BigDecimal a && other instanceof BigDecimal b ? a.compareTo(b) == 0 : Objects.equals(one, other);
    }

    private static Optional<Integer> manad(String falt) {
        return IntStream.rangeClosed(1, Radpost.MANADER).filter(manad -> Radfalt.manad(manad).equals(falt)).boxed().findFirst();
    }

    private static EStructuralFeature feature(String falt) {
        return Literals.KOPFILSRAD.getEStructuralFeature(falt);
    }

    private void satt(Cell cell, List<Edit> edits, Map<Radpost, List<Cell>> prognos) {
        Radpost post = modell.post(cell.objektId()).orElseThrow();
        Optional<Integer> manad = manad(cell.falt());
        if (cell.prognos()) {
            prognos.computeIfAbsent(post, none -> new ArrayList<>()).add(cell);
        } else if (manad.isPresent()) {
            edits.add(() -> Manadsandring.visa(post, manad.get(), (BigDecimal) cell.efter()));
        } else {
            edits.add(() -> List.of(Change.set(post.rad(), feature(cell.falt()), cell.efter())));
        }
    }

    private List<Change> grona(Radpost post, List<Cell> celler) {
        List<Change> changes = new ArrayList<>();
        Prognoshandelse handelse = UnderlagFactory.eINSTANCE.createPrognoshandelse();
        handelse.setId(UUID.randomUUID().toString());
        handelse.setEnhetId(modell.kopfil().getEnhetId());
        handelse.setKopfil(modell.kopfil());
        handelse.setTyp(Handelsetyp.FORLANGNING);
        handelse.setStatus(Handelsestatus.OBEKRAFTAD);
        for (Cell cell : celler) {
            int manad = manad(cell.falt()).orElseThrow();
            Prognoseffekt effekt = UnderlagFactory.eINSTANCE.createPrognoseffekt();
            effekt.setId(UUID.randomUUID().toString());
            effekt.setEnhetId(modell.kopfil().getEnhetId());
            effekt.setManad(manad);
            effekt.setDelta(Belopp.oren((BigDecimal) cell.efter()));
            effekt.setRad(post.rad());
            handelse.getEffekter().add(effekt);
            changes.add(Change.set(post.rad(), Radpost.falt(manad), null));
        }
        handelse.setDatum(datum(post, celler));
        changes.add(Change.insertRoot(modell.handelserotter(), modell.handelser().size(), handelse));
        return changes;
    }

    /** The day after the row's last one, or the first month when that comes later. */
    private LocalDate datum(Radpost post, List<Cell> celler) {
        int first = celler.stream().map(Cell::falt).map(Rattare::manad).flatMap(Optional::stream).min(Integer::compare).orElseThrow();
        LocalDate month = YearMonth.of(modell.kopfil().getAr(), first).atDay(1);
        LocalDate tom = post.rad().getTom();
        return tom != null && !tom.isBefore(month) ? tom.plusDays(1) : month;
    }
}
