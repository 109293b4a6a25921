package se.underlag.releng.vakt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An installation that lacks a module runs, without what the module does. */
@Timeout(value = 3, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class UtelamnadModulTest {

    private static final int UNKNOWN = 2;

    @TempDir private Path home;

    @ParameterizedTest
    @CsvSource({ "prognos, prognos --ar 2025", "avtal, avtal lista", "person, " }) void what_is_left_out_is_missed_by_nobody(String module,
            String command)
            throws Exception {
        Produkt product = new Produkt(home);
        product.without(module);
        assertThat(product.command("kopfil", "lista", "--json")).contains("kopfiler");
        if (command != null) {
            assertThat(product.exit(command.split(" "))).as("there is no such command").isEqualTo(UNKNOWN);
        }
    }
}
