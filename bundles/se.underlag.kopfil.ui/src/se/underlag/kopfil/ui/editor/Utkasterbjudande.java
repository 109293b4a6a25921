package se.underlag.kopfil.ui.editor;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.LoggerFactory;
import se.underlag.kopfil.Kopfilsinnehall;
import se.underlag.kopfil.utkast.Utkastinfo;
import se.underlag.kopfil.utkast.UtkastTjanst;
import se.underlag.model.Entitet;

/**
 * A draft that was found for a file, ready to be offered: with the words for its changes and with what they refer to.
 *
 * @param refererade what the changes refer to, by id
 */
record Utkasterbjudande(Utkastinfo utkast, List<Andringslista.Rad> rader, Map<String, Entitet> refererade) {

    /** Looks for a draft of an opened file; a draft that cannot be read must not keep the file shut. Call it outside the UI thread. */
    static Optional<Utkasterbjudande> sok(UtkastTjanst tjanst, Kopfilsinnehall innehall) {
        try {
            return tjanst.hamta(innehall.kopfil().getId()).map(utkast -> of(tjanst, utkast, innehall));
        } catch (RuntimeException failed) {
            LoggerFactory.getLogger(Utkasterbjudande.class).error("The draft of {} cannot be read", innehall.kopfil().getId(), failed);
            return Optional.empty();
        }
    }

    /** @return the draft with its words. Call it outside the UI thread */
    static Utkasterbjudande of(UtkastTjanst tjanst, Utkastinfo utkast, Kopfilsinnehall innehall) {
        Map<String, Entitet> refererade = tjanst.refererade(utkast.kopfil().id(), utkast.andringar());
        Set<Entitet> ovriga = new HashSet<>(refererade.values());
        Collection<Entitet> kanda = innehall.rader().stream().map(Entitet.class::cast).toList();
        ovriga.removeAll(kanda);
        Objektnamn namn = new Objektnamn(innehall.rader(), innehall.handelser(), ovriga);
        return new Utkasterbjudande(utkast, Andringslista.of(utkast.andringar(), namn), refererade);
    }
}
