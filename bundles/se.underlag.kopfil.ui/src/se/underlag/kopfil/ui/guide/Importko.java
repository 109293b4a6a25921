package se.underlag.kopfil.ui.guide;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.ui.guide.Importguide.Utfort;
import se.underlag.kopfil.ui.guide.Importlasning.Last;

/** The files of one errand, read one after another: what is left of them, what was answered before, and what became of each. No window. */
final class Importko {

    private final List<Path> waiting = new ArrayList<>();
    private final List<Filutfall> done = new ArrayList<>();
    private final Set<String> marks = new HashSet<>();
    private final Set<String> columns = new HashSet<>();
    private Svar answers;

    /** What a person has said of one file and that the next is read with. @param beslut columns that were decided by hand */
    record Svar(Lasval lasval, Map<String, String> beslut) {
    }

    /**
     * What became of a file.
     *
     * @param utfort null when it was not imported
     * @param urval the rows that were chosen; null when it was not imported
     * @param skal why it was not imported; null when it was
     */
    record Filutfall(Path fil, Utfort utfort, Importurval urval, String skal) {
    }

    /** Lets those files follow the one that is read first. */
    void foljs(List<Path> filer) {
        waiting.clear();
        waiting.addAll(filer);
    }

    /** @return the files that are left, in their order */
    List<Path> kvar() {
        return List.copyOf(waiting);
    }

    /** @return the number of the file that is read now, 1 for the first */
    int nummer() {
        return done.size() + 1;
    }

    /** @return how many files there are altogether */
    int antal() {
        return done.size() + 1 + waiting.size();
    }

    /** @return whether more than one file was chosen */
    boolean flera() {
        return antal() > 1;
    }

    /** Notes that the file was imported and with which answers. */
    void importerad(Last last, Utfort utfort) {
        marks.addAll(last.farger().kannetecken());
        columns.addAll(last.kolumner().kannetecken());
        answers = new Svar(last.farger().till(last.fraga().lasval()).medBlad(Set.of()), last.kolumner().beslut());
        done.add(new Filutfall(last.fraga().val().path(), utfort, last.urval(), null));
    }

    /** Notes that a file was not imported. @param skal why, for people */
    void utelamnad(Path fil, String skal) {
        done.add(new Filutfall(fil, null, null, skal));
    }

    /** @return the next file, which is no longer waiting; empty when there is none */
    Optional<Path> nasta() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.remove(0));
    }

    /** @return the answers of the latest imported file, empty before the first */
    Optional<Svar> svar() {
        return Optional.ofNullable(answers);
    }

    /** @return whether a person should look at the columns: one is in doubt that no file before had */
    boolean fragarKolumner(Last last) {
        return last.fragarKolumner(columns);
    }

    /** @return whether a person should say what colours mean: one is there that no file before had */
    boolean fragarFarger(Last last) {
        return last.fragarFarger(marks);
    }

    /** @return what became of the files so far, in their order */
    List<Filutfall> utfall() {
        return List.copyOf(done);
    }
}
