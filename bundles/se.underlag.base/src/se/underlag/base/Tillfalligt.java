package se.underlag.base;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of this process among the system's temporary files: {@code underlag-USER/pNUMBER}, for its owner only. It goes when the process ends;
 * those of processes that are no more, and could not take theirs away, go at the first use by the next.
 */
final class Tillfalligt {

    private static final System.Logger LOG = System.getLogger(Tillfalligt.class.getName());
    private static final String PROCESS = "p";
    private static Path own;

    private Tillfalligt() {
    }

    static synchronized Path folder() throws IOException {
        if (own == null || !Files.isDirectory(own)) {
            Path all = common();
            sweep(all);
            own = all.resolve(PROCESS + ProcessHandle.current().pid());
            Privat.katalog(own);
            Path made = own;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(made)));
        }
        return own;
    }

    /** A folder of that name that is somebody else's, or a link to one, is not used. */
    private static Path common() throws IOException {
        Path system = Path.of(System.getProperty("java.io.tmpdir"));
        Path wanted = system.resolve("underlag-" + System.getProperty("user.name").replaceAll("[^A-Za-z0-9_-]", "_"));
        Path mine = Files.createTempDirectory(system, "underlag-", Privat.attributes(Privat.FOLDER));
        if (!Files.exists(wanted, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(mine, wanted);
            return wanted;
        }
        if (Files.isDirectory(wanted, LinkOption.NOFOLLOW_LINKS) && Files.getOwner(wanted).equals(Files.getOwner(mine))) {
            Files.delete(mine);
            return wanted;
        }
        return mine;
    }

    private static void sweep(Path all) throws IOException {
        try (Stream<Path> inside = Files.list(all)) {
            List<Path> left = inside.filter(path -> path.getFileName().toString().matches(PROCESS + "\\d{1,18}"))
                    .filter(path -> ProcessHandle.of(Long.parseLong(path.getFileName().toString().substring(PROCESS.length()))).isEmpty()).toList();
            left.forEach(Tillfalligt::remove);
        }
    }

    private static void remove(Path path) {
        try {
            Privat.taBort(path);
        } catch (IOException | UncheckedIOException e) {
            LOG.log(System.Logger.Level.DEBUG, "Temporary files are in use", e);
        }
    }
}
