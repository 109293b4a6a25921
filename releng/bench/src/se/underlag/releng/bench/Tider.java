package se.underlag.releng.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Times that a measured class takes within its process and tells on its last line: name, first time, best time after it, in seconds. */
final class Tider {

    private final List<String> names = new ArrayList<>();
    private final List<List<Double>> times = new ArrayList<>();

    /** What happened to something in one or more processes. @param kall first of a process; @param varm best of the later ones; seconds */
    record Tid(double kall, double varm) {

        /** @return the better of both */
        Tid best(Tid other) {
            return new Tid(Math.min(kall, other.kall), Math.min(varm, other.varm));
        }

        static Tid read(String pair) {
            double[] both = Arrays.stream(pair.split("/")).mapToDouble(Double::parseDouble).toArray();
            return new Tid(both[0], both[1]);
        }
    }

    /** Adds the time since a moment of {@link System#nanoTime()} to what that name has. */
    void sedan(long start, String namn) {
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!names.contains(namn)) {
            names.add(namn);
            times.add(new ArrayList<>());
        }
        times.get(names.indexOf(namn)).add(seconds);
    }

    /** @return the line: a pair for each name, in the order they came */
    @Override public String toString() {
        return times.stream().map(all -> String.format(Locale.ROOT, "%.6f/%.6f", all.getFirst(),
                all.stream().skip(1).mapToDouble(t -> t).min().orElse(all.getFirst()))).collect(Collectors.joining(" "));
    }
}
