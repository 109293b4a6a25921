package se.underlag.releng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import se.underlag.releng.bench.Tider.Tid;

/**
 * Where a benchmark works: a folder for its files, and fresh Java processes.
 *
 * @param mapp for files, empty at the start
 * @param varv how many times each process is run; the fastest counts
 * @param logg for what is going on
 */
record Plats(Path mapp, int varv, PrintStream logg) {

    private static final String MINNE = "VmHWM:";
    private static final List<String> LOGGNING = List.of("logback.configurationFile", "java.util.logging.config.file");

    /** What a process took. @param sekunder from start to end, @param megabyte resident at most, 0 where unknown, @param svar its last line */
    record Utfall(double sekunder, long megabyte, String svar) {
    }

    /**
     * Runs classes in fresh processes, turn by turn so that a busy moment hits them alike.
     *
     * @param flaggor of the Java machine, the same for all
     * @return the best outcome of each, in the same order
     */
    List<Utfall> fresh(List<String> flaggor, List<List<String>> mains) throws IOException, InterruptedException {
        List<Utfall> best = new ArrayList<>();
        for (int i = 0; i < varv; i++) {
            for (int j = 0; j < mains.size(); j++) {
                Utfall now = once(flaggor, mains.get(j));
                if (i == 0) {
                    best.add(now);
                } else if (now.sekunder() < best.get(j).sekunder()) {
                    best.set(j, now);
                }
            }
        }
        return best;
    }

    /**
     * Runs classes that tell {@link Tider} on their last line in fresh processes, turn by turn.
     *
     * @return for each class the best of each of its times
     */
    List<List<Tid>> timed(List<String> flaggor, List<List<String>> mains) throws IOException, InterruptedException {
        List<List<Tid>> best = new ArrayList<>();
        for (int i = 0; i < varv; i++) {
            for (int j = 0; j < mains.size(); j++) {
                List<Tid> now = Arrays.stream(once(flaggor, mains.get(j)).svar().split(" ")).map(Tid::read).toList();
                if (i == 0) {
                    best.add(now);
                } else {
                    List<Tid> before = best.get(j);
                    best.set(j, IntStream.range(0, now.size()).mapToObj(k -> now.get(k).best(before.get(k))).toList());
                }
            }
        }
        return best;
    }

    private Utfall once(List<String> flaggor, List<String> main) throws IOException, InterruptedException {
        logg.println("  " + main.getFirst().substring(main.getFirst().lastIndexOf('.') + 1));
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(flaggor);
        // What the product logs goes to a file, as in the product.
        command.add("-Dunderlag.data=" + mapp);
        LOGGNING.stream().filter(key -> System.getProperty(key) != null).forEach(key -> command.add("-D" + key + '=' + System.getProperty(key)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(main);
        Path errors = mapp.resolve("fel.txt");
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        int exit = process.waitFor();
        double seconds = (System.nanoTime() - start) / 1e9;
        if (exit != 0) {
            throw new IOException(main.getFirst() + ": exit " + exit + "\n" + Files.readString(errors));
        }
        String[] lines = answer.split("\n");
        long memory = Arrays.stream(lines).filter(line -> line.startsWith(MINNE))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        return new Utfall(seconds, memory, lines[lines.length - 1]);
    }

    /** Called by a measured class at its end: says how much memory it took, where the system tells. */
    static void minne() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.isReadable(status)) {
            Files.readAllLines(status).stream().filter(line -> line.startsWith(MINNE)).forEach(System.out::println);
        }
    }
}
