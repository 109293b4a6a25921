package se.underlag.kopfil.ui.guide;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.underlag.kopfil.Fargfynd;
import se.underlag.kopfil.Fargfynd.Kalla;
import se.underlag.kopfil.Fargval;
import se.underlag.kopfil.Lasval;

/** The marks of a file and which of them mean prognos (PR-02). No window. */
final class Fargmodell {

    private final List<Fargfynd> marks;
    private final Set<Fargfynd> prognos = new LinkedHashSet<>();
    private final Set<Integer> template;

    /** A file that is read without a template. */
    Fargmodell(List<Fargfynd> farger, Lasval lasval) {
        this(farger, lasval, Set.of());
    }

    /**
     * @param farger what was found
     * @param lasval what was said before, else what the template says holds, else what is proposed
     * @param mall fills that the template names as the only prognos, empty when it names none
     */
    Fargmodell(List<Fargfynd> farger, Lasval lasval, Set<Integer> mall) {
        marks = List.copyOf(farger);
        template = Set.copyOf(mall);
        Lasval said = lasval.grona().isEmpty() ? lasval.medGrona(template) : lasval;
        marks.stream().filter(one -> means(one, said)).forEach(prognos::add);
    }

    /** @return the fills that alone are prognos as a template has them, RRGGBB with commas between; null when they go by their hue */
    String mallensFarger() {
        Set<Integer> named = till(Lasval.AUTO).grona();
        Set<Integer> all = named.isEmpty() ? template : named;
        return all.isEmpty() ? null : all.stream().sorted().map(rgb -> String.format("%06X", rgb)).collect(Collectors.joining(","));
    }

    /** @return the fills of such a text */
    static Set<Integer> farger(String text) {
        return text == null ? Set.of()
                : Stream.of(text.split(",")).map(String::strip).filter(one -> one.matches("[0-9A-Fa-f]{6}")).map(one -> Integer.parseInt(one, 16))
                        .collect(Collectors.toSet());
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
        boolean asTemplate = !template.isEmpty() && marks.stream().filter(one -> one.kalla() == Kalla.FYLLNING)
                .allMatch(one -> prognos.contains(one) == template.contains(one.rgb()));
        // what the template names goes unless other fills are named here
        boolean more = !asTemplate && (!template.isEmpty() || !proposed.containsAll(chosen));
        Set<Integer> not = new LinkedHashSet<>(asTemplate || more && !chosen.isEmpty() ? Set.of() : proposed);
        not.addAll(more && chosen.isEmpty() ? template : Set.of());
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
