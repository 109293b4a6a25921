package se.underlag.documents.internal.lasning;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import se.underlag.documents.internal.lasning.Fuzzfron.Fron;
import se.underlag.documents.kalkyl.KalkylException;
import se.underlag.documents.kalkyl.Kalkyllasare;

/**
 * Reads damaged workbooks for as long as it is told and keeps those that did something else than being read or being refused with a message: a
 * crash, an error of the machine, or more than five seconds of work. Also a program of its own: {@code minutes seed report folder [seeds]}.
 */
final class Fuzzkorning {

    private static final long BOUND_NS = 5_000_000_000L;
    private static final long GIVE_UP_NS = 120_000_000_000L;
    private static final int MOST_KEPT = 50;
    private static final String REFUSED = "avvisad";

    private final List<Fron> fron;
    private final long seed;
    private final Path folder;
    private final Map<String, Long> utfall = new TreeMap<>();
    private final List<String> fynd = new ArrayList<>();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private long antal;
    private long lasta;
    private long storstMb;
    private long langsamt;
    private long tid;

    /** @param fron workbooks to damage; @param folder where damaged files stand while they are read, and stay when they are kept */
    Fuzzkorning(List<Fron> fron, long seed, Path folder) {
        this.fron = fron;
        this.seed = seed;
        this.folder = folder;
    }

    /** One file and what came of it. */
    private record Fall(Fron fron, byte[] innehall) {
    }

    /** Works until the time is over and so many files have been read. */
    void kor(long minst, long sekunder) throws IOException, InterruptedException {
        long start = System.nanoTime();
        SynchronousQueue<Fall> cases = new SynchronousQueue<>();
        SynchronousQueue<String> answers = new SynchronousQueue<>();
        Thread reader = reader(cases, answers);
        for (long i = 0; i < minst || System.nanoTime() - start < sekunder * 1_000_000_000L; i++) {
            Fron one = fron.get((int) (i % fron.size()));
            byte[] file = new Skadare(seed + i).skada(one.innehall());
            cases.put(new Fall(one, file));
            String answer = await(reader, answers);
            antal++;
            if (answer == null) {
                keep(i, one, file, "hänger: " + List.of(reader.getStackTrace()).stream().limit(12).map(Object::toString).toList());
                reader = reader(cases = new SynchronousQueue<>(), answers = new SynchronousQueue<>());
            } else if (answer.startsWith("!")) {
                keep(i, one, file, answer.substring(1));
            } else {
                utfall.merge(answer, 1L, Long::sum);
                lasta += answer.startsWith("läst") ? 1 : 0;
            }
        }
        reader.interrupt();
        tid = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }

    /** @return the answer, or null when the reader has worked longer than it may; waiting for a busy machine does not count */
    private String await(Thread reader, SynchronousQueue<String> answers) throws InterruptedException {
        long start = System.nanoTime();
        long before = Math.max(0, threads.getThreadCpuTime(reader.threadId()));
        while (true) {
            String answer = answers.poll(1, TimeUnit.SECONDS);
            if (answer != null) {
                langsamt = Math.max(langsamt, threads.getThreadCpuTime(reader.threadId()) - before);
                return answer;
            }
            boolean worked = threads.getThreadCpuTime(reader.threadId()) - before > BOUND_NS;
            if (!reader.isAlive() || worked || System.nanoTime() - start > GIVE_UP_NS) {
                return null;
            }
        }
    }

    private Thread reader(SynchronousQueue<Fall> cases, SynchronousQueue<String> answers) {
        Thread thread = new Thread(() -> {
            try {
                while (true) {
                    answers.put(one(cases.take()));
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
            }
        }, "fuzz-läsare");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private String one(Fall fall) {
        try {
            Path file = Files.write(folder.resolve("fuzz" + fall.fron().slut()), fall.innehall());
            boolean xlsx = fall.fron().xlsx();
            String scanned = outcome(file, xlsx ? new XlsxLasare(Lasgranser.standard(), true) : new Formatlasare());
            String parsed = xlsx ? outcome(file, new XlsxLasare(Lasgranser.standard(), false)) : scanned;
            Runtime runtime = Runtime.getRuntime();
            storstMb = Math.max(storstMb, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
            if (scanned.startsWith("!") || parsed.startsWith(REFUSED)) {
                return scanned.startsWith("!") ? scanned : parsed;
            }
            return parsed.startsWith("!") ? parsed : scanned.equals(parsed) ? "läst som " + fall.fron().slut() : "!skannern och tolken är oense";
        } catch (IOException e) {
            return "!" + e;
        }
    }

    private static String outcome(Path file, Kalkyllasare lasare) {
        try {
            return Last.av(file, lasare).rader.toString();
        } catch (KalkylException expected) {
            String message = expected.getMessage();
            return message.endsWith(".") && !message.contains("fuzz.")
                    ? REFUSED + ": " + message.replaceAll("(innehållet i|ofullständig:|delen) .*? (kan|saknas|finns)",
                            "$1 … $2").replaceAll("\\d+", "N")
                    : "!meddelandet: " + message;
        } catch (RuntimeException | Error e) {
            StackTraceElement[] stack = e.getStackTrace();
            return "!" + e + " vid " + (stack.length == 0 ? "" : stack[0]);
        }
    }

    private void keep(long number, Fron one, byte[] file, String what) throws IOException {
        String line = "frö " + (seed + number) + ", fil " + number + ": " + what;
        fynd.add(line);
        if (fynd.size() <= MOST_KEPT) {
            Files.write(folder.resolve("fynd-" + (seed + number) + one.slut()), file);
        }
    }

    long antal() {
        return antal;
    }

    long lasta() {
        return lasta;
    }

    /** What was neither read nor refused, a line each. */
    List<String> fynd() {
        return fynd;
    }

    /** What happened, as a page. */
    String rapport() {
        StringBuilder text = new StringBuilder("# Fuzz run of the reader of workbooks\n\n");
        text.append("Damaged .xlsx (each read twice: by the scanner and by XML events), .xls, .ods and .csv; one thread, seed ").append(seed)
                .append(" and following, ")
                .append(fron.size()).append(" workbooks to begin with, heap of at most ").append(Runtime.getRuntime().maxMemory() >> 20)
                .append(" MB.\n\n");
        text.append("| | |\n|---|---|\n| time | ").append(tid / 60).append(" min ").append(tid % 60).append(" s |\n| files | ").append(antal)
                .append(" |\n| read | ").append(lasta).append(" |\n| slowest file, both ways, CPU | ").append(langsamt / 1_000_000)
                .append(" ms |\n| largest heap in use | ").append(storstMb).append(" MB |\n| hangs, crashes, out of memory, disagreements | ")
                .append(fynd.size())
                .append(" |\n\n| Outcome | Files |\n|---|---|\n");
        utfall.forEach((outcome, count) -> text.append("| ").append(outcome.replace("|", "\\|")).append(" | ").append(count).append(" |\n"));
        fynd.forEach(line -> text.append("\n- ").append(line));
        return text.toString().stripTrailing() + "\n";
    }

    /** Runs for so many minutes. @param args minutes, first seed, the report's file, a folder for files, and a folder with workbooks to begin with */
    public static void main(String[] args) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of(args[3]));
        List<Fron> seeds = new ArrayList<>(Fuzzfron.alla(folder));
        if (args.length > 4) {
            seeds.addAll(Fuzzfron.fixturer(Path.of(args[4])));
        }
        Fuzzkorning run = new Fuzzkorning(seeds, Long.parseLong(args[1]), folder);
        run.kor(1, Long.parseLong(args[0]) * 60);
        Files.writeString(Path.of(args[2]), run.rapport());
    }
}
