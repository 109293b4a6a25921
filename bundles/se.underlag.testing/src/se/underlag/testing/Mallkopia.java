package se.underlag.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import se.underlag.base.Klocka;
import se.underlag.persistence.Databas;
import se.underlag.persistence.Valdatabas;
import se.underlag.persistence.derby.DerbyDatakalla;
import se.underlag.persistence.eclipselink.EclipseLinkLagring;

/** A migrated, empty Derby database, made once per process and copied for every test: copying takes a tenth of migrating. */
final class Mallkopia {

    private static Path template;

    private Mallkopia() {
    }

    static synchronized void copyTo(Path folder) throws IOException {
        if (template == null) {
            Path made = temporary("underlag-mall");
            Valdatabas choice = new Valdatabas();
            choice.valj(new Databas.Derby(made));
            EclipseLinkLagring store = new EclipseLinkLagring(List.of(new DerbyDatakalla()), choice, Klocka.fixed(LocalDate.of(2025, 1, 1)));
            store.isNew();
            store.close();
            template = made;
        }
        copy(template.resolve(DerbyDatakalla.DATABAS), folder.resolve(DerbyDatakalla.DATABAS));
    }

    /** @return a new folder that is removed when the process ends */
    static Path temporary(String name) throws IOException {
        Path folder = Files.createTempDirectory(name);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        return folder;
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Files.copy(path, to.resolve(from.relativize(path).toString()));
            }
        }
    }
}
