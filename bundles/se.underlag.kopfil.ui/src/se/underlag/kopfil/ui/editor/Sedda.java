package se.underlag.kopfil.ui.editor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoshandelse;

/**
 * In which versions a window has a file: made in the UI thread, asked in any.
 *
 * @param versioner by id, of all that the file shows; 0 for what is not stored
 * @param rader ids of the stored rows
 * @param handelser ids of the stored events
 * @param tagna ids of what has been removed and not saved
 */
record Sedda(Map<String, Long> versioner, Set<String> rader, Set<String> handelser, Set<String> tagna) {

    static Sedda of(Kopfilsmodell modell) {
        Map<String, Long> versioner = new HashMap<>();
        Set<String> rader = new HashSet<>();
        modell.poster().forEach(post -> {
            berorda(post.rad()).forEach(ett -> versioner.put(ett.getId(), ett.getVersion()));
            lagrad(post.rad(), rader);
        });
        Set<String> handelser = new HashSet<>();
        modell.handelser().forEach(handelse -> {
            delar(handelse).forEach(ett -> versioner.put(ett.getId(), ett.getVersion()));
            lagrad(handelse, handelser);
        });
        Set<String> tagna = modell.historik().removedRoots().stream().flatMap(rot -> delar((Entitet) rot)).map(Entitet::getId)
                .collect(Collectors.toSet());
        return new Sedda(versioner, rader, handelser, tagna);
    }

    private static void lagrad(Entitet rot, Set<String> ids) {
        if (rot.getVersion() > 0) {
            ids.add(rot.getId());
        }
    }

    /** @return whether it is newer than the window has it; what was read before my own save is older */
    boolean arNyare(Entitet ett) {
        return ett.getVersion() > versioner.getOrDefault(ett.getId(), -1L);
    }

    /** The row with its parts and what it shows of others; the file itself is newer after every save of anything. */
    static Stream<Entitet> berorda(Kopfilsrad rad) {
        Stream<Entitet> visade = rad.eCrossReferences().stream().filter(ett -> !(ett instanceof Kopfil || ett instanceof Prognoshandelse))
                .filter(Entitet.class::isInstance).map(Entitet.class::cast);
        return Stream.concat(delar(rad), visade);
    }

    /** @return the root and its parts */
    static Stream<Entitet> delar(Entitet rot) {
        return Stream.concat(Stream.of(rot), rot.eContents().stream().filter(Entitet.class::isInstance).map(Entitet.class::cast));
    }
}
