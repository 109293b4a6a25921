package se.underlag.kopfil.internal.kontroll;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.underlag.kopfil.Radbild;
import se.underlag.regler.Datumparametrar;
import se.underlag.spi.Fynd;
import se.underlag.spi.Kontroll;
import se.underlag.spi.Kontrollsammanhang;

/**
 * Checks over rows that are kept up to date: it remembers the rows by their keys and what was found in each, and checks again what changed and
 * what looked at something that changed. The first update is a full run.
 *
 * <p>A check may look at the rows of any key; what it asks for beside the row's own keys is remembered, so that the row is checked again when
 * that key's rows change.
 */
public final class Lopandekorning {

    private static final Comparator<Fynd> ORDER = Comparator.comparingInt((Fynd fynd) -> fynd.plats().rad())
            .thenComparingInt(fynd -> column(fynd.plats().cell()));

    private final List<Kontroll<Radbild>> first;
    private final List<Kontroll<Radbild>> others;
    private final Datumparametrar parametrar;
    private final LocalDate idag;
    private final Map<String, Grupp> byKey = new HashMap<>();
    private final Map<String, Set<Post>> askers = new HashMap<>();
    private List<Post> poster = new ArrayList<>();
    private int checked;

    /** A row at its place. */
    private static final class Post {

        private final Radbild bild;
        private final List<String> keys;
        private final Set<String> asked = new HashSet<>(0);
        private int place;
        private boolean kept;
        private List<Fynd> early = List.of();
        private List<Fynd> found = List.of();

        Post(Radbild bild) {
            this.bild = bild;
            this.keys = bild.nycklar();
        }
    }

    /** The kept rows of a key, in the order of the run. */
    private static final class Grupp extends AbstractList<Radbild> {

        private final List<Post> rows = new ArrayList<>(2);

        @Override public Radbild get(int index) {
            return rows.get(index).bild;
        }

        @Override public int size() {
            return rows.size();
        }

        private void add(Post post) {
            int at = rows.size();
            while (at > 0 && rows.get(at - 1).place > post.place) {
                at--;
            }
            rows.add(at, post);
        }
    }

    Lopandekorning(List<Kontroll<Radbild>> first, List<Kontroll<Radbild>> others, Datumparametrar parametrar, LocalDate idag) {
        this.first = first;
        this.others = others;
        this.parametrar = parametrar;
        this.idag = idag;
    }

    /** @return the findings of each row, refused ones included, in their order */
    List<List<Fynd>> perRad() {
        return new AbstractList<>() {
            @Override public List<Fynd> get(int index) {
                return poster.get(index).found;
            }

            @Override public int size() {
                return poster.size();
            }
        };
    }

    /** @return the rows that no check refuses, in their order */
    List<Radbild> behallna() {
        return poster.stream().filter(post -> post.kept).map(post -> post.bild).toList();
    }

    /** @return how many rows the last update checked */
    public int kontrollerade() {
        return checked;
    }

    /** Takes over the rows as they are now. @return all findings, row by row */
    public List<Fynd> uppdatera(List<Radbild> rader) {
        List<Post> gone = new ArrayList<>();
        List<Post> come = new ArrayList<>();
        poster = place(rader, gone, come);
        Set<String> touched = new LinkedHashSet<>();
        gone.forEach(post -> leave(post, touched));
        come.forEach(post -> enter(post, touched));
        Collection<Post> again = come.size() == poster.size() ? come : again(come, touched);
        again.forEach(this::check);
        checked = again.size();
        List<Fynd> all = new ArrayList<>();
        poster.forEach(post -> all.addAll(post.found));
        return all;
    }

    private Collection<Post> again(List<Post> come, Set<String> touched) {
        Set<Post> again = Collections.newSetFromMap(new IdentityHashMap<>());
        again.addAll(come);
        for (String key : touched) {
            Grupp grupp = byKey.get(key);
            if (grupp != null) {
                again.addAll(grupp.rows);
            }
            again.addAll(askers.getOrDefault(key, Set.of()));
        }
        return again;
    }

    /** Finds out which rows are others than before; those that are the same keep what is known of them. */
    private List<Post> place(List<Radbild> rader, List<Post> gone, List<Post> come) {
        List<Post> now = new ArrayList<>(rader.size());
        int last = -1;
        if (rader.size() == poster.size()) {
            for (int i = 0; i < rader.size(); i++) {
                Post before = poster.get(i);
                now.add(before.bild == rader.get(i) ? before : replaced(rader.get(i), before, gone, come));
            }
        } else {
            Map<Radbild, Deque<Post>> before = new IdentityHashMap<>();
            poster.forEach(post -> before.computeIfAbsent(post.bild, bild -> new ArrayDeque<>(1)).add(post));
            for (Radbild bild : rader) {
                Deque<Post> known = before.get(bild);
                boolean same = known != null && !known.isEmpty() && known.peek().place > last;
                // a row that came to stand before others than it did is another row to them
                now.add(same ? known.remove() : replaced(bild, null, gone, come));
                last = same ? now.get(now.size() - 1).place : last;
            }
            before.values().forEach(gone::addAll);
        }
        for (int i = 0; i < now.size(); i++) {
            now.get(i).place = i;
        }
        return now;
    }

    private static Post replaced(Radbild bild, Post before, List<Post> gone, List<Post> come) {
        Post post = new Post(bild);
        come.add(post);
        if (before != null) {
            gone.add(before);
        }
        return post;
    }

    private void leave(Post post, Set<String> touched) {
        if (post.kept) {
            for (String key : post.keys) {
                touched.add(key);
                Grupp grupp = byKey.get(key);
                grupp.rows.remove(post);
                if (grupp.rows.isEmpty()) {
                    byKey.remove(key);
                }
            }
        }
        for (String key : post.asked) {
            Set<Post> asking = askers.get(key);
            asking.remove(post);
            if (asking.isEmpty()) {
                askers.remove(key);
            }
        }
    }

    private void enter(Post post, Set<String> touched) {
        Sammanhang alone = new Sammanhang(null);
        List<Fynd> found = new ArrayList<>(0);
        first.forEach(kontroll -> kontroll.check(post.bild, alone).forEach(found::add));
        post.early = found;
        post.kept = found.stream().noneMatch(Fynd::avvisad);
        if (post.kept) {
            for (String key : post.keys) {
                touched.add(key);
                byKey.computeIfAbsent(key, none -> new Grupp()).add(post);
            }
        }
    }

    private void check(Post post) {
        List<Fynd> found = new ArrayList<>(post.early);
        if (post.kept) {
            Sammanhang neighbours = new Sammanhang(post);
            others.forEach(kontroll -> kontroll.check(post.bild, neighbours).forEach(found::add));
        }
        found.sort(ORDER);
        post.found = List.copyOf(found);
    }

    /** Addresses of one row sort by length and letters. */
    private static int column(String cell) {
        int column = 0;
        for (int i = 0; cell != null && i < cell.length() && Character.isLetter(cell.charAt(i)); i++) {
            column = column * 26 + cell.charAt(i) - 'A' + 1;
        }
        return column;
    }

    /** What the checks of one row look at. */
    private final class Sammanhang implements Kontrollsammanhang<Radbild> {

        private final Post asking;

        /** @param asking whose neighbours are looked for; null before neighbours are known */
        Sammanhang(Post asking) {
            this.asking = asking;
        }

        @Override public List<Radbild> medSamma(String nyckel) {
            if (asking == null) {
                return List.of();
            }
            if (!asking.keys.contains(nyckel) && asking.asked.add(nyckel)) {
                askers.computeIfAbsent(nyckel, none -> Collections.newSetFromMap(new IdentityHashMap<>())).add(asking);
            }
            Grupp grupp = byKey.get(nyckel);
            return grupp == null ? List.of() : Collections.unmodifiableList(grupp);
        }

        @Override public Optional<String> parameter(String nyckel, LocalDate dag) {
            return parametrar.varde(nyckel, dag);
        }

        @Override public LocalDate idag() {
            return idag;
        }
    }
}
