package se.underlag.kopfil.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Entitet;
import se.underlag.persistence.ChangeSet;

/**
 * What is handed to a save: copies of the roots that differ from what is stored, so that the saving thread shares nothing with the window.
 *
 * @param kopior copied rows and events that are new or changed, each with the version it was read with; rows come first, since events refer to them
 * @param borttagna copied rows and events to delete
 */
record Sparunderlag(List<Entitet> kopior, List<Entitet> borttagna) {

    /** @return copies of these roots; what they refer to stays the same */
    static Sparunderlag of(Collection<? extends EObject> andrade, Collection<? extends EObject> borttagna) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, true);
        List<EObject> iOrdning = Stream.concat(andrade.stream().filter(Kopfilsrad.class::isInstance),
                andrade.stream().filter(rot -> !(rot instanceof Kopfilsrad))).map(EObject.class::cast).toList();
        List<Entitet> kopior = kopierade(copier, iOrdning);
        List<Entitet> bort = kopierade(copier, borttagna);
        copier.copyReferences();
        return new Sparunderlag(kopior, bort);
    }

    private static List<Entitet> kopierade(EcoreUtil.Copier copier, Collection<? extends EObject> rotter) {
        List<Entitet> kopior = new ArrayList<>();
        copier.copyAll(rotter).forEach(kopia -> kopior.add((Entitet) kopia));
        return kopior;
    }

    /** Gives the edited objects the versions that the save gave them; one that was deleted is a new one again should it come back. */
    static void nyaVersioner(Collection<? extends EObject> rotter, ChangeSet sparat) {
        Map<String, Entitet> efterId = rotter.stream().flatMap(Sparunderlag::medInnehall)
                .collect(Collectors.toMap(Entitet::getId, Function.identity(), (a, b) -> a));
        for (ChangeSet.Andring andring : sparat.andringar()) {
            Entitet objekt = efterId.get(andring.id());
            if (objekt != null) {
                objekt.setVersion(andring.slag() == ChangeSet.Slag.BORTTAGET ? 0 : andring.version());
            }
        }
    }

    private static Stream<Entitet> medInnehall(EObject rot) {
        List<EObject> inne = new ArrayList<>();
        rot.eAllContents().forEachRemaining(inne::add);
        return Stream.concat(Stream.of(rot), inne.stream()).map(Entitet.class::cast);
    }
}
