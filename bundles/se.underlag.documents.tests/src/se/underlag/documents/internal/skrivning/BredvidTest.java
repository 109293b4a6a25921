package se.underlag.documents.internal.skrivning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.underlag.documents.kalkyl.KalkylException;

/** A file that is written beside its place is nobody else's until it is whole, and then as open as the one it replaces. */
class BredvidTest {

    @TempDir Path folder;

    @BeforeEach void rights() {
        Assumptions.assumeTrue(folder.getFileSystem().supportedFileAttributeViews().contains("posix"));
    }

    private static void write(FileChannel to) throws IOException {
        to.write(ByteBuffer.wrap("ny".getBytes(StandardCharsets.UTF_8)));
    }

    private static String rights(Path fil) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(fil));
    }

    private static Path med(Path fil, String rights) throws IOException {
        Files.writeString(fil, "gammal");
        return Files.setPosixFilePermissions(fil, PosixFilePermissions.fromString(rights));
    }

    @Test void a_file_that_is_replaced_stays_as_closed_as_it_was() throws IOException {
        for (String rights : List.of("rw-------", "rw-rw----", "rw-r--r--")) {
            Path fil = med(folder.resolve("kopfil.xlsx"), rights);
            Bredvid.skriv(fil, BredvidTest::write);
            assertThat(rights(fil)).isEqualTo(rights);
            assertThat(Files.readString(fil)).isEqualTo("ny");
        }
    }

    @Test void a_new_file_is_as_open_as_new_files_are() throws IOException {
        Path vanlig = Files.writeString(folder.resolve("vanlig"), "");
        Bredvid.skriv(folder.resolve("ny.xlsx"), BredvidTest::write);
        assertThat(rights(folder.resolve("ny.xlsx"))).isEqualTo(rights(vanlig));
        assertThat(innehall()).containsExactlyInAnyOrder("vanlig", "ny.xlsx");
    }

    @Test void while_it_is_written_only_the_writer_may_read_it() throws IOException {
        Path fil = med(folder.resolve("kopfil.xlsx"), "rw-r--r--");
        List<String> seen = new ArrayList<>();
        Bredvid.skriv(fil, to -> {
            for (String name : innehall()) {
                seen.add(name.endsWith(".tmp") ? rights(folder.resolve(name)) : name);
            }
            write(to);
        });
        assertThat(seen).containsExactlyInAnyOrder("kopfil.xlsx", "rw-------");
    }

    @Test void a_failed_write_leaves_the_old_file() throws IOException {
        Path fil = med(folder.resolve("kopfil.xlsx"), "rw-------");
        assertThatThrownBy(() -> Bredvid.skriv(fil, to -> {
            throw new IOException("full");
        })).isInstanceOf(KalkylException.class);
        assertThat(Files.readString(fil)).isEqualTo("gammal");
        assertThat(innehall()).containsExactly("kopfil.xlsx");
    }

    private List<String> innehall() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(fil -> fil.getFileName().toString()).toList();
        }
    }
}
