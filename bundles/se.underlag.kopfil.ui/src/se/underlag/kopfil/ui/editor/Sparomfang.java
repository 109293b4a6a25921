package se.underlag.kopfil.ui.editor;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import se.underlag.model.Entitet;
import se.underlag.model.Handelsestatus;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;
import se.underlag.model.UnderlagPackage.Literals;
import se.underlag.ui.edit.EditHistory;

/**
 * What of an editor goes to a save.
 *
 * @param andrade rows and events that are new or changed
 * @param borttagna rows and events that are gone
 * @param delar parts that have left them
 */
record Sparomfang(Set<EObject> andrade, Set<EObject> borttagna, List<EObject> delar) {

    private static final List<EReference> REFERENSER = List.of(Literals.KOPFILSRAD__PERSON, Literals.KOPFILSRAD__BESLUT,
            Literals.KOPFILSRAD__INSATSTYP, Literals.KOPFILSRAD__LEVERANTOR);

    /** @return everything that differs from what is stored */
    static Sparomfang allt(EditHistory historik) {
        return new Sparomfang(historik.changedRoots(), historik.removedRoots(),
                historik.netChanges().stream().flatMap(ett -> ett.removedParts().stream()).toList());
    }

    /** @return whether there is nothing to save */
    boolean isEmpty() {
        return andrade.isEmpty() && borttagna.isEmpty();
    }

    /** @return the roots with their former parts */
    List<EObject> alla() {
        return Stream.of(andrade.stream(), borttagna.stream(), delar.stream()).flatMap(Function.identity()).map(EObject.class::cast).toList();
    }

    /**
     * @return what can be saved without the rows that a rule refuses (S05): events on a refused row stay with it, and so do the rows that such
     *         an event makes or has decided; when a removal is refused all removals wait
     */
    Sparomfang utan(Set<String> avvisadeRader) {
        Set<EObject> kvar = new LinkedHashSet<>(andrade);
        kvar.removeIf(rot -> rot instanceof Kopfilsrad rad && avvisadeRader.contains(rad.getId()));
        while (kvar.removeIf(rot -> arNyOchUtanfor(rot, kvar) || horIhopMedVantande(rot, kvar))) {
            // until nothing that is kept needs something that is left out
        }
        boolean borttagningVantar = borttagna.stream().anyMatch(rot -> avvisadeRader.contains(((Entitet) rot).getId()));
        return new Sparomfang(kvar, borttagningVantar ? Set.of() : borttagna, delar);
    }

    /**
     * An event and the amounts of its rows are two halves of one money: a decided event without the row's actual amounts would make them vanish
     * (S10, A27), and so would the row's amounts without the event count them twice. A new event that is only foreseen changes no row.
     */
    private boolean horIhopMedVantande(EObject rot, Set<EObject> kvar) {
        if (rot instanceof Prognoshandelse handelse) {
            return rader(handelse).anyMatch(rad -> vantar(rad, kvar));
        }
        return andrade.stream().filter(annan -> vantar(annan, kvar)).filter(Prognoshandelse.class::isInstance).map(Prognoshandelse.class::cast)
                .filter(handelse -> handelse.getVersion() > 0 || handelse.getStatus() != Handelsestatus.OBEKRAFTAD)
                .anyMatch(handelse -> rader(handelse).anyMatch(rad -> rad == rot));
    }

    private boolean vantar(EObject rot, Set<EObject> kvar) {
        return andrade.contains(rot) && !kvar.contains(rot);
    }

    private static Stream<Kopfilsrad> rader(Prognoshandelse handelse) {
        return handelse.getEffekter().stream().map(Prognoseffekt::getRad);
    }

    private boolean arNyOchUtanfor(EObject rot, Set<EObject> kvar) {
        Stream<? extends Entitet> behover = rot instanceof Prognoshandelse handelse ? handelse.getEffekter().stream().map(Prognoseffekt::getRad)
                : rot instanceof Kopfilsrad rad && rad.getHandelse() != null ? Stream.of(rad.getHandelse()) : Stream.empty();
        return behover.anyMatch(annan -> annan.getVersion() == 0 && andrade.contains(annan) && !kvar.contains(annan));
    }

    /** Lets the edited rows refer to the real objects that the save has found or made for typed ones. @param kopior the saved copies */
    void taOverReferenser(Collection<Entitet> kopior, Referenser referenser) {
        Map<String, Entitet> efterId = kopior.stream().collect(Collectors.toMap(Entitet::getId, Function.identity(), (a, b) -> a));
        for (EObject rot : andrade) {
            if (rot instanceof Kopfilsrad rad && efterId.get(rad.getId()) instanceof Kopfilsrad kopia) {
                REFERENSER.forEach(referens -> taOver(rad, kopia, referens));
                referenser.minns(rad);
            }
        }
    }

    private static void taOver(Kopfilsrad rad, Kopfilsrad kopia, EReference referens) {
        Entitet min = (Entitet) rad.eGet(referens);
        Entitet sparad = (Entitet) kopia.eGet(referens);
        if (sparad != null && sparad != min && (min == null || min.getVersion() == 0)) {
            rad.eSet(referens, sparad);
        }
    }
}
