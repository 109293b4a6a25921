package se.underlag.kopfil.ui.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Fargfynd.Kalla;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Lasval;

/** The marks of a file and which of them mean prognos (PR-02). No window. */
final class Fargmodell {

    private final List<Fargfynd> marks;
    private final Set<Fargfynd> prognos = new LinkedHashSet<>();

    /** @param farger what was found; @param lasval what was said before, else what is proposed holds */
    Fargmodell(List<Fargfynd> farger, Lasval lasval) {
        marks = List.copyOf(farger);
        marks.stream().filter(one -> means(one, lasval)).forEach(prognos::add);
    }

    private static boolean means(Fargfynd mark, Lasval lasval) {
        Fargval said = lasval.farger();
        return switch (mark.kalla()) {
        case FYLLNING -> !said.ejGrona().contains(mark.rgb())
                && (lasval.grona().isEmpty() ? mark.forslag() : lasval.grona().contains(mark.rgb()));
        case TYPSNITT -> said.typsnitt().contains(mark.rgb());
        case VILLKOR -> said.villkor().contains(mark.rgb());
        case TEXT -> said.prognostext().stream().anyMatch(mark.namn()::equalsIgnoreCase);
        };
    }

    /** @return the marks, as they were found */
    List<Fargfynd> farger() {
        return marks;
    }

    /** @return whether the mark means prognos */
    boolean arPrognos(Fargfynd mark) {
        return prognos.contains(mark);
    }

    /** Says what a mark means. */
    void bestam(Fargfynd mark, boolean arPrognos) {
        if (arPrognos) {
            prognos.add(Objects.requireNonNull(mark));
        } else {
            prognos.remove(mark);
        }
    }

    /** @return whether there is a mark whose meaning goes without saying for nobody but its author: all that is no green fill */
    boolean undrar() {
        return marks.stream().anyMatch(one -> !one.forslag());
    }

    /** @return the choice with what was said here. Fills as they are proposed are not named, so that other greens of the next file count too */
    Lasval till(Lasval lasval) {
        Set<Integer> proposed = rgb(Kalla.FYLLNING, marks.stream().filter(Fargfynd::forslag).collect(Collectors.toSet()));
        Set<Integer> chosen = rgb(Kalla.FYLLNING, prognos);
        boolean more = !proposed.containsAll(chosen);
        Set<Integer> not = new LinkedHashSet<>(more ? Set.of() : proposed);
        not.removeAll(chosen);
        return lasval.medGrona(more ? chosen : Set.of()).medFarger(new Fargval(not, rgb(Kalla.TYPSNITT, prognos), rgb(Kalla.VILLKOR, prognos),
                values(Kalla.TEXT, prognos, Fargfynd::namn)));
    }

    private static Set<Integer> rgb(Kalla kalla, Set<Fargfynd> of) {
        return values(kalla, of, Fargfynd::rgb);
    }

    private static <T> Set<T> values(Kalla kalla, Set<Fargfynd> of, Function<Fargfynd, T> value) {
        return of.stream().filter(one -> one.kalla() == kalla).map(value).collect(Collectors.toSet());
    }
}
