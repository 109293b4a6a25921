package se.underlag.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivatTest {

    @TempDir private Path folder;

    private static String rights(Path path) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "needs rights of POSIX");
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test void a_temporary_folder_is_its_owners_and_goes_with_all_in_it() throws IOException {
        Path made = Privat.tillfalligKatalog("prov");
        Files.writeString(made.resolve("uppgift"), "hemlig");
        assertThat(rights(made)).isEqualTo("rwx------");
        assertThat(rights(made.getParent())).isEqualTo("rwx------");
        Privat.taBort(made);
        assertThat(made).doesNotExist();
        Privat.taBort(made);
    }

    @Test void a_temporary_channel_leaves_nothing() throws IOException {
        Path where = Privat.tillfalligKatalog("prov").getParent();
        long before = files(where);
        try (FileChannel channel = Privat.tillfalligKanal()) {
            channel.write(ByteBuffer.wrap(new byte[] { 1, 2, 3 }));
            assertThat(channel.size()).isEqualTo(3);
        }
        assertThat(files(where)).isEqualTo(before);
    }

    private static long files(Path where) throws IOException {
        try (Stream<Path> all = Files.list(where)) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test void what_a_killed_program_left_is_removed_by_the_next() throws IOException, InterruptedException {
        Path mine = Privat.tillfalligKatalog("prov").getParent();
        Process gone = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version").redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        gone.waitFor();
        Path left = Files.createDirectories(mine.resolveSibling("p" + gone.pid()).resolve("prov"));
        Files.writeString(left.resolve("uppgift"), "hemlig");
        Privat.taBort(mine);
        Privat.tillfalligKatalog("prov");
        assertThat(left).doesNotExist();
    }

    @Test void a_file_is_replaced_whole_and_is_its_owners() throws IOException {
        Path file = folder.resolve("fil");
        Files.writeString(file, "gammalt");
        Privat.ersatt(file, "nytt".getBytes());
        assertThat(file).hasContent("nytt");
        assertThat(rights(file)).isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.ny");
    }
}
