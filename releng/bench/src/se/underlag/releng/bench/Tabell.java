package se.underlag.releng.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Collects lines of text columns and prints them aligned, as a Markdown table that docs/performance.md can take. */
final class Tabell {

    private final List<List<String>> lines = new ArrayList<>();
    private int met;
    private int missed;

    /** A line: what, how it was done, time, memory, ratio and target; anything may be empty. */
    void line(String vad, String hur, String tid, String minne, String kvot, String mal) {
        lines.add(List.of(vad, hur, tid, minne, kvot, mal));
    }

    /** @return the target's text with whether it was met, which is also counted */
    String target(String text, boolean ok) {
        if (ok) {
            met++;
        } else {
            missed++;
        }
        return text + (ok ? " ja" : " NEJ");
    }

    static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    /** First and best time. */
    static String both(Tider.Tid tid) {
        return String.format(Locale.ROOT, "%.3f / %.3f s", tid.kall(), tid.varm());
    }

    /** How many times something, with two decimals. */
    static String ratio(double ratio, String vad) {
        return String.format(Locale.ROOT, "%.2f × ", ratio) + vad;
    }

    /** A number with spaces between thousands. */
    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number).replace(',', ' ');
    }

    static String times(double ratio) {
        return String.format(Locale.ROOT, "%.1f ×", ratio);
    }

    static String megabytes(long megabytes) {
        return megabytes == 0 ? "" : megabytes + " MB";
    }

    void print(PrintStream out) {
        List<List<String>> all = new ArrayList<>(List.of(List.of("vad", "hur", "tid", "minne", "kvot", "mål")));
        all.addAll(lines);
        int[] widths = new int[6];
        for (List<String> line : all) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        for (int i = 0; i < all.size(); i++) {
            print(out, all.get(i), widths);
            if (i == 0) {
                print(out, List.of("-".repeat(widths[0]), "-".repeat(widths[1]), "-".repeat(widths[2]), "-".repeat(widths[3]), "-".repeat(widths[4]),
                        "-".repeat(widths[5])), widths);
            }
        }
        out.println();
        out.println(met + " mål nådda, " + missed + " missade");
    }

    private static void print(PrintStream out, List<String> line, int[] widths) {
        StringBuilder text = new StringBuilder("|");
        for (int i = 0; i < widths.length; i++) {
            text.append(' ').append(line.get(i)).append(" ".repeat(widths[i] - line.get(i).length())).append(" |");
        }
        out.println(text);
    }
}
