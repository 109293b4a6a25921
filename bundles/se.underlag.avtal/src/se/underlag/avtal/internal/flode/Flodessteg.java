package se.underlag.avtal.internal.flode;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import se.underlag.avtal.Arendebild;
import se.underlag.model.Placeringstillstand;
import se.underlag.process.Steg;
import se.underlag.process.Vakt;

/**
 * A line of a flow: the step, what is done in it, and what must hold afterwards.
 *
 * @param id its number in the routine
 * @param eftervakter what must hold for the case as the step leaves it, its values included
 */
public record Flodessteg(String id, Stegart art, String regel, Set<Placeringstillstand> fran, Placeringstillstand till,
        List<Vakt<Arendebild>> vakter, List<Vakt<Arendebild>> eftervakter) {

    /** Copies what is handed over. */
    public Flodessteg {
        fran = Set.copyOf(fran);
        vakter = List.copyOf(vakter);
        eftervakter = List.copyOf(eftervakter);
    }

    /** A step from one state to another, under no guard. */
    static Flodessteg steg(String id, Stegart art, String regel, Placeringstillstand fran, Placeringstillstand till) {
        return new Flodessteg(id, art, regel, Set.of(fran), till, List.of(), List.of());
    }

    /** A step beside the others, which leaves the state as it is. */
    static Flodessteg sidosteg(String id, Stegart art, String regel, Set<Placeringstillstand> fran) {
        return new Flodessteg(id, art, regel, fran, null, List.of(), List.of());
    }

    /** @return the same, possible from another state too */
    Flodessteg ocksaFran(Placeringstillstand another) {
        Set<Placeringstillstand> all = new HashSet<>(fran);
        all.add(another);
        return new Flodessteg(id, art, regel, all, till, vakter, eftervakter);
    }

    /** @return the same, under these guards before it */
    @SafeVarargs final Flodessteg fore(Vakt<Arendebild>... before) {
        return fore(List.of(before));
    }

    /** @return the same, under these guards before it, beside those it has */
    Flodessteg fore(List<Vakt<Arendebild>> before) {
        return new Flodessteg(id, art, regel, fran, till, Stream.concat(vakter.stream(), before.stream()).toList(), eftervakter);
    }

    /** @return the same, under these guards of what it leaves */
    @SafeVarargs final Flodessteg efter(Vakt<Arendebild>... after) {
        return efter(List.of(after));
    }

    /** @return the same, under these guards of what it leaves, beside those it has */
    Flodessteg efter(List<Vakt<Arendebild>> after) {
        return new Flodessteg(id, art, regel, fran, till, vakter, Stream.concat(eftervakter.stream(), after.stream()).toList());
    }

    /** @return the step as the kit knows it */
    Steg<Placeringstillstand, Arendebild> steg() {
        return new Steg<>(id, regel, art.handling(), fran, till, art.upprepas(), vakter);
    }
}
