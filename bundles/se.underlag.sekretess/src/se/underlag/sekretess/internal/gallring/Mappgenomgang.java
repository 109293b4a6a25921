package se.underlag.sekretess.internal.gallring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.slf4j.LoggerFactory;
import se.underlag.persistence.Databas;
import se.underlag.persistence.gallring.Maskering;

/**
 * Goes through the files beside the database: logs, settings, drafts. Texts lose the persons; what is no text and names them is told, and so is every copy of
 * the database, for a copy is only as good as it is whole.
 */
final class Mappgenomgang {

    private static final long LARGEST = 64L << 20;
    /** Files that are read and written as text. */
    private static final Set<String> TEXT = Set.of("log", "txt", "prefs", "properties", "json", "xml", "xmi", "csv", "ini", "html", "md", "eml",
            "bak",
            "tmp");
    /** The file by which an embedded database is known. */
    private static final String DERBY = "service.properties";

    private final Set<Path> roots = new LinkedHashSet<>();
    private final List<String> rattade = new ArrayList<>();
    private final List<String> kvar = new ArrayList<>();
    private final List<String> kopior = new ArrayList<>();

    /** @param rattade files that lost persons; @param kvar files that name them still; @param kopior folders with copies of a database */
    record Utfall(List<String> rattade, List<String> kvar, List<String> kopior) {
    }

    Mappgenomgang(Databas databas) {
        String data = System.getProperty("underlag.data", System.getProperty("underlag.home"));
        if (data != null) {
            roots.add(Path.of(data).toAbsolutePath().normalize());
        }
        if (databas instanceof Databas.Derby derby && roots.stream().noneMatch(derby.katalog().toAbsolutePath().normalize()::startsWith)) {
            roots.add(derby.katalog().toAbsolutePath().normalize());
        }
    }

    Utfall gallra(Maskering maskering) {
        for (Path root : roots) {
            if (Files.isDirectory(root)) {
                walk(root, maskering);
            }
        }
        return new Utfall(List.copyOf(rattade), List.copyOf(kvar), List.copyOf(kopior));
    }

    private void walk(Path root, Maskering maskering) {
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    if (Files.exists(folder.resolve(DERBY))) {
                        if (!live(folder)) {
                            kopior.add(folder.toString());
                        }
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile() && attributes.size() <= LARGEST) {
                        look(file, maskering);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override public FileVisitResult visitFileFailed(Path file, IOException closed) {
                    kvar.add(file.toString());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException broken) {
            LoggerFactory.getLogger(Mappgenomgang.class).warn("A folder could not be gone through", broken);
            kvar.add(root.toString());
        }
    }

    /** The database that is worked with has a file that keeps others out; a copy has none. */
    private static boolean live(Path folder) {
        return Files.exists(folder.resolve("db.lck"));
    }

    private void look(Path file, Maskering maskering) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (!maskering.finns(text)) {
                return;
            }
            String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
            if (TEXT.contains(name.substring(name.lastIndexOf('.') + 1)) && text.indexOf('\uFFFD') < 0) {
                Files.writeString(file, maskering.byt(text), StandardCharsets.UTF_8);
                rattade.add(file.toString());
            } else {
                kvar.add(file.toString());
            }
        } catch (IOException closed) {
            kvar.add(file.toString());
        }
    }
}
