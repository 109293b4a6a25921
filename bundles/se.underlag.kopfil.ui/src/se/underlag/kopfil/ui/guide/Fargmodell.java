package se.underlag.kopfil.ui.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Fargfynd.Kalla;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Lasval;
import se.underlag.kopfil.Mallval;

/**
 * The marks of a file and which of them mean prognos (PR-02). What was said of marks that this reading does not show, because it is of another sheet
 * or of the next file, stays said. No window.
 */
final class Fargmodell {

    private final List<Fargfynd> marks;
    private final Set<Fargfynd> prognos = new LinkedHashSet<>();
    private final Lasval template;
    private final Lasval said;

    /** A file that is read without a template. */
    Fargmodell(List<Fargfynd> farger, Lasval lasval) {
        this(farger, lasval, Map.of());
    }

    /**
     * @param farger what was found
     * @param lasval what was said before, else what the template says holds, else what is proposed
     * @param mall lines of the template, see {@link Mallval}; empty for none
     */
    Fargmodell(List<Fargfynd> farger, Lasval lasval, Map<String, String> mall) {
        marks = List.copyOf(farger);
        template = marks(Mallval.med(Lasval.AUTO, mall));
        said = marks(Mallval.med(lasval, mall));
        marks.stream().filter(one -> means(one, said)).forEach(prognos::add);
    }

    private static Lasval marks(Lasval val) {
        return Lasval.AUTO.medGrona(val.grona()).medFarger(val.farger());
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

    /** @return the lines of a template that keeps what is said here; none where all goes by the usual meaning */
    Map<String, String> mallrader() {
        return Mallval.av(all());
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
        return undrar(Set.of());
    }

    /** @param kanda marks that a person has seen before, see {@link #kannetecken}; @return whether there is another one to ask about */
    boolean undrar(Set<String> kanda) {
        return marks.stream().anyMatch(one -> !one.forslag() && !kanda.contains(sign(one)));
    }

    /** @return what the marks are known by in another file */
    Set<String> kannetecken() {
        return marks.stream().map(Fargmodell::sign).collect(Collectors.toSet());
    }

    private static String sign(Fargfynd mark) {
        return mark.kalla() + " " + (mark.rgb() >= 0 ? String.valueOf(mark.rgb()) : mark.namn().toLowerCase(Locale.ROOT));
    }

    /**
     * @return the choice with what was said here. Nothing is named where it is as the template says, so that the template goes on to hold; fills as
     *         they are proposed are not named, so that other greens of the next file count too
     */
    Lasval till(Lasval lasval) {
        Lasval all = all();
        if (all.equals(template)) {
            return lasval.medGrona(Set.of()).medFarger(Fargval.INGET);
        }
        return lasval.medGrona(all.grona()).medFarger(template.equals(Lasval.AUTO) ? all.farger() : all.farger().somAllt());
    }

    /** All that is said, by template or person. */
    private Lasval all() {
        Set<Integer> shown = rgb(Kalla.FYLLNING, marks);
        Set<Integer> chosen = rgb(Kalla.FYLLNING, prognos);
        Set<Integer> proposed = rgb(Kalla.FYLLNING, marks.stream().filter(Fargfynd::forslag).toList());
        Set<Integer> named = without(said.grona(), shown);
        // fills are named where one of them is no green of itself, or where they were named before
        boolean byName = !proposed.containsAll(chosen) || !named.isEmpty() || !template.grona().isEmpty();
        named.addAll(chosen);
        Set<Integer> denied;
        if (byName && !named.isEmpty()) {
            denied = without(said.farger().ejGrona(), chosen);
        } else {
            denied = without(said.farger().ejGrona(), shown);
            denied.addAll(without(proposed, chosen));
            denied.addAll(byName ? template.grona() : Set.of());
        }
        return Lasval.AUTO.medGrona(byName ? named : Set.of()).medFarger(
                new Fargval(denied, with(said.farger().typsnitt(), Kalla.TYPSNITT), with(said.farger().villkor(), Kalla.VILLKOR), words()));
    }

    private Set<Integer> with(Set<Integer> before, Kalla kalla) {
        Set<Integer> all = without(before, rgb(kalla, marks));
        all.addAll(rgb(kalla, prognos));
        return all;
    }

    private Set<String> words() {
        Set<String> all = new LinkedHashSet<>(said.farger().prognostext());
        marks.stream().filter(one -> one.kalla() == Kalla.TEXT)
                .forEach(one -> all.removeIf(word -> word.equalsIgnoreCase(one.namn()) && !prognos.contains(one)));
        prognos.stream().filter(one -> one.kalla() == Kalla.TEXT && all.stream().noneMatch(one.namn()::equalsIgnoreCase)).map(Fargfynd::namn)
                .forEach(all::add);
        return all;
    }

    private static Set<Integer> without(Set<Integer> all, Set<Integer> these) {
        Set<Integer> rest = new LinkedHashSet<>(all);
        rest.removeAll(these);
        return rest;
    }

    private static Set<Integer> rgb(Kalla kalla, Iterable<Fargfynd> of) {
        Set<Integer> found = new LinkedHashSet<>();
        of.forEach(one -> {
            if (one.kalla() == kalla) {
                found.add(one.rgb());
            }
        });
        return found;
    }
}
