package se.underlag.sync.internal.klient;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import se.underlag.persistence.rad.Radandring.Slag;

/**
 * The order of sending: oldest first; whoever touches a row in conflict waits, and so does whoever rests on a transaction that waits or was refused.
 * Everything else goes on. Pure.
 */
final class Ko {

    /** Why a transaction is where it is. */
    enum Vantan {
        /** It can go. */
        REDO,
        /** It was refused. */
        AVVISAD,
        /** A row of it is in conflict. */
        KONFLIKT,
        /** An earlier one that it rests on waits or was refused. */
        VILAR_PA,
        /** It was made by another login, which alone may send it. */
        ANNAN
    }

    /** A transaction of the queue. @param grund the earlier one that it rests on, null for none */
    record Plats(Utkorgspost post, Vantan vantan, String grund) {
    }

    private final BiFunction<String, Map<String, String>, Set<Nyckel>> references;
    private final Set<Nyckel> conflicts;
    private final String login;

    /** @param references what an image of a class refers to; @param conflicts rows in open conflicts; @param login who sends */
    Ko(BiFunction<String, Map<String, String>, Set<Nyckel>> references, Set<Nyckel> conflicts, String login) {
        this.references = references;
        this.conflicts = conflicts;
        this.login = login;
    }

    /** @param queue what waits and what was refused, oldest first */
    List<Plats> ordna(List<Utkorgspost> queue) {
        List<Plats> places = new ArrayList<>();
        List<Utkorgspost> standing = new ArrayList<>();
        for (Utkorgspost post : queue) {
            Plats place = place(post, standing);
            places.add(place);
            if (place.vantan() != Vantan.REDO) {
                standing.add(post);
            }
        }
        return places;
    }

    private Plats place(Utkorgspost post, List<Utkorgspost> standing) {
        if (post.status() == Utkorgspost.Status.AVVISAD) {
            return new Plats(post, Vantan.AVVISAD, null);
        }
        if (!post.anvandare().equals(login)) {
            return new Plats(post, Vantan.ANNAN, null);
        }
        if (touched(post).stream().anyMatch(conflicts::contains)) {
            return new Plats(post, Vantan.KONFLIKT, null);
        }
        return standing.stream().filter(earlier -> rests(post, earlier)).findFirst().map(earlier -> new Plats(post, Vantan.VILAR_PA, earlier.tx()))
                .orElse(new Plats(post, Vantan.REDO, null));
    }

    private Set<Nyckel> touched(Utkorgspost post) {
        Set<Nyckel> rows = new HashSet<>();
        for (Lapp slip : post.lappar()) {
            rows.add(slip.rad());
            rows.addAll(references.apply(slip.rad().entitet(), slip.efter()));
        }
        return rows;
    }

    /** Same row, or refers to what the earlier one makes, or removes what the earlier one lets go of. */
    private boolean rests(Utkorgspost post, Utkorgspost earlier) {
        Set<Nyckel> rows = new HashSet<>();
        Set<Nyckel> made = new HashSet<>();
        Set<Nyckel> left = new HashSet<>();
        for (Lapp slip : earlier.lappar()) {
            rows.add(slip.rad());
            if (slip.slag() == Slag.NY) {
                made.add(slip.rad());
            }
            left.addAll(references.apply(slip.rad().entitet(), slip.fore()));
        }
        return post.lappar().stream()
                .anyMatch(slip -> rows.contains(slip.rad()) || slip.slag() == Slag.BORTTAGEN && left.contains(slip.rad())
                        || references.apply(slip.rad().entitet(), slip.efter()).stream().anyMatch(made::contains));
    }
}
