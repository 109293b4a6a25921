package se.underlag.kopfil.ui.editor;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.model.Entitet;
import se.underlag.model.Kopfilsrad;
import se.underlag.model.Prognoseffekt;
import se.underlag.model.Prognoshandelse;

/**
 * What others have stored since a file was read, told from versions alone: what I have not saved does not count.
 *
 * @param rader ids of the rows that are newer or have come, by their order in the file
 * @param borta how many rows are there no longer
 * @param annat whether an event is newer, has come or gone
 * @param vilka signatures of those who changed, in order; empty where it is not known
 */
record Andrasrader(Set<String> rader, int borta, boolean annat, Set<String> vilka) {

    /** @param sedda the file as it is shown @param lagrat the file as it has just been read */
    static Andrasrader of(Sedda sedda, Kopfilsinnehall lagrat) {
        Set<String> rader = new LinkedHashSet<>();
        Set<String> vilka = new TreeSet<>();
        Set<String> radborta = new HashSet<>(sedda.rader());
        for (Kopfilsrad rad : lagrat.rader()) {
            radborta.remove(rad.getId());
            if (!sedda.tagna().contains(rad.getId()) && Sedda.berorda(rad).anyMatch(sedda::arNyare)) {
                rader.add(rad.getId());
                Sedda.berorda(rad).filter(sedda::arNyare).map(Entitet::getAndradAv).filter(Objects::nonNull).forEach(vilka::add);
            }
        }
        boolean annat = false;
        Set<String> handelserBorta = new HashSet<>(sedda.handelser());
        for (Prognoshandelse handelse : lagrat.handelser()) {
            handelserBorta.remove(handelse.getId());
            if (!sedda.tagna().contains(handelse.getId()) && Sedda.delar(handelse).anyMatch(sedda::arNyare)) {
                annat = true;
                handelse.getEffekter().stream().map(Prognoseffekt::getRad).filter(Objects::nonNull).map(Entitet::getId).forEach(rader::add);
            }
        }
        return new Andrasrader(rader, radborta.size(), annat || !handelserBorta.isEmpty(), vilka);
    }

    /** @return whether nobody has stored anything */
    boolean isEmpty() {
        return rader.isEmpty() && borta == 0 && !annat;
    }
}
