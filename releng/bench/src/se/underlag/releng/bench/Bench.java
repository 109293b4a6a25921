package se.underlag.releng.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Runs the benchmarks and prints one table. Arguments: the names of those wanted, all without any; {@code snabb} for smaller files. */
public final class Bench {

    private Bench() {
    }

    /** Measures; a missed target stands in the table and is no error. */
    public static void main(String[] args) throws IOException, InterruptedException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Set<String> wanted = Set.of(args);
        boolean quick = wanted.contains("snabb");
        List<Matning> all = List.of(new Lasning(quick), new Kontroll(quick), new Importering(quick), new Laddning(), new Sparande(),
                new Summering(quick), new Skrivning(quick), new Lappning(quick), new Kryptering());
        boolean some = all.stream().anyMatch(matning -> wanted.contains(matning.namn()));
        Tabell tabell = new Tabell();
        Path folder = Files.createTempDirectory("underlag-bench");
        try {
            for (Matning matning : all) {
                if (!some || wanted.contains(matning.namn())) {
                    System.err.println(matning.namn());
                    matning.run(new Plats(folder, quick ? 1 : 3, System.err), tabell);
                }
            }
        } finally {
            delete(folder);
        }
        tabell.print(out);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
