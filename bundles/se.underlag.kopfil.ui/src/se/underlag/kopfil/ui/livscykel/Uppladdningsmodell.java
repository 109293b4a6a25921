package se.underlag.kopfil.ui.livscykel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.osgi.util.NLS;
import se.underlag.kopfil.livscykel.Checklistfraga;
import se.underlag.kopfil.livscykel.Checklistsvar;
import se.underlag.kopfil.livscykel.Uppladdning;
import se.underlag.kopfil.livscykel.Uppladdningsunderlag;
import se.underlag.spi.Fynd;

/** What the upload dialog has been told so far, and what is missing. Findings of one rule share a comment. No widgets. */
final class Uppladdningsmodell {

    private static final int MOST_ROWS = 12;

    private final Uppladdningsunderlag underlag;
    private final Map<String, Checklistsvar.Svar> svar = new HashMap<>();
    private final Map<String, String> svarskommentar = new HashMap<>();
    private final Map<String, String> regelkommentar = new HashMap<>();
    private String anteckning = "";

    /** Open findings of one rule. */
    record Grupp(String regel, List<Fynd> fynd) {

        /** @return the rows as people say them: {@code rad 4, 7 och 9} without end */
        String rader() {
            String rader = fynd.stream().limit(MOST_ROWS).map(ett -> String.valueOf(ett.plats().rad())).distinct().collect(Collectors.joining(", "));
            return fynd.size() > MOST_ROWS ? NLS.bind(Messages.ochFler, rader, fynd.size() - MOST_ROWS) : rader;
        }
    }

    Uppladdningsmodell(Uppladdningsunderlag underlag) {
        this.underlag = underlag;
    }

    Uppladdningsunderlag underlag() {
        return underlag;
    }

    List<Grupp> grupper() {
        Map<String, List<Fynd>> grupper = new LinkedHashMap<>();
        underlag.fel().forEach(ett -> grupper.computeIfAbsent(ett.regel(), regel -> new ArrayList<>()).add(ett));
        return grupper.entrySet().stream().map(en -> new Grupp(en.getKey(), List.copyOf(en.getValue()))).toList();
    }

    void svara(Checklistfraga fraga, Checklistsvar.Svar ett) {
        svar.put(fraga.id(), ett);
    }

    void kommentera(Checklistfraga fraga, String text) {
        svarskommentar.put(fraga.id(), text);
    }

    void kommentera(Grupp grupp, String text) {
        regelkommentar.put(grupp.regel(), text);
    }

    void anteckna(String text) {
        anteckning = text;
    }

    /** @return what is still missing, as a sentence; empty when the upload can be ordered */
    Optional<String> saknas() {
        for (Grupp grupp : grupper()) {
            if (regelkommentar.getOrDefault(grupp.regel(), "").isBlank()) {
                return Optional.of(NLS.bind(Messages.kommenteraFel, grupp.regel(), grupp.rader()));
            }
        }
        long kvar = underlag.fragor().stream().filter(fraga -> !svar.containsKey(fraga.id())).count();
        if (kvar > 0) {
            return Optional.of(kvar == 1 ? Messages.enFragaKvar : NLS.bind(Messages.fragorKvar, kvar));
        }
        return underlag.fragor().stream()
                .filter(fraga -> svar.get(fraga.id()) == Checklistsvar.Svar.NEJ && svarskommentar.getOrDefault(fraga.id(), "").isBlank()).findFirst()
                .map(fraga -> NLS.bind(Messages.nejBehoverKommentar, fraga.text()));
    }

    Uppladdning uppladdning(String kopfilId) {
        Map<String, Uppladdning.Svar> alla = new HashMap<>();
        svar.forEach((id, ett) -> alla.put(id, new Uppladdning.Svar(ett, svarskommentar.get(id))));
        Map<String, String> kommentarer = new HashMap<>();
        underlag.fel().forEach(ett -> kommentarer.put(Uppladdning.nyckel(ett), regelkommentar.getOrDefault(ett.regel(), "")));
        return new Uppladdning(kopfilId, underlag.manad(), alla, kommentarer, anteckning);
    }
}
