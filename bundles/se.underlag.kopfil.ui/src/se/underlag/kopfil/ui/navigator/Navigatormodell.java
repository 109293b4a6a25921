package se.underlag.kopfil.ui.navigator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.underlag.kopfil.Enhetsinfo;
import se.underlag.kopfil.Kopfilsinfo;

/**
 * Units, their years (latest first) and their köpfiler (by name) as a tree. Nodes are equal when they stand for the same thing, so that a tree
 * that reads again keeps what was unfolded and selected.
 *
 * @param enheter the units by code
 */
record Navigatormodell(List<Enhetsnod> enheter) {

    /** A place in the tree. */
    sealed interface Nod {

        /** @return where it hangs, null for units */
        Nod parent();

        /** @return what hangs under it */
        List<? extends Nod> children();
    }

    /** A unit. */
    static final class Enhetsnod implements Nod {

        private final Enhetsinfo info;
        private final List<Arsnod> children = new ArrayList<>();

        private Enhetsnod(Enhetsinfo info) {
            this.info = info;
        }

        Enhetsinfo info() {
            return info;
        }

        @Override public Nod parent() {
            return null;
        }

        @Override public List<Arsnod> children() {
            return children;
        }

        @Override public boolean equals(Object other) {
            return other instanceof Enhetsnod that && that.info.id().equals(info.id());
        }

        @Override public int hashCode() {
            return info.id().hashCode();
        }
    }

    /** A unit's year. */
    static final class Arsnod implements Nod {

        private final Enhetsnod parent;
        private final int ar;
        private final List<Filnod> children = new ArrayList<>();

        private Arsnod(Enhetsnod parent, int ar) {
            this.parent = parent;
            this.ar = ar;
        }

        int ar() {
            return ar;
        }

        @Override public Enhetsnod parent() {
            return parent;
        }

        @Override public List<Filnod> children() {
            return children;
        }

        @Override public boolean equals(Object other) {
            return other instanceof Arsnod that && that.ar == ar && that.parent.equals(parent);
        }

        @Override public int hashCode() {
            return parent.hashCode() * 31 + ar;
        }
    }

    /** A köpfil. */
    static final class Filnod implements Nod {

        private final Arsnod parent;
        private final Kopfilsinfo info;

        private Filnod(Arsnod parent, Kopfilsinfo info) {
            this.parent = parent;
            this.info = info;
        }

        Kopfilsinfo info() {
            return info;
        }

        @Override public Arsnod parent() {
            return parent;
        }

        @Override public List<Nod> children() {
            return List.of();
        }

        @Override public boolean equals(Object other) {
            return other instanceof Filnod that && that.info.id().equals(info.id());
        }

        @Override public int hashCode() {
            return info.id().hashCode();
        }
    }

    static Navigatormodell of(List<Enhetsinfo> enheter) {
        return new Navigatormodell(enheter.stream().sorted(Comparator.comparing(Enhetsinfo::kod)).map(Navigatormodell::unit).toList());
    }

    private static Enhetsnod unit(Enhetsinfo info) {
        Enhetsnod unit = new Enhetsnod(info);
        Map<Integer, List<Kopfilsinfo>> byYear = info.kopfiler().stream()
                .collect(Collectors.groupingBy(Kopfilsinfo::ar, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()));
        byYear.forEach((year, files) -> {
            Arsnod node = new Arsnod(unit, year);
            files.stream().sorted(Comparator.comparing(Kopfilsinfo::namn)).forEach(file -> node.children.add(new Filnod(node, file)));
            unit.children.add(node);
        });
        return unit;
    }

    boolean isEmpty() {
        return enheter.isEmpty();
    }

    /** @return the köpfil of that id, null when there is none */
    Kopfilsinfo fil(String id) {
        return enheter.stream().flatMap(enhet -> enhet.info().kopfiler().stream()).filter(fil -> fil.id().equals(id)).findFirst().orElse(null);
    }
}
