package se.underlag.kopfil.ui.editor;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfil;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;

/**
 * What others have stored since a file was read, told from versions alone: what I have not saved does not count.
 *
 * @param rader ids of the rows that are newer or have come, by their order in the file
 * @param borta how many rows are there no longer
 * @param annat whether something else is newer: an event, a person, a decision
 * @param vilka signatures of those who changed, in order; empty where it is not known
 */
record Andrasrader(Set<String> rader, int borta, boolean annat, Set<String> vilka) {

    /** @param mina the file as it is shown, with unsaved edits or without @param lagrat the file as it has just been read */
    static Andrasrader of(Kopfilsmodell mina, Kopfilsinnehall lagrat) {
        Map<String, Long> kanda = new HashMap<>();
        mina.poster().forEach(post -> berorda(post.rad()).forEach(ett -> kanda.put(ett.getId(), ett.getVersion())));
        mina.handelser().forEach(handelse -> delar(handelse).forEach(ett -> kanda.put(ett.getId(), ett.getVersion())));
        Set<String> tagna = mina.historik().removedRoots().stream().flatMap(rot -> delar((Entitet) rot)).map(Entitet::getId)
                .collect(Collectors.toSet());
        Set<String> rader = new LinkedHashSet<>();
        Set<String> vilka = new TreeSet<>();
        for (Kopfilsrad rad : lagrat.rader()) {
            if (!tagna.contains(rad.getId()) && berorda(rad).anyMatch(ett -> nyare(ett, kanda))) {
                rader.add(rad.getId());
                berorda(rad).filter(ett -> nyare(ett, kanda)).map(Entitet::getAndradAv).filter(Objects::nonNull).forEach(vilka::add);
            }
        }
        boolean annat = false;
        for (Prognoshandelse handelse : lagrat.handelser()) {
            if (!tagna.contains(handelse.getId()) && delar(handelse).anyMatch(ett -> nyare(ett, kanda))) {
                annat = true;
                handelse.getEffekter().stream().map(Prognoseffekt::getRad).filter(Objects::nonNull).map(Entitet::getId).forEach(rader::add);
            }
        }
        Set<String> kvar = ids(lagrat.rader());
        Set<String> handelser = ids(lagrat.handelser());
        int borta = (int) mina.poster().stream().map(Radpost::rad).filter(rad -> rad.getVersion() > 0 && !kvar.contains(rad.getId())).count();
        annat |= mina.handelser().stream().anyMatch(handelse -> handelse.getVersion() > 0 && !handelser.contains(handelse.getId()));
        return new Andrasrader(rader, borta, annat, vilka);
    }

    /** @return whether nobody has stored anything */
    boolean isEmpty() {
        return rader.isEmpty() && borta == 0 && !annat;
    }

    private static boolean nyare(Entitet ett, Map<String, Long> kanda) {
        return ett.getVersion() > kanda.getOrDefault(ett.getId(), -1L);
    }

    private static Set<String> ids(Collection<? extends Entitet> alla) {
        return alla.stream().map(Entitet::getId).collect(Collectors.toSet());
    }

    /** The row with its parts and what it shows of others; the file itself is newer after every save of anything. */
    private static Stream<Entitet> berorda(Kopfilsrad rad) {
        Stream<Entitet> visade = rad.eCrossReferences().stream().filter(ett -> !(ett instanceof Kopfil || ett instanceof Prognoshandelse))
                .filter(Entitet.class::isInstance).map(Entitet.class::cast);
        return Stream.concat(delar(rad), visade);
    }

    private static Stream<Entitet> delar(Entitet rot) {
        Stream<EObject> delar = rot.eContents().stream();
        return Stream.concat(Stream.of(rot), delar.filter(Entitet.class::isInstance).map(Entitet.class::cast));
    }
}
